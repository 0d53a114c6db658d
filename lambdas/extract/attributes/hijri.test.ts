import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayCount } from './calendar.ts';
import { hijriDate, hijriDay } from './hijri.ts';

describe('hijriDay', () => {
  it.each([
    [1436, 10, 14, dayCount(2015, 7, 30)],
    [1444, 9, 1, dayCount(2023, 3, 23)],
    [1389, 1, 1, dayCount(1969, 3, 19)],
  ])('%i-%i-%i', (year, month, day, count) => {
    expect(hijriDay(year, month, day)).toBe(count);
  });

  it('gives every day of the tables back', () => {
    const days = fc.integer({ min: dayCount(1900, 1, 1), max: dayCount(2070, 1, 1) });
    fc.assert(
      fc.property(days, (count) => {
        const { year, month, day } = hijriDate(count);
        expect(hijriDay(year, month, day)).toBe(count);
      }),
    );
  });

  it('knows no 31st, and no 30th of a month of 29 days', () => {
    expect(hijriDay(1436, 1, 31)).toBeNull();
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].some((month) => hijriDay(1436, month, 30) === null)).toBe(true);
  });
});
