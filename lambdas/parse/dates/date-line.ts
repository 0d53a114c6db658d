import { isEdtf } from '../../model/edtf.ts';
import { toGregorian } from './calendars.ts';
import { findDates } from './find-dates.ts';
import { fold } from './fold.ts';
import { CONNECTING_WORD, PUBLISHED_LABEL, UPDATED_LABEL } from './label-words.ts';
import { weekdayNames } from './month-names.ts';

/** A line that dates its article, and whether it says only when the article was last changed. */
export interface DateLine {
  /** EDTF, a day. */
  date: string;
  updated: boolean;
}

/** A title may come with a byline, sections and reading time before the date; an article's prose begins by then. */
const LINES_BEFORE_PROSE = 12;

/** A date line is no longer than a byline and two dates with their times. */
const MAX_LINE_LENGTH = 160;

/** Beside the date a line may have a place, a name or a reading time: a few words, set off by a mark. */
const MAX_WORDS_BESIDE = 5;

const CLOCK =
  /(?<![\p{L}\p{N}])\d{1,2}(?:(?:[:.h]\d{2}){1,2}\s*(?:[ap]\.?m\.?|h)?|\s*[ap]\.?m\.?)(?:\s*[+-]\d{1,2}(?::?\d{2})?)?(?![\p{L}\p{N}])/gu;
const TIME_ZONE =
  /(?<![\p{L}\p{N}])(?:gmt|utc|est|edt|pst|pdt|cet|cest|eet|eest|bst|ist|msk|jst|local time|غرينتش|جرينتش|القاهرة|مكة المكرمة)(?:\s*[+-]\d{1,2}(?::?\d{2})?)?(?![\p{L}\p{N}])/gu;

/** Where parts of a date line are set off from each other. */
const SET_OFF = /[|•·,،;؛()[\]/]|\s[-–—]+\s|^[-–—]+\s|\s[-–—]+$|[:：]\s/u;

/** Four digits of any script: a line without them need not be looked at further. */
const YEAR = /\p{Nd}{4}/u;

/** An ISO 8601 day with a time, or EDTF of a day, month or year. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?=[T ]\d{2}:)/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const EDTF = /^\d{4}(-\d{2}){0,2}[~?%]?$/;

/** Stands for the date while the rest of its line is looked at. */
const MARK = '\u0001';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the mark is one because no text has it
const ONLY_DATES = /^\u0001+$/;

/** "By a name on", before the date. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const BYLINE = /(?<!\p{L})by\s[^\u0001]{2,40}\son\s+(?=\u0001)/u;

/**
 * The day that a text is dated by near its head: that of the first line that is a date and little else, never a date
 * inside a sentence. A line that says when the text was last changed counts only where no other does.
 * @param text normalised
 * @returns EDTF, a day; null where no line dates the text
 */
export function dateOfText(text: string): string | null {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_BEFORE_PROSE);
  const dated = lines.map(readDateLine).filter((line) => line !== null);
  return (dated.find(({ updated }) => !updated) ?? dated[0])?.date ?? null;
}

/**
 * Reads a line as a date line: a full date with, at most, a label, a weekday, a time, the same day in another calendar,
 * and a few words that a mark sets off ("Cairo, 21 September 2015 | 2 min read"). The Gregorian date of a pair counts.
 */
export function readDateLine(line: string): DateLine | null {
  if (line.length > MAX_LINE_LENGTH || !YEAR.test(line)) return null;
  const folded = fold(line);
  const dates = findDates(folded);
  if (dates.length === 0) return null;
  const parts = withoutDates(folded, dates).split(SET_OFF);
  if (!parts.every((part) => (part.includes(MARK) ? ONLY_DATES.test(strip(part)) : isAside(part)))) return null;
  const gregorian = dates.filter(({ calendar }) => calendar === 'gregory');
  const candidates = (gregorian.length > 0 ? gregorian : dates).map(({ day, start }) => ({
    date: day,
    updated: isUpdate(folded.slice(0, start)),
  }));
  return candidates.find(({ updated }) => !updated) ?? candidates[0] ?? null;
}

/**
 * The date that a line begins with, behind labels, weekdays and the like, whatever follows: of a line that is known to date an
 * article ("Publié le 1 mai 2023 à 10h, modifié à 12h, par la rédaction").
 * @returns EDTF, a day; null where the line begins with none, or with that of a change
 */
export function readLeadingDate(line: string): string | null {
  if (line.length > MAX_LINE_LENGTH || !YEAR.test(line)) return null;
  const folded = fold(line);
  const [first, second] = findDates(folded);
  const before = folded.slice(0, first?.start);
  if (first === undefined || strip(before) !== '' || isUpdate(before)) return null;
  return first.calendar !== 'gregory' && second?.calendar === 'gregory' ? second.day : first.day;
}

/**
 * A date that somebody states on purpose: EDTF (`2015-09-21`, `2015-09`), ISO 8601 with a time, of which the day counts as
 * it is written, or any full date that a date line may have.
 * @returns EDTF; null when the text is no date or may mean two
 */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  const day = ISO_DAY.exec(trimmed)?.[0] ?? trimmed;
  const [, year, month, number] = DAY.exec(day) ?? [];
  if (number !== undefined) return toGregorian('gregory', Number(year), Number(month), Number(number));
  if (EDTF.test(day)) return isEdtf(day) ? day : null;
  const folded = fold(trimmed);
  const alone = strip(withoutDates(folded, findDates(folded)).replace(/[,،()/|-]/g, ' ')) === MARK;
  return alone ? (readDateLine(trimmed)?.date ?? null) : null;
}

function withoutDates(folded: string, dates: { start: number; end: number }[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += folded.slice(from, start) + MARK;
    from = end;
  }
  return rest + folded.slice(from);
}

/** What is left of a part without labels, weekdays, times and zones, and without spaces and punctuation. */
function strip(part: string): string {
  const bare = part
    .replace(CLOCK, ' ')
    .replace(TIME_ZONE, ' ')
    .replace(BYLINE, ' ')
    .replace(/[\p{L}-]+/gu, (word) => (weekdayNames().has(word) ? ' ' : word));
  // "On 21 September 2015" without a label is how a sentence begins.
  if (/^\s*on\s/.test(bare)) return bare;
  return bare
    .replace(PUBLISHED_LABEL, ' ')
    .replace(UPDATED_LABEL, ' ')
    .replace(CONNECTING_WORD, ' ')
    .replace(/[\s\p{P}]+/gu, '');
}

/** A few words that do not end as a sentence does. */
function isAside(part: string): boolean {
  const words = part.trim();
  return strip(part) === '' || (words.split(' ').length <= MAX_WORDS_BESIDE && !/[.!?؟。]$/.test(words));
}

function isUpdate(before: string): boolean {
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(UPDATED_LABEL) > last(PUBLISHED_LABEL);
}
