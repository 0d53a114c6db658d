import type { Day } from '../../model/edtf.ts';

/** Calendars that news is dated by, as CLDR names them. */
export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian';

interface Reckoning {
  /** The first day of the year 1, in days since 1970. */
  epoch: number;
  daysPerYear: number;
  firstYear: number;
  lastYear: number;
}

const RECKONINGS: Record<Exclude<Calendar, 'gregory'>, Reckoning> = {
  // ICU has the sightings that the Saudi calendar was published with for these years, and arithmetic beyond.
  'islamic-umalqura': { epoch: -492_148, daysPerYear: 354.367, firstYear: 1300, lastYear: 1600 },
  persian: { epoch: -492_268, daysPerYear: 365.2422, firstYear: 1200, lastYear: 1500 },
};

const MILLISECONDS = 86_400_000;

/** How far the estimate from a mean year may be off: months of both calendars begin within three days of it. */
const UNCERTAINTY = 5;

const FORMATS = new Map<Calendar, Intl.DateTimeFormat>();

/** The Gregorian day of a date of a calendar; null where the calendar has no such day, or none that news is dated by. */
export function toGregorian(calendar: Calendar, year: number, month: number, day: number): Day | null {
  if (calendar === 'gregory') return gregorianDay(year, month, day);
  const { epoch, daysPerYear, firstYear, lastYear } = RECKONINGS[calendar];
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return null;
  const estimate = Math.round(epoch + (year - 1 + (month - 1) / 12) * daysPerYear) + day - 1;
  for (let number = estimate - UNCERTAINTY; number <= estimate + UNCERTAINTY; number++) {
    const date = new Date(number * MILLISECONDS);
    if (inCalendar(calendar, date) === `${year}-${month}-${day}`) return date.toISOString().slice(0, 10);
  }
  return null;
}

function gregorianDay(year: number, month: number, day: number): Day | null {
  if (year < 1800 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function inCalendar(calendar: Calendar, date: Date): string {
  let format = FORMATS.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    FORMATS.set(calendar, format);
  }
  const parts = new Map<string, string>(format.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
