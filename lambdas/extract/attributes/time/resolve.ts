import { type DayCount, isCivil, mondayOf, weekdayOf } from '../calendar.ts';
import { hijriDate, hijriDay, hijriMonthStart } from '../hijri.ts';
import { edtf, firstDay, isInOrder, lastDay, ofDays, type Period, type Point, point, single } from './period.ts';

/** The two ways in which an expression can be read: as behind the day of publication, or as ahead of it. */
export interface Readings {
  past: Period;
  future: Period;
}

/** A date as far as the text tells it; 0 or null where it does not. */
export interface DateParts {
  year: number | null;
  month: number;
  day: number;
  /** The last day of a range within the month; 0 where there is one day. */
  lastDay: number;
  hijri: boolean;
}

export function both(period: Period): Readings {
  return { past: period, future: period };
}

/** The period that date parts mean in a year; null where there is no such day. */
export function inYear(parts: DateParts, year: number): Period | null {
  const { month, day } = parts;
  if (parts.hijri) return inHijriYear(parts, year);
  if (month === 0) return single(point(year));
  if (day === 0) return single(point(year, month));
  const last = parts.lastDay || day;
  if (!isCivil(year, month, day) || !isCivil(year, month, last)) return null;
  return last === day
    ? single(point(year, month, day))
    : { from: point(year, month, day), to: point(year, month, last) };
}

function inHijriYear({ month, day, lastDay }: DateParts, year: number): Period | null {
  if (month === 0) return ofDays(hijriMonthStart(year, 1), hijriMonthStart(year + 1, 1) - 1);
  if (day === 0) return ofDays(hijriMonthStart(year, month), hijriMonthStart(year, month + 1) - 1);
  const first = hijriDay(year, month, day);
  const last = hijriDay(year, month, lastDay || day);
  return first === null || last === null ? null : ofDays(first, last);
}

/**
 * The readings of something that recurs every year.
 * @param inYear its period in a year, null where it has none
 * @param step -1 the last one, 0 this year's, 1 the next one, -2 the one before the last; null where the text does not say
 */
export function recurring(
  yearly: (year: number) => Period | null,
  published: DayCount,
  hijri: boolean,
  step: number | null,
): Readings | null {
  const now = hijri ? hijriDate(published).year : firstYear(published);
  if (step === 0) {
    const period = yearly(now);
    return period && both(period);
  }
  const past = search(yearly, now + 1, -1, ({ from, to }) => {
    if (firstDay(from) > published) return false;
    return step === null || lastDay(to) < published || isDayOf(from, to, published);
  });
  const future = search(yearly, now - 1, 1, ({ from, to }) =>
    step === null ? lastDay(to) >= published : firstDay(from) > published || isDayOf(from, to, published),
  );
  if (step === null) return past && future && (edtf(past) === edtf(future) ? both(past) : { past, future });
  const meant = step < 0 ? past : future;
  if (!meant?.from) return null;
  if (Math.abs(step) === 1) return both(meant);
  const year =
    (hijri ? hijriDate(firstDay(meant.from)).year : (meant.from.year ?? now)) + (step < 0 ? step + 1 : step - 1);
  const period = yearly(year);
  return period && both(period);
}

/** "12 May next" in an article of 12 May is that day; "next May" in an article of May is not. */
function isDayOf(from: Point, to: Point, published: DayCount): boolean {
  return firstDay(from) === published && lastDay(to) === published;
}

/** The first period that fits, year by year; ten years are enough for a 29 February. */
function search(
  yearly: (year: number) => Period | null,
  start: number,
  step: 1 | -1,
  fits: (period: { from: Point; to: Point }) => boolean,
): Period | null {
  for (let year = start; Math.abs(year - start) < 10; year += step) {
    const period = yearly(year);
    if (period?.from && period.to && fits({ from: period.from, to: period.to })) return period;
  }
  return null;
}

function firstYear(published: DayCount): number {
  return new Date(published * 86_400_000).getUTCFullYear();
}

/** The readings of date parts; null where there is no such day. */
export function resolveDate(parts: DateParts, published: DayCount | null, step: number | null): Readings | null {
  if (parts.year !== null) {
    const period = inYear(parts, parts.year);
    return period && both(period);
  }
  if (published !== null) return recurring((year) => inYear(parts, year), published, parts.hijri, step);
  if (parts.hijri || parts.month === 0) return null;
  const some = inYear(parts, 2000);
  if (!some?.from || !some.to) return null;
  return both({ from: { ...some.from, year: null }, to: { ...some.to, year: null } });
}

/** A range between two dates, which lend each other the year and month that only one of them tells. */
export function resolveRange(
  left: DateParts,
  right: DateParts,
  published: DayCount | null,
  step: number | null,
): Readings | null {
  const from = { ...left };
  const to = { ...right };
  if (from.month === 0 && from.day > 0) from.month = to.month;
  const turns = from.month > to.month || (from.month === to.month && from.day > to.day && to.day > 0);
  if (from.year === null && to.year !== null) from.year = turns ? to.year - 1 : to.year;
  if (to.year === null && from.year !== null) to.year = turns ? from.year + 1 : from.year;
  const span = (year: number): Period | null => {
    const first = inYear(from, from.year ?? year);
    const last = inYear(to, to.year ?? (turns ? year + 1 : year));
    if (!first?.from || !last?.to || !isInOrder(first.from, last.to)) return null;
    return { from: first.from, to: last.to };
  };
  if (from.year !== null) {
    const period = span(from.year);
    return period && both(period);
  }
  if (published !== null) return recurring(span, published, from.hijri, step);
  if (from.hijri) return null;
  const some = span(2000);
  if (!some?.from || !some.to) return null;
  return both({ from: { ...some.from, year: null }, to: { ...some.to, year: null } });
}

/** "On Tuesday": the last such day and the next, either of which may be the day of publication itself. */
export function resolveWeekday(weekday: number, published: DayCount, step: number | null): Readings {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const at = (day: DayCount): Period => ofDays(day, day);
  if (step === null) return { past: at(published - back), future: at(published + ahead) };
  if (step === 0) return both(at(mondayOf(published) + weekday - 1));
  const near = step < 0 ? published - (back || 7) : published + (ahead || 7);
  return both(at(near + 7 * (step < 0 ? step + 1 : step - 1)));
}
