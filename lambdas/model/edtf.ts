import parse from 'edtf';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** The first and last day that a date may mean; null where it is open or its year is unknown. */
export interface DayRange {
  first: Day | null;
  last: Day | null;
}

/** Whether a text is a date, interval or season of the Extended Date/Time Format (ISO 8601-2:2019, annex A) and exists. */
export function isEdtf(text: string): boolean {
  return read(text) !== null;
}

/**
 * The days that a date covers: `2015-01/2015-03` is 2015-01-01 to 2015-03-31, `2012/..` has no last day, and
 * `XXXX-01-12` has neither, for its year is unknown.
 * @throws RangeError when the text is not EDTF
 */
export function dayRange(text: string): DayRange {
  const known = ranges.get(text);
  if (known !== undefined) return known;
  const date = read(text);
  if (date === null) throw new RangeError(`'${text}' is not an EDTF date`);
  const isKnown = !text.includes('XXXX');
  const range = { first: isKnown ? day(date.min) : null, last: isKnown ? day(date.max) : null };
  if (ranges.size >= REMEMBERED) ranges.clear();
  ranges.set(text, range);
  return range;
}

/** The parser is a general one and slow, and articles name the same days again and again. */
const ranges = new Map<string, DayRange>();
const REMEMBERED = 10_000;

/**
 * Marks a date as approximate; a date that already is stays as it is, and so does one of an unknown year, which level 1 of
 * EDTF cannot mark. Intervals are marked at both ends.
 */
export function approximate(text: string): string {
  return text
    .split('/')
    .map((part) => (part === '' || part === '..' || /X|[~?%]$/.test(part) ? part : `${part}~`))
    .join('/');
}

function read(text: string): { min: number; max: number } | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function day(milliseconds: number): Day | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}
