import { describe, expect, it } from '@jest/globals';
import { analyse } from '../analyse.ts';
import { TAGGED_SENTENCES } from './testing/tagged-sentences.ts';

const MARKED = /^(.*)\/([a-z]+(?:\.[a-z]+!?)?(?:\+[a-z]+)?)([.,?]?)$/;

describe('tag', () => {
  const sentences = TAGGED_SENTENCES.trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));

  it.each(sentences)('%s', (line) => {
    const expected: [string, string][] = [];
    const text = line
      .split(' ')
      .map((marked) => {
        const [, word = marked, tag, mark = ''] = MARKED.exec(marked) ?? [];
        if (tag !== undefined) expected.push([lookedAt(word), tag]);
        return word + mark;
      })
      .join(' ');
    const tokens = analyse(text).flatMap((sentence) => sentence.tokens);
    let at = 0;
    const found = expected.map(([word]) => {
      at = tokens.findIndex(({ start, end }, k) => k >= at && text.slice(start, end) === word) + 1;
      const { tag, verb, passive, modality } = tokens[at - 1] ?? {};
      const form = verb === undefined ? '' : `.${verb}${passive ? '!' : ''}`;
      return [word, tag + form + (modality === undefined || modality === 'real' ? '' : `+${modality}`)];
    });
    expect(found).toEqual(expected);
  });
});

/** The last part of what is cut into several tokens. */
function lookedAt(word: string): string {
  if (word.endsWith('n’t')) return 'n’t';
  const cut = word.includes('’') ? word.indexOf('’') : word.lastIndexOf('-') + 1;
  return word.slice(/[A-Z’]/.test(word) ? cut : 0);
}
