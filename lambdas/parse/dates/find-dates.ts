import type { Day } from '../../model/edtf.ts';
import { type Calendar, toGregorian } from './calendars.ts';
import { monthNames } from './month-names.ts';

/** A full date in a line, with its place in the line as `fold` writes it. */
export interface WrittenDate {
  day: Day;
  calendar: Calendar;
  start: number;
  end: number;
}

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?`;
const YEAR = String.raw`(?<year>\d{4})`;
const ISLAMIC_ERA = '(?<islamic>ه(?:جري[هة]?)?|ah)';
const ERA = String.raw`(?:\s*(?:${ISLAMIC_ERA}|م(?:يلادي[هة]?)?|г(?:\.|ода)?|ad|ce)(?![\p{L}\p{N}]))?`;
/** The time that ISO 8601 joins to its date. */
const JOINED_TIME = String.raw`(?:t\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?)?`;

let patterns: RegExp[] | undefined;

/** Day, month and year in each order that news is dated in; a month may have two names, as in "أيلول/سبتمبر". */
function datePatterns(): RegExp[] {
  const names = [...monthNames().keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', String.raw`\.`));
  const month = String.raw`(?<month>${names.join('|')})\.?`;
  const second = String.raw`(?:\s*[/(\-–]\s*(?<second>${names.join('|')})\)?)?`;
  return [
    String.raw`${DAY}[\s\-]*(?:(?:of|de|del)\s+)?${month}${second}[\s\-]*[,،]?\s*(?:(?:de|del|سنة|عام)\s+)?${YEAR}${ERA}`,
    String.raw`${month}${second}\s+${DAY}\s*[,،]?\s*${YEAR}${ERA}`,
    String.raw`(?<year>\d{4})(?<mark>[-/.])(?<numeric>\d{1,2})\k<mark>(?<day>\d{1,2})${JOINED_TIME}${ERA}`,
    String.raw`(?<first>\d{1,2})(?<mark>[-/.])(?<numeric>\d{1,2})\k<mark>${YEAR}${ERA}`,
    String.raw`(?<year>\d{4})\s*[年년]\s*(?<numeric>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일]`,
  ].map(
    (pattern) =>
      new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{N}a-z\p{Script=Arabic}\p{Script=Cyrillic}])`, 'gu'),
  );
}

/** Every full date in a folded line, in the line's order; dates that do not exist or may mean two days are left out. */
export function findDates(folded: string): WrittenDate[] {
  if (!/\d{4}/.test(folded)) return [];
  patterns ??= datePatterns();
  const dates: WrittenDate[] = [];
  for (const pattern of patterns) {
    for (const match of folded.matchAll(pattern)) {
      const read = readMatch(match.groups ?? {}, folded);
      const [start, end] = [match.index, match.index + match[0].length];
      if (read === null || dates.some((other) => start < other.end && other.start < end)) continue;
      dates.push({ ...read, start, end });
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}

type GroupName = 'day' | 'month' | 'second' | 'year' | 'first' | 'numeric' | 'mark' | 'islamic';
type Groups = Partial<Record<GroupName, string>>;

function readMatch(groups: Groups, line: string): { day: Day; calendar: Calendar } | null {
  const year = Number(groups.year);
  if (groups.first !== undefined) return numericDate(groups, year, line);
  if (groups.numeric !== undefined) {
    return inCalendar(numericCalendar(year, groups), year, Number(groups.numeric), Number(groups.day));
  }
  const month = monthNames().get(groups.month ?? '');
  const second = groups.second === undefined ? month : monthNames().get(groups.second);
  if (month === undefined || month.number !== second?.number) return null;
  return inCalendar(month.calendar, year, month.number, Number(groups.day));
}

/**
 * Day and month in figures: the day stands first with dots, or in Arabic and Persian script. In other scripts the two
 * orders are told apart only by a number above twelve; a date that may mean two days is none.
 */
function numericDate(groups: Groups, year: number, line: string): { day: Day; calendar: Calendar } | null {
  const [first, second] = [Number(groups.first), Number(groups.numeric)];
  const calendar = numericCalendar(year, groups);
  if (second > 12) return inCalendar(calendar, year, first, second);
  const dayFirst = first > 12 || first === second || groups.mark === '.' || /\p{Script=Arabic}/u.test(line);
  return dayFirst ? inCalendar(calendar, year, second, first) : null;
}

function numericCalendar(year: number, groups: Groups): Calendar {
  return groups.islamic !== undefined && year < 1700 ? 'islamic-umalqura' : 'gregory';
}

function inCalendar(calendar: Calendar, year: number, month: number, day: number) {
  const gregorian = toGregorian(calendar, year, month, day);
  return gregorian === null ? null : { day: gregorian, calendar };
}
