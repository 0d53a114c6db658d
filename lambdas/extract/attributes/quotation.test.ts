import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findQuotations } from './quotation.ts';

function quoted(text: string): string[] {
  return findQuotations(text).map(({ start, end }) => text.slice(start, end));
}

describe('findQuotations', () => {
  it.each([
    ['He said “we agree” and left.', ['we agree']],
    ['"One," she said. "Two."', ['One,', 'Two.']],
    ['قال: «نقف مع الأشقاء» ثم غادر.', ['نقف مع الأشقاء']],
    ['“A first paragraph.\n“A second one,” he said.', ['A first paragraph.', 'A second one,']],
    ['No marks here.', []],
  ])('%j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('leaves a mark that nothing closes', () => {
    expect(quoted(`A 5" pipe ${'x'.repeat(4000)}`)).toEqual([]);
  });

  it('gives ordered passages without overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '“', '”', '«', '»', '\n', 'a', ' ') }), (text) => {
        let last = 0;
        for (const { start, end } of findQuotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
