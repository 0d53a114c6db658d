import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Token } from '../../analysis/token.ts';
import { numberValue } from './numbers.ts';

function tokens(text: string): Token[] {
  return text
    .split(' ')
    .map((form) => ({ start: 0, end: form.length, form: form.toLowerCase(), lemma: form, tag: 'number' }));
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Spells a whole number below 10^9, as a style guide would. */
function spell(value: number): string {
  if (value < 20) return SMALL[value] as string;
  if (value < 100) return `${TENS[Math.floor(value / 10) - 2]}${value % 10 ? `-${SMALL[value % 10]}` : ''}`;
  if (value < 1000)
    return `${SMALL[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${spell(value % 100)}` : ''}`;
  const [scale, name] = value < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  return `${spell(Math.floor(value / scale))} ${name}${value % scale ? ` ${spell(value % scale)}` : ''}`;
}

describe('numberValue', () => {
  it.each([
    ['fifteen', 15],
    ['twenty-one', 21],
    ['Twenty one', 21],
    ['3,500', 3500],
    ['1,800', 1800],
    ['3.5 million', 3_500_000],
    ['a dozen', 12],
    ['two dozen', 24],
    ['a hundred', 100],
    ['two hundred and five', 205],
    ['half a million', 500_000],
    ['one and a half billion', 1_500_000_000],
    ['500 crore', 5_000_000_000],
    ['third', 3],
    ['0.1 billion', 100_000_000],
  ])('%s is %d', (text, value) => {
    expect(numberValue(tokens(text))).toBe(value);
  });

  it.each(['officers', 'millions', 'several', 'five officers', 'and', 'two three'])('%s is no number', (text) => {
    expect(numberValue(tokens(text))).toBeNull();
  });

  it('reads every number that can be spelt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(numberValue(tokens(spell(value)))).toBe(value);
      }),
    );
  });

  it('reads every number in digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
        expect(numberValue(tokens(String(value)))).toBe(value);
        expect(numberValue(tokens(value.toLocaleString('en')))).toBe(value);
      }),
    );
  });
});
