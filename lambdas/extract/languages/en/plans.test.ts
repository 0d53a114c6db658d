import { describe, expect, it } from '@jest/globals';
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
