import { type DayCount, mondayOf, shiftDay, shiftMonth } from '../calendar.ts';
import type { TimePart, TimeUnit } from '../lexicon.ts';
import { dayPoint, firstDay, isSingle, lastDay, ofDays, ofMonths, type Period, type Point, point } from './period.ts';

/**
 * Shares of a time. "Early", "mid" and "late" are its thirds (of a year: January to April, May to August, September to
 * December; of a month: days 1 to 10, 11 to 20, 21 to its end), its beginning is the first third, its end the last
 * tenth or so: the last month of a year, the last ten days of a month.
 */
export function partOf(period: Period, part: TimePart, published: DayCount | null): Period {
  const { from, to } = period;
  if (!from || !to) return period;
  if (part === 'earlier' || part === 'later') return soFar(from, to, part, published) ?? period;
  if (isSingle(period) && from.day === 0) {
    return from.month === 0 ? partOfYear(from.year, part) : partOfMonth(from, part);
  }
  if (from.month === 0 && from.year !== null && to.year !== null) return partOfYears(from.year, to.year, part);
  const first = firstDay(from);
  const last = lastDay(to);
  const third = Math.max(1, Math.round((last - first + 1) / 3));
  if (part === 'start' || part === 'early') return ofDays(first, Math.min(last, first + third - 1));
  if (part === 'middle') return ofDays(first + third, Math.max(first + third, last - third));
  return ofDays(Math.max(first, last - third + 1), last);
}

function soFar(from: Point, to: Point, part: 'earlier' | 'later', published: DayCount | null): Period | null {
  if (published === null) return null;
  const today = dayPoint(published);
  const now = from.day === 0 && from.month === 0 ? point(today.year, today.month) : today;
  const begin = now.day === 0 && from.month === 0 ? point(from.year, 1) : dayPoint(firstDay(from));
  const end = now.day === 0 && to.month === 0 ? point(to.year, 12) : dayPoint(lastDay(to));
  if (published < firstDay(from) || published > lastDay(to)) return null;
  return part === 'earlier' ? { from: begin, to: now } : { from: now, to: end };
}

function partOfYear(year: number | null, part: TimePart): Period {
  if (part === 'end') return ofMonths(year, 12, 1);
  return ofMonths(year, part === 'start' || part === 'early' ? 1 : part === 'middle' ? 5 : 9, 4);
}

function partOfMonth(month: Point, part: TimePart): Period {
  const at = (day: number): Point => point(month.year, month.month, day);
  if (part === 'start' || part === 'early') return { from: at(1), to: at(10) };
  if (part === 'middle') return { from: at(11), to: at(20) };
  return { from: at(21), to: at(dayPoint(lastDay(month)).day) };
}

function partOfYears(first: number, last: number, part: TimePart): Period {
  const third = Math.max(1, Math.round((last - first + 1) / 3));
  if (part === 'start' || part === 'early') return { from: point(first), to: point(first + third - 1) };
  if (part === 'middle') return { from: point(first + third), to: point(Math.max(first + third, last - third)) };
  return { from: point(last - third + 1), to: point(last) };
}

/**
 * A counted part: the first quarter of 2015, its first three months, its second half, the third week of a month.
 * @param ordinal 1 for the first; -1 for the last
 * @returns null where the whole has no such part
 */
export function counted(whole: Period, unit: TimeUnit, ordinal: number, count: number): Period | null {
  const { from, to } = whole;
  if (!from || !to || count < 1) return null;
  const isYear = isSingle(whole) && from.month === 0;
  const months = { month: 1, quarter: 3, half: 6 }[unit as string];
  if (isYear && months) {
    const length = months * count;
    const first = ordinal < 0 ? 13 - length : (ordinal - 1) * length + 1;
    return first < 1 || first + length > 13 ? null : ofMonths(from.year, first, length);
  }
  const begin = firstDay(from);
  const end = lastDay(to);
  if (from.year === null || begin === end) return null;
  if (unit === 'half') {
    const middle = begin + Math.floor((end - begin) / 2);
    return ordinal === 1 ? ofDays(begin, middle) : ofDays(middle + 1, end);
  }
  if (unit === 'week' || unit === 'day') {
    const length = (unit === 'week' ? 7 : 1) * count;
    const first = ordinal < 0 ? end - length + 1 : begin + (ordinal - 1) * length;
    const last = Math.min(end, first + length - 1);
    if (first < begin || first > end) return null;
    return ofDays(first, last);
  }
  return null;
}

/** The calendar unit that lies `step` units from the one of a day: -1 last week, 0 this month, 1 next year. */
export function unitAt(unit: TimeUnit, day: DayCount, step: number): Period | null {
  const { year, month } = dayPoint(day) as { year: number; month: number };
  switch (unit) {
    case 'hour':
      return ofDays(day, day);
    case 'day':
      return ofDays(day + step, day + step);
    case 'week': {
      const monday = mondayOf(day) + 7 * step;
      return ofDays(monday, monday + 6);
    }
    case 'weekend': {
      const saturday = mondayOf(day) + 5 + 7 * step;
      return ofDays(saturday, saturday + 1);
    }
    case 'month': {
      const at = shiftMonth(year, month, step);
      return ofMonths(at.year, at.month, 1);
    }
    case 'quarter': {
      const at = shiftMonth(year, month - ((month - 1) % 3), step * 3);
      return ofMonths(at.year, at.month, 3);
    }
    case 'half': {
      const at = shiftMonth(year, month > 6 ? 7 : 1, step * 6);
      return ofMonths(at.year, at.month, 6);
    }
    case 'year': {
      const at = point(year + step);
      return { from: at, to: at };
    }
    case 'decade': {
      const first = year - (year % 10) + 10 * step;
      return { from: point(first), to: point(first + 9) };
    }
    default:
      return null;
  }
}

/** `count` units back from a day, or ahead of it, the day among them: the past two years. */
export function rolling(unit: TimeUnit, day: DayCount, step: number, count: number): Period | null {
  const far = shifted(unit, day, step * count);
  if (far === null) return null;
  return step < 0 ? ofDays(far, day) : ofDays(day, far);
}

function shifted(unit: TimeUnit, day: DayCount, by: number): DayCount | null {
  switch (unit) {
    case 'hour':
      return day + Math.sign(by) * Math.ceil(Math.abs(by) / 24);
    case 'day':
      return day + by;
    case 'week':
    case 'weekend':
      return day + 7 * by;
    case 'month':
      return shiftDay(day, by);
    case 'quarter':
      return shiftDay(day, 3 * by);
    case 'half':
      return shiftDay(day, 6 * by);
    case 'year':
      return shiftDay(day, 12 * by);
    case 'decade':
      return shiftDay(day, 120 * by);
    default:
      return null;
  }
}

/** The unit that lay so many units before a day: three weeks ago, five years ago. Hours count as the day itself. */
export function ago(unit: TimeUnit, day: DayCount, count: number): Period | null {
  if (unit === 'hour') return ofDays(day - Math.floor(count / 24), day - Math.floor(count / 24));
  if (!Number.isInteger(count)) return null;
  if (unit === 'decade') return unitAt('year', day, -10 * count);
  return unitAt(unit, day, -count);
}

/** Northern summer and so on, as months. Winter is named by the year in which it begins. */
export function seasonOf(season: number, year: number): Period {
  return ofMonths(year, season * 3, 3);
}
