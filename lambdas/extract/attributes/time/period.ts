import { civilDate, type DayCount, dayCount, daysInMonth } from '../calendar.ts';

/** A year, month or day as far as it is known: month and day 0 where they are not told, year null where unknown. */
export interface Point {
  year: number | null;
  month: number;
  day: number;
}

/** From the first point to the end of the last one; null is an open end. */
export interface Period {
  from: Point | null;
  to: Point | null;
}

export function point(year: number | null, month = 0, day = 0): Point {
  return { year, month, day };
}

export function single(at: Point): Period {
  return { from: at, to: at };
}

export function ofDays(first: DayCount, last: DayCount): Period {
  return { from: dayPoint(first), to: dayPoint(last) };
}

export function dayPoint(count: DayCount): Point {
  return civilDate(count);
}

/** Whether a period is one year, month or day, not a range of them. */
export function isSingle({ from, to }: Period): boolean {
  return from !== null && to !== null && pointText(from) === pointText(to);
}

/** In a leap year where the year is unknown, so that 29 February exists. */
const SOME_YEAR = 2000;

export function firstDay(at: Point): DayCount {
  return dayCount(at.year ?? SOME_YEAR, at.month || 1, at.day || 1);
}

export function lastDay(at: Point): DayCount {
  const year = at.year ?? SOME_YEAR;
  const month = at.month || 12;
  return dayCount(year, month, at.day || daysInMonth(year, month));
}

/**
 * Whether two points bound a range: "from 9 May to May" is none, nor "May to 1 May", nor one whose year is known at one end
 * only.
 */
export function isInOrder(from: Point, to: Point): boolean {
  if ((from.year === null) !== (to.year === null)) return false;
  const isSameUnit = (from.month === 0) === (to.month === 0) && (from.day === 0) === (to.day === 0);
  return firstDay(from) < firstDay(to) || (firstDay(from) === firstDay(to) && isSameUnit);
}

/** A period as EDTF (ISO 8601-2:2019): `2015-09-14/2015-09-20`, `2012/..`, `XXXX-01-12`. */
export function edtf({ from, to }: Period): string {
  const first = from ? pointText(from) : '..';
  const last = to ? pointText(to) : '..';
  return first === last ? first : `${first}/${last}`;
}

function pointText({ year, month, day }: Point): string {
  const text = year === null ? 'XXXX' : String(year).padStart(4, '0');
  if (month === 0) return text;
  return day === 0 ? `${text}-${two(month)}` : `${text}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Writes whole months and whole years as such: 2015-01-01 to 2015-03-31 is `2015-01/2015-03`. */
export function ofMonths(year: number | null, month: number, count: number): Period {
  const last = month + count - 1;
  const overflow = Math.floor((last - 1) / 12);
  return {
    from: point(year, month),
    to: point(year === null ? null : year + overflow, last - overflow * 12),
  };
}
