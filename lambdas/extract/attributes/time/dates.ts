import { shiftMonth } from '../calendar.ts';
import { numberAt } from '../number-words.ts';
import { type Atom, type Cursor, DASHES } from './cursor.ts';
import { dayPoint, firstDay } from './period.ts';
import { type DateParts, resolveDate } from './resolve.ts';
import { unitStep, type Year, yearBehind } from './years.ts';

interface Month {
  month: number;
  hijri: boolean;
  /** Nothing but its name says that it is a month, and that is another word too. */
  weak: boolean;
  /** Its name is also the word for zero: `2 صفر` is a score where no year follows. */
  zero: boolean;
  next: number;
}

interface Day {
  day: number;
  next: number;
}

/** A date of the calendar, with a weekday before it or not, and the same day in another calendar behind it. */
export function dated(cursor: Cursor, at: number): Atom | null {
  const from = cursor.is(at, 'unit') && cursor.is(at + 1, 'weekday') ? at + 1 : at;
  let begun = from;
  if (cursor.is(from, 'weekday')) {
    begun = cursor.skip(from + 1, 'relative');
    if (cursor.mark(begun, ',،.(')) begun++;
    begun = cursor.skip(begun, 'in', 'the', 'same');
  }
  const atom = date(cursor, begun);
  if (!atom || (begun > from && !atom.parts?.day)) return null;
  const found = withPartner(cursor, atom);
  const bracketed = begun > from && cursor.mark(begun - 1, '(') && cursor.mark(found.next, ')');
  return bracketed ? { ...found, next: found.next + 1 } : found;
}

export function date(cursor: Cursor, at: number): Atom | null {
  return numeric(cursor, at) ?? dayMonth(cursor, at) ?? monthDay(cursor, at);
}

/** `14 شوال 1436هـ الموافق 30 يوليو 2015`, `(14 شوال 1436هـ) الموافق (30 يوليو 2015)`: the Gregorian of the two, over both. */
function withPartner(cursor: Cursor, atom: Atom): Atom {
  let from = atom.next;
  if (cursor.mark(from, ')') && cursor.is(from + 1, 'same')) from++;
  const bare = cursor.mark(from, '(') && from === atom.next;
  if (bare || (cursor.mark(from, '،,') && cursor.is(from + 1, 'same'))) from++;
  if (cursor.is(from, 'same')) from++;
  else if (!bare) return atom;
  const bracket = bare || cursor.mark(from, '(');
  if (!bare && bracket) from++;
  const partner = date(cursor, cursor.skip(from, 'weekday'));
  if (!partner?.parts || partner.parts.hijri === atom.parts?.hijri) return atom;
  const next = bracket && cursor.mark(partner.next, ')') ? partner.next + 1 : partner.next;
  return { ...(partner.parts.hijri ? atom : partner), next };
}

function finish(cursor: Cursor, parts: DateParts, next: number, step: number | null): Atom | null {
  const readings = resolveDate(parts, cursor.published, step);
  return readings && { next, readings, parts, step };
}

/**
 * 2016-01-12, 12/1/2016, 17-10-1436هـ. Where day and month may be either, the reading nearer to the publication; the day
 * first where that is unknown.
 */
function numeric(cursor: Cursor, at: number): Atom | null {
  const { pieces, published } = cursor;
  const [a, b, c] = [cursor.integer(at), cursor.integer(at + 2), cursor.integer(at + 4)];
  if (a === null || b === null || c === null || !cursor.free(at)) return null;
  const sign = pieces[at + 1];
  if (sign?.kind !== 'mark' || !'/-.–'.includes(sign.text) || pieces[at + 3]?.text !== sign.text) return null;
  if (cursor.mark(at + 5, '-/') && !pieces[at + 6]?.space && cursor.integer(at + 6) !== null) return null;
  const yearFirst = pieces[at]?.text.length === 4;
  const year = yearFirst ? a : c;
  if (year < 1000 || pieces[yearFirst ? at : at + 4]?.text.length !== 4) return null;
  const era = cursor.time(at + 5);
  const next = era?.is === 'era' ? at + 6 : at + 5;
  const hijri = era?.is === 'era' ? era.hijri : year < 1600;
  const [first, second] = yearFirst ? [c, b] : [a, b];
  const orders =
    yearFirst || hijri || first === second
      ? [[first, second]]
      : [
          [first, second],
          [second, first],
        ];
  let best: Atom | null = null;
  for (const [day = 0, month = 0] of orders) {
    if (month < 1 || month > 12 || day < 1) continue;
    const atom = finish(cursor, { year, month, day, lastDay: 0, hijri }, next, null);
    if (atom && (!best || (published !== null && distance(atom, published) < distance(best, published)))) best = atom;
  }
  return best;
}

