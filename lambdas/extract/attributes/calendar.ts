/**
 * Arithmetic on calendar days. A day is counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar, so that
 * days can be added and compared as numbers.
 */
export type DayCount = number;

export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const MILLISECONDS = 86_400_000;

export function dayCount(year: number, month: number, day: number): DayCount {
  return Math.floor(Date.UTC(year, month - 1, day) / MILLISECONDS);
}

export function civilDate(count: DayCount): CivilDate {
  const date = new Date(count * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Reads `YYYY-MM-DD`, with or without the mark of an approximate date behind it; null for any other text. */
export function readDay(text: string): DayCount | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)[~?%]?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivil(year, month, day) ? dayCount(year, month, day) : null;
}

export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(count: DayCount): number {
  return ((((count + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week, Monday to Sunday, that a day lies in. */
export function mondayOf(count: DayCount): DayCount {
  return count - weekdayOf(count) + 1;
}

/** The month that lies `step` months from another. */
export function shiftMonth(year: number, month: number, step: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + step;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The same day of another month; its last day where it is shorter. */
export function shiftDay(count: DayCount, months: number): DayCount {
  const from = civilDate(count);
  const { year, month } = shiftMonth(from.year, from.month, months);
  return dayCount(year, month, Math.min(from.day, daysInMonth(year, month)));
}
