import { describe, expect, it } from '@jest/globals';
import { sentenceSpans } from './sentences.ts';

const sentences = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentenceSpans', () => {
  it.each([
    ['Lt. Gen. Ada Brown met Mr. Lee. They spoke.', ['Lt. Gen. Ada Brown met Mr. Lee.', 'They spoke.']],
    ['The U.S. Army left. It was early.', ['The U.S. Army left.', 'It was early.']],
    ['They flew to the U.S. The visit was short.', ['They flew to the U.S.', 'The visit was short.']],
    ['J. R. Okafor spoke on Jan. 5 in St. Ives.', ['J. R. Okafor spoke on Jan. 5 in St. Ives.']],
    ['It came in World War I. The town fell.', ['It came in World War I.', 'The town fell.']],
    ['See No. 7 of the act. No. That is wrong.', ['See No. 7 of the act.', 'No.', 'That is wrong.']],
    ['"Will you come?" he asked. She did.', ['"Will you come?" he asked.', 'She did.']],
    [
      'He paid $3.5 million at 9 a.m. on Friday. She paid none.',
      ['He paid $3.5 million at 9 a.m. on Friday.', 'She paid none.'],
    ],
    ['The boats left Dover.The crews were tired.', ['The boats left Dover.', 'The crews were tired.']],
    ['Acme Inc. Chairman Poe left. In the U.K. In time.', ['Acme Inc. Chairman Poe left.', 'In the U.K.', 'In time.']],
    ['', []],
    [' \n\n ', []],
  ])('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('makes a heading, a dateline and each paragraph sentences of their own', () => {
    const text = 'Norway Lends Peru a Ship\nBy A. Writer\nLIMA\n\nThe ship sailed. It is old.\nPeru thanked Norway.';
    expect(sentences(text)).toEqual([
      'Norway Lends Peru a Ship',
      'By A. Writer',
      'LIMA',
      'The ship sailed.',
      'It is old.',
      'Peru thanked Norway.',
    ]);
  });

  it('joins lines that were wrapped within a sentence, and never paragraphs', () => {
    expect(sentences('The ministers of\nFinland and Chile,\nwho met\nin Oslo, left.\n\nthen nothing')).toEqual([
      'The ministers of\nFinland and Chile,\nwho met\nin Oslo, left.',
      'then nothing',
    ]);
  });
});