function distance({ readings }: Atom, from: number): number {
  return readings.past.from ? Math.abs(firstDay(readings.past.from) - from) : Number.POSITIVE_INFINITY;
}

/** A day of a month: digits, digits with an ending, or an ordinal. */
function day(cursor: Cursor, at: number): Day | null {
  const from = cursor.skip(at, 'the');
  const digits = cursor.integer(from);
  if (digits !== null) {
    if (digits < 1 || digits > 31 || !(from > at || cursor.free(from))) return null;
    return { day: digits, next: cursor.suffixed(from + 1) ? from + 2 : from + 1 };
  }
  const piece = cursor.pieces[from];
  if (!piece?.word?.number) return null;
  const number = numberAt(cursor.pieces, from);
  if (!number || number.value > 31 || number.value < 1 || !(number.ordinal || piece.definite)) return null;
  return { day: number.value, next: number.next };
}

/**
 * The last day of a range within a month: 12-13, 4 to 15, `12 و13`.
 * @param apart whether `and` joins any two days (between 4 and 15), not only neighbours
 */
function otherDay(cursor: Cursor, at: number, first: number, apart = false): Day | null {
  const join = cursor.pieces[at];
  if (!join) return null;
  const word = cursor.time(at);
  const until = word?.is === 'to' || (word?.is === 'bound' && word.bound === 'until');
  const ranged = until || cursor.mark(at, `${DASHES}/`);
  const joined = !ranged && (join.and || join.word?.number?.is === 'and');
  if (!joined && !ranged) return null;
  const from = joined && join.and ? at : at + 1;
  const digits = cursor.integer(from);
  let other: Day | null = null;
  if (digits === null) other = day(cursor, from);
  else if (digits >= 1 && digits <= 31) other = { day: digits, next: cursor.suffixed(from + 1) ? from + 2 : from + 1 };
  if (!other || other.day <= first || (joined && !apart && other.day !== first + 1)) return null;
  return other;
}

/** A month, by one name or by two (`يوليو (تموز)`, `تشرين الأول/أكتوبر`). */
function month(cursor: Cursor, at: number): Month | null {
  let from = cursor.skip(at, 'the');
  const unit = cursor.time(from);
  const named = unit?.is === 'unit' && unit.unit === 'month' && !unit.plural;
  if (named) from = cursor.skip(from + 1, 'of');
  const word = cursor.time(from);
  if (word?.is !== 'month') return null;
  let next = from + 1;
  const sign = cursor.mark(next, `(/${DASHES}`) ? next + 1 : next;
  const twin = cursor.time(sign);
  const twice = twin?.is === 'month' && twin.month === word.month && twin.hijri === word.hijri;
  if (twice) {
    next = sign + 1;
    if (cursor.mark(sign - 1, '(') && cursor.mark(next, ')')) next++;
  }
  return {
    month: word.month,
    hijri: word.hijri === true,
    weak: word.weak === true && !named && !twice,
    zero: !named && cursor.pieces[from]?.word?.number !== undefined,
    next,
  };
}

