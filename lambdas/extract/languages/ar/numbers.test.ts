import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Token } from '../../analysis/token.ts';
import { numberValue } from './numbers.ts';

function tokens(text: string): Token[] {
  return text.split(' ').map((form) => ({ start: 0, end: form.length, form, lemma: form, tag: 'number' }));
}

describe('numberValue', () => {
  it.each([
    ['خمسة عشر', 15],
    ['عشرين', 20],
    ['خمسة وعشرين', 25],
    ['خمسه و عشرين', 25],
    ['مئتان', 200],
    ['مائتين وخمسين', 250],
    ['ألفين', 2000],
    ['ثلاثة آلاف', 3000],
    ['ثلاثه الاف', 3000],
    ['ثلاثة آلاف وخمسمئة', 3500],
    ['مئة ألف', 100_000],
    ['مليونين', 2_000_000],
    ['مليون ونصف', 1_500_000],
    ['مليون ونصف المليون', 1_500_000],
    ['نصف مليون', 500_000],
    ['3,5 مليون', 3_500_000],
    ['٣٫٥ مليار', 3_500_000_000],
    ['٢٬٢٥٩', 2259],
    ['١٥', 15],
    ['ألف مليون', 1_000_000_000],
    ['الحادي والعشرين', 21],
    ['الثالث عشر', 13],
  ])('%s is %d', (text, value) => {
    expect(numberValue(tokens(text))).toBe(value);
  });

  it.each(['ضابطا', 'ملايين', 'عدة', 'عشرات الملايين', 'خمسة ضباط', 'و'])('%s is no number', (text) => {
    expect(numberValue(tokens(text))).toBeNull();
  });

  it('reads every number in digits of either kind', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
        expect(numberValue(tokens(String(value)))).toBe(value);
        expect(numberValue(tokens(value.toLocaleString('ar-EG-u-nu-arab')))).toBe(value);
      }),
    );
  });

  it('reads units before tens', () => {
    const units = 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' ');
    const tens = 'عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ');
    for (const [u, unit] of units.entries()) {
      for (const [t, ten] of tens.entries()) {
        expect(numberValue(tokens(`${unit} و${ten}`))).toBe((t + 2) * 10 + u + 1);
      }
    }
  });
});
