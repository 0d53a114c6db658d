import { describe, expect, it } from '@jest/globals';
import { tokenise } from './tokens.ts';

const tokens = (text: string) => tokenise(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
const kinds = (text: string) => tokenise(text, 0, text.length).map(({ kind }) => kind);

describe('tokenise', () => {
  it.each([
    ['the U.S.-Peru talks', ['the', 'U.S.', '-', 'Peru', 'talks']],
    ['Chilean-Danish UN-backed work', ['Chilean', '-', 'Danish', 'UN', '-', 'backed', 'work']],
    ['a four-day co-operate well-known', ['a', 'four-day', 'co-operate', 'well-known']],
    ['anti-Roman al-Masri F-16 COVID-19', ['anti-Roman', 'al-Masri', 'F-16', 'COVID-19']],
    ['a 10-day trip, 24-27 May', ['a', '10-day', 'trip', ',', '24', '-', '27', 'May']],
    ["Peru's and the envoys' ships", ['Peru', "'s", 'and', 'the', 'envoys', "'", 'ships']],
    ['Peru’s don’t we’re they’ll', ['Peru', '’s', 'do', 'n’t', 'we', '’re', 'they', '’ll']],
    ["O'Neill of Sana'a's port", ["O'Neill", 'of', "Sana'a", "'s", 'port']],
    ['$5m, US$3,500.25 and 20%', ['$', '5m', ',', 'US$', '3,500.25', 'and', '20', '%']],
    ['Gen. Poe, Dr. Ito and J. Roe.', ['Gen.', 'Poe', ',', 'Dr.', 'Ito', 'and', 'J.', 'Roe', '.']],
    ['at 7:30 p.m. (24/7)', ['at', '7:30', 'p.m.', '(', '24/7', ')']],
    ['“Yes” «no» ‘so’', ['“', 'Yes', '”', '«', 'no', '»', '‘', 'so', '’']],
  ])('cuts %j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('tells a closing quotation mark from a genitive', () => {
    expect(kinds("the ministers' talks")).toEqual(['word', 'word', 'genitive', 'word']);
    expect(kinds("they said 'no talks' again")).toEqual(['word', 'word', 'quote', 'word', 'word', 'quote', 'word']);
  });
});
