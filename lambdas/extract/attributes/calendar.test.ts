import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilDate, dayCount, daysInMonth, mondayOf, readDay, shiftDay, shiftMonth, weekdayOf } from './calendar.ts';

const days = fc.integer({ min: dayCount(1600, 1, 1), max: dayCount(2200, 12, 31) });

describe('calendar', () => {
  it('gives every day back as the date that it was counted from', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: ofMonth } = civilDate(day);
        expect(dayCount(year, month, ofMonth)).toBe(day);
      }),
    );
  });

  it('begins every week on a Monday at most six days back', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(mondayOf(day))).toBe(1);
        expect(day - mondayOf(day)).toBe(weekdayOf(day) - 1);
      }),
    );
  });

  it('moves by months to the same day or the end of a shorter month', () => {
    expect(civilDate(shiftDay(dayCount(2016, 1, 31), 1))).toEqual({ year: 2016, month: 2, day: 29 });
    expect(civilDate(shiftDay(dayCount(2016, 3, 15), -3))).toEqual({ year: 2015, month: 12, day: 15 });
    expect(shiftMonth(2015, 12, 1)).toEqual({ year: 2016, month: 1 });
    expect(daysInMonth(1900, 2)).toBe(28);
  });

  it.each([
    ['2015-09-21', dayCount(2015, 9, 21)],
    ['2018-10-01~', dayCount(2018, 10, 1)],
    ['2015-02-29', null],
    ['2015-09', null],
    ['', null],
  ])('reads %j', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
