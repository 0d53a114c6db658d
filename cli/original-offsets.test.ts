import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalise } from '../lambdas/parse/normalise.ts';
import { originalSpan } from './original-offsets.ts';

const WORDS = ['Egypt', 'مِصْر', 'مصر', 'e\u0301tat', 'الإمارات'.normalize('NFD'), '\u200fلندن\u200f', '🇪🇬', 'x\u00adyz'];
const GAPS = [' ', '  ', '\r\n', '\u00a0', '\t\n \n\n\n'];

const text = fc
  .array(fc.tuple(fc.constantFrom(...GAPS), fc.constantFrom(...WORDS)), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));

describe('originalSpan', () => {
  it('opens the same words in the text as it was given', () => {
    fc.assert(
      fc.property(text, (original) => {
        const normal = normalise(original);
        for (const { index, 0: word } of normal.matchAll(/\S+/g)) {
          const { start, end } = originalSpan({ start: index, end: index + word.length }, original);
          expect(normalise(original.slice(start, end))).toBe(word);
          expect(original.slice(start, end)).not.toMatch(/^\s|\s$/);
        }
      }),
    );
  });
});
