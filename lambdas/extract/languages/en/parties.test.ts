import { describe, expect, it } from '@jest/globals';
import { told } from '../../testing/told.ts';

describe('releases and eased sanctions', () => {
  it.each([
    ['A Turkish court has released German journalist Anna Roe.', ['RETREAT/release TUR > DEU']],
    ['A Turkish court convicted German journalist Anna Roe.', []],
    ['The Libyan navy released a Turkish ship that it had seized.', ['RETREAT/release LBY > TUR']],
    ['Iran’s foreign ministry announced the release of two Kuwaiti nationals.', ['RETREAT/release IRN > KWT']],
    ['Iran’s foreign ministry announced the arrest of two Kuwaiti nationals.', []],
    ['Japan lifted the sanctions imposed on India.', ['RETREAT/lift-sanctions JPN > IND']],
    ['Kenya rolled back tariffs on Ghanaian goods.', ['RETREAT/lift-sanctions KEN > GHA']],
    ['Uzbekistan opened its borders to Afghan trucks.', ['RETREAT/access UZB > AFG']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('help for people in a place', () => {
  it.each([
    ['Denmark sent food for those affected by floods in Malawi.', ['AID/humanitarian DNK > MWI']],
    [
      'Denmark is providing urgent medical aid to meet the needs of people hit by floods in Malawi and Togo.',
      ['AID/medical DNK > MWI', 'AID/medical DNK > TGO'],
    ],
    ['Denmark offers a reward of $5 million for information on a fugitive in Malawi.', []],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('troops', () => {
  it.each([
    ['About 200 Danish soldiers were deployed to Mali.', ['AID/military DNK > MLI']],
    ['In all, 300 Irish soldiers served in Lebanon.', ['AID/military IRL > LBN']],
    [
      'Some 160 Chinese peacekeepers who are part of a larger group arrived in Liberia.',
      ['AID/peacekeepers CHN > LBR'],
    ],
    ['Russian armed forces launched an attack in Togo.', []],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('meetings told in other words', () => {
  it.each([
    ['Kenya’s minister joined his Ugandan counterpart for a meeting in Vienna.', ['CONSULT/meeting KEN+UGA <>']],
    [
      'Pakistan launched a mediation effort to resolve the rift between Qatar and Kuwait.',
      ['CONSULT/mediation PAK > QAT+KWT'],
    ],
    ['Denmark held talks with an official days after the raid against rebels by Saudi Arabia and the UAE.', []],
    [
      'Earlier, Kenya’s president discussed the crisis in a camp, with the leaders of Ghana and Togo.',
      ['CONSULT/talks GHA+KEN <>', 'CONSULT/talks KEN+TGO <>'],
    ],
    ['Kenya’s minister joined his Ugandan counterpart in hosting a conference.', ['CONSULT/meeting KEN+UGA <>']],
    ['Kenya’s minister joined his Ugandan counterpart in condemning the attack.', []],
    ['Kenya stressed its commitment to cooperation with Uganda.', ['SUPPORT/affirm-ties KEN > UGA']],
    ['Kenya pledged cooperation with Uganda on water.', ['AGREE/promise (COOPERATE/joint-project) KEN+UGA <>']],
    ['Kenya praised cooperation with Uganda on water.', ['SUPPORT/affirm-ties KEN > UGA']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });
});

describe('statements without a verb of their own', () => {
  it.each([
    ['Best wishes to the people of Seychelles on this day.', ['SUPPORT/praise USA > SYC']],
    ['Our condolences to the people of Haiti.', ['SUPPORT/solidarity USA > HTI']],
    ['Many thanks to Kenya for its help.', ['SUPPORT/praise USA > KEN']],
    ['It is very good to be here in Estonia.', ['CONSULT/visit USA > EST']],
    ['The problem is here in Estonia.', []],
  ])('%s', (text, expected) => {
    expect(told('en', text, { source: 'www.state.gov' })).toEqual(expected);
  });
});

describe('who is named together and listed', () => {
  it.each([
    ["Western allies, including NATO and Norway, supported Kenya's stance.", ['SUPPORT/endorse NATO+NOR > KEN']],
    ['Officials from Kenya, Ghana and Norway held talks.', ['CONSULT/talks GHA+KEN+NOR <>']],
    ['Several countries including Kenya and Ghana thanked Norway.', ['SUPPORT/praise KEN+GHA > NOR']],
    [
      'Norway thanked several countries, among them Kenya and Ghana.',
      ['SUPPORT/praise NOR > GHA', 'SUPPORT/praise NOR > KEN'],
    ],
    ['Three countries (Kenya, Ghana and Norway) signed an agreement.', ['SUPPORT/sign-agreement GHA+KEN+NOR <>']],
    [
      "The Danish minister met African leaders, including Kenya's president and the president of Ghana.",
      ['CONSULT/meeting DNK+GHA <>', 'CONSULT/meeting DNK+KEN <>'],
    ],
    ['Kenya sent aid, including tents and medicine, to Ghana.', ['AID/economic KEN > GHA']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });

  it.each(['Western allies, including NATO and Norway, opposed the move.', 'Issues including Kenya were discussed.'])(
    '%s: none',
    (text) => {
      expect(told('en', text)).toEqual([]);
    },
  );
});
