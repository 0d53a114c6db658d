import { type CivilDate, type DayCount, dayCount } from './calendar.ts';

/**
 * Dates of the Umm al-Qura calendar, the civil Hijri calendar of Saudi Arabia, as ICU knows it
 * (CLDR calendar `islamic-umalqura`, tables from 1300 to 1600 AH; arithmetic outside of them).
 */
const FIRST_DAY = dayCount(622, 7, 19);
const DAYS_IN_MONTH = 29.530588;

let format: Intl.DateTimeFormat | undefined;
const starts = new Map<number, DayCount>();

/** The Hijri date of a day. */
export function hijriDate(count: DayCount): CivilDate {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const date: CivilDate = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(count * 86_400_000)) {
    if (type === 'year' || type === 'month' || type === 'day') date[type] = Number.parseInt(value, 10);
  }
  return date;
}

/** The first day of a Hijri month; month 13 is the first of the next year. */
export function hijriMonthStart(year: number, month: number): DayCount {
  const index = (year - 1) * 12 + month - 1;
  let start = starts.get(index);
  if (start === undefined) {
    start = Math.round(FIRST_DAY + index * DAYS_IN_MONTH);
    for (let tries = 0; tries < 8; tries++) {
      const found = hijriDate(start);
      const behind = index - ((found.year - 1) * 12 + found.month - 1);
      if (behind === 0 && found.day === 1) break;
      start += Math.round(behind * DAYS_IN_MONTH) - (found.day - 1);
    }
    if (starts.size < 10_000) starts.set(index, start);
  }
  return start;
}

/** The day of a Hijri date; null when its month has no such day. */
export function hijriDay(year: number, month: number, day: number): DayCount | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const count = hijriMonthStart(year, month) + day - 1;
  return count < hijriMonthStart(year, month + 1) ? count : null;
}