/** 12 January, 12-Jan-2016, the 5th of May 2015, `الحادي والعشرين من سبتمبر`, 12-13 January. */
function dayMonth(cursor: Cursor, at: number): Atom | null {
  const first = day(cursor, at);
  if (!first) return null;
  const opening = cursor.time(at - 1);
  const last = otherDay(cursor, first.next, first.day, opening?.is === 'bound' && opening.bound === 'between');
  const ofUnit = last ? null : dayOfMonthUnit(cursor, first);
  if (ofUnit) return ofUnit;
  const between = cursor.skip(last?.next ?? first.next, 'of');
  const of = month(cursor, cursor.mark(between, '/-') && !last ? between + 1 : between);
  return of && complete(cursor, first.day, last?.day ?? 0, of, of.next, null);
}

/** The 5th of this month, `الخامس من الشهر المقبل`. */
function dayOfMonthUnit(cursor: Cursor, { day, next }: Day): Atom | null {
  if (cursor.published === null || !cursor.is(next, 'of')) return null;
  const step = unitStep(cursor, cursor.skip(next + 1, 'the'), 'month');
  if (!step) return null;
  const today = dayPoint(cursor.published);
  const of = shiftMonth(cursor.year, today.month, step.step);
  return finish(cursor, { year: of.year, month: of.month, day, lastDay: 0, hijri: false }, step.next, null);
}

/** May 5, 2015; May 23-27; last May; May 2015; May. Scripts without capitals write no day behind the month. */
function monthDay(cursor: Cursor, at: number): Atom | null {
  const before = cursor.time(at);
  const led = before?.is === 'relative' && before.place === 'before';
  const of = month(cursor, led ? at + 1 : at);
  if (!of) return null;
  const step = led ? before.step : null;
  const dayFirst = cursor.pieces[of.next - 1]?.caseless || cursor.mark(of.next - 1, ')');
  const first = of.hijri || dayFirst || cursor.pieces[of.next]?.and ? null : day(cursor, of.next);
  if (first && !month(cursor, cursor.skip(first.next, 'of'))) {
    const other = otherDay(cursor, first.next, first.day);
    const last = other && !month(cursor, cursor.skip(other.next, 'of')) ? other : null;
    return complete(cursor, first.day, last?.day ?? 0, of, last?.next ?? first.next, step);
  }
  if (isDay(cursor, at - 1)) return null;
  const year = yearBehind(cursor, of.next);
  const after = cursor.time(of.next);
  if (!year && !led && !(after?.is === 'relative' && after.place === 'after')) {
    if (of.weak ? !cursor.licensed(at) : isName(cursor, at, of.next)) return null;
  }
  return complete(cursor, 0, 0, of, of.next, step);
}

/** Adds the year, or the word that says which year's month is meant, behind the month or day. */
function complete(
  cursor: Cursor,
  day: number,
  lastDay: number,
  of: Month,
  at: number,
  before: number | null,
): Atom | null {
  const signed =
    day > 0 && cursor.mark(at, '/-') && cursor.integer(at + 1) !== null ? yearBehind(cursor, at + 1) : null;
  const year: Year | null = signed ?? yearBehind(cursor, at);
  if ((of.zero && !year) || (of.hijri && year?.hijri === false)) return null;
  const parts = { year: year?.year ?? null, month: of.month, day, lastDay, hijri: of.hijri };
  const after = cursor.time(at);
  if (!year && after?.is === 'relative' && after.place === 'after') return finish(cursor, parts, at + 1, after.step);
  return finish(cursor, parts, year?.next ?? at, before);
}

/** The number of a day before a month that has no such day: 30 February. */
function isDay(cursor: Cursor, at: number): boolean {
  const digits = cursor.integer(at);
  return digits !== null && digits >= 1 && digits <= 31 && cursor.free(at);
}

/** `April Ryan`: a capitalised word that no preposition makes a time, before another one. */
function isName(cursor: Cursor, at: number, next: number): boolean {
  const after = cursor.pieces[next];
  if (after?.kind !== 'word' || !after.capital || after.word) return false;
  return !cursor.licensed(at) && !cursor.is(at - 1, 'the') && !cursor.is(at, 'the');
}
