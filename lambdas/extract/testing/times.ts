import { expect } from '@jest/globals';
import fc from 'fast-check';
import { isEdtf } from '../../model/edtf.ts';
import type { Language } from '../language.ts';

type Times = Language['times'];

/** The expressions of time in a text: the words of each, with its date or, where they differ, its past and future date. */
export function timesFound(times: Times, text: string, published: string | null) {
  return times(text, published).map(({ start, end, past, future }) => [
    text.slice(start, end),
    past === future ? past : [past, future],
  ]);
}

/**
 * Holds a language to this: of any text, and of its own words of time in any order, it reads slices in order, as EDTF.
 * @param words separated by spaces
 * @param published days of publication, `YYYY-MM-DD`
 */
export function expectEdtfOfSlices(times: Times, words: string, published: fc.Arbitrary<string>): void {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...words.split(' '))).map((of) => of.join(' ')),
  );
  fc.assert(
    fc.property(texts, fc.option(published), (text, day) => {
      let last = 0;
      for (const { start, end, past, future } of times(text, day)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect([past, isEdtf(past)]).toEqual([past, true]);
        expect([future, isEdtf(future)]).toEqual([future, true]);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
}
