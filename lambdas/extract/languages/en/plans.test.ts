import { describe, expect, it } from '@jest/globals';
import { codeArticle } from '../../code-article.ts';
import { told } from '../../testing/told.ts';

describe('whose plan an act is', () => {
  it.each([
    ["Kenya's plan to visit Ghana was announced.", ['AGREE/intent (CONSULT/visit) KEN > GHA']],
    ["He said that Kenya's plan to visit Ghana was old.", ['AGREE/intent (CONSULT/visit) KEN > GHA']],
    [
      "France welcomed Kenya's decision to send troops to Ghana.",
      ['AGREE/intent (AID/military) KEN > GHA', 'SUPPORT/praise FRA > KEN'],
    ],
    [
      "Kenya's offer to host talks with Ghana was welcomed by the mediator.",
      ['AGREE/promise (CONSULT/talks) GHA+KEN <>'],
    ],
    ['Kenya announced its decision to send troops to Ghana.', ['AGREE/intent (AID/military) KEN > GHA']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });

  it.each([
    "Kenya's plan to visit Ghana was cancelled.",
    "He said that Kenya's plan to visit Ghana was cancelled.",
    "Kenya's refusal to send troops to Ghana was criticised.",
  ])('%s: none', (text) => {
    expect(told('en', text)).toEqual([]);
  });
});

describe('bids for membership', () => {
  it.each([
    ['Kenya wants to join the European Union.', ['AGREE/intent KEN > EU']],
    ['Kenya renewed its request to join NATO.', ['AGREE/intent KEN > NATO']],
    ["Finland's application to join NATO was blocked by Turkey.", ['AGREE/intent FIN > NATO']],
    ["France opposed Turkey's bid for membership of the European Union.", ['AGREE/intent TUR > EU']],
    [
      'The people of Macedonia voted on a move to end a dispute with Greece, which had vetoed its bid for NATO membership.',
      ['AGREE/intent MKD > NATO'],
    ],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });

  it.each([
    'Kenya does not want to join NATO.',
    'The African Union urged Kenya to join the European Union.',
    'Kenya plans to join Ghana on the pitch.',
    'Croatia joined the European Union in 2013.',
  ])('%s: none', (text) => {
    expect(told('en', text)).toEqual([]);
  });
});

describe('what is foreseen of a thing', () => {
  it.each([
    [
      'The Kenyan minister said the visit would deepen relations between Kenya and Ghana.',
      ['SUPPORT/affirm-ties KEN > GHA'],
    ],
    [
      'The Kenyan minister said the "Accra Declaration" will strengthen cooperation between Kenya and Ghana.',
      ['SUPPORT/affirm-ties KEN > GHA'],
    ],
    [
      'The Kenyan minister said his country will strengthen its cooperation with Ghana.',
      ['AGREE/intent (COOPERATE/joint-project) GHA+KEN <>'],
    ],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });

  it.each([
    'The agreement will strengthen relations between Kenya and Ghana.',
    'The Kenyan minister said the accord will not strengthen relations between Kenya and Ghana.',
  ])('%s: none', (text) => {
    expect(told('en', text)).toEqual([]);
  });
});

describe('what is done in cooperation with another', () => {
  it.each([
    ["Kenya's ministry launched the centre in cooperation with Norway.", ['COOPERATE/joint-project KEN+NOR <>']],
    [
      'The Kenyan navy seized the ship in close coordination with the Norwegian navy.',
      ['COOPERATE/joint-operation KEN+NOR <>'],
    ],
    ["The Kenyan army, together with Ghana's army, attacked the rebels.", ['COOPERATE/joint-operation GHA+KEN <>']],
    ['Kenya will build a road in partnership with China.', ['AGREE/intent (COOPERATE/joint-project) CHN+KEN <>']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });

  it.each([
    'Kenya refused to act in cooperation with Ghana.',
    'Kenya said that it condemned the attack together with Ghana.',
    'Analysts see progress in cooperation with Ghana.',
  ])('%s: none', (text) => {
    expect(told('en', text)).toEqual([]);
  });
});

describe('whether a consultation goes on', () => {
  it.each([
    ['The Kenyan minister is meeting the Ghanaian minister today.', 'ongoing'],
    ['The Kenyan minister meets the Ghanaian minister today.', 'ongoing'],
    ['The Kenyan minister met the Ghanaian minister today.', 'done'],
    ['The Kenyan minister will meet the Ghanaian minister.', 'planned'],
    ['Kenyan minister meets Ghanaian minister.\n\nThe Kenyan minister met the Ghanaian minister on Monday.', 'done'],
  ])('%s: %s', (text, status) => {
    const article = { text, title: null, date: '2021-03-10', language: 'en', source: null, country: null, url: null };
    expect(codeArticle(article).map((event) => event.status)).toEqual([status]);
  });
});

describe('chances that were taken', () => {
  it.each([
    ['The German minister had the opportunity of meeting President Joe Biden.', ['CONSULT/meeting DEU+USA <>']],
    ['The German minister had a chance to talk with his Kenyan counterpart.', ['CONSULT/talks DEU+KEN <>']],
    ['Norway is in the process of providing food to Kenya.', ['AID/humanitarian NOR > KEN']],
  ])('%s', (text, expected) => {
    expect(told('en', text)).toEqual(expected);
  });

  it.each([
    'The German minister had no chance to talk with his Kenyan counterpart.',
    'The German minister has the opportunity to meet his Kenyan counterpart.',
    'They criticised the agreement on sending Norwegian food to Kenya.',
  ])('%s: none', (text) => {
    expect(told('en', text)).toEqual([]);
  });
});

describe('invitations beside other promises', () => {
  it('are acts of their own, unless they are to the visit that is promised', () => {
    const text = 'Japan agreed to train Kenyan engineers. Kenya invited the Japanese prime minister to visit Nairobi.';
    expect(told('en', text)).toEqual([
      'AGREE/agreement-in-principle (AID/training) JPN > KEN',
      'AGREE/invite (CONSULT/visit) KEN > JPN',
    ]);
  });
});
