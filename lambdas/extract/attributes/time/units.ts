import { weekdayOf } from '../calendar.ts';
import type { TimeUnit } from '../lexicon.ts';
import { numberAt } from '../number-words.ts';
import { type Atom, type Cursor, DASHES } from './cursor.ts';
import { ago, rolling, seasonOf, unitAt } from './parts.ts';
import { dayPoint } from './period.ts';
import { both, recurring } from './resolve.ts';
import { yearBehind } from './years.ts';

/** What stands around the noun of a unit: the past two, `الثلاثة الماضية`. */
interface Modifiers {
  step: number | null;
  rolls: boolean;
  /** How many: 0 where no number is told. */
  count: number;
  /** Several, but not how many. */
  few: boolean;
  vague: boolean;
  next: number;
}

const LARGEST = 999;

function relative(cursor: Cursor, read: Modifiers, place: 'before' | 'after', article: boolean): boolean {
  const word = cursor.time(read.next);
  if (word?.is !== 'relative' || word.place !== place || read.step !== null) return false;
  read.step = word.step;
  read.rolls = word.rolls === 'always' || (word.rolls === 'article' && article);
  read.vague = word.vague === true;
  read.next++;
  return true;
}

function number(cursor: Cursor, read: Modifiers): boolean {
  const piece = cursor.pieces[read.next];
  if (!piece || read.count > 0 || read.few) return false;
  if (piece.word?.number?.is === 'few') {
    read.few = true;
    read.next++;
    return true;
  }
  if (piece.kind !== 'number' && (!piece.word?.number || cursor.is(read.next, 'unit'))) return false;
  const found = numberAt(cursor.pieces, read.next);
  if (!found || found.ordinal || !Number.isInteger(found.value) || found.value < 1 || found.value > LARGEST)
    return false;
  read.count = found.value;
  read.next = found.next;
  return true;
}

/** Last week, the past two years, two days ago, `الأشهر الثلاثة الماضية`, `قبل يومين`, last summer. */
export function unitPhrase(cursor: Cursor, at: number): Atom | null {
  const opening = cursor.time(at);
  const leads = opening?.is === 'ago' && opening.side === 'before';
  const begun = leads ? cursor.skip(at + 1, 'about') : at;
  const article = cursor.is(begun, 'the');
  const behindArticle = article || cursor.is(at - 1, 'the');
  const read: Modifiers = {
    step: null,
    rolls: false,
    count: 0,
    few: false,
    vague: false,
    next: article ? begun + 1 : begun,
  };
  while (relative(cursor, read, 'before', behindArticle) || number(cursor, read));
  const word = cursor.time(read.next);
  const counted = read.count > 0 || read.few;
  if (word?.is === 'season') return counted || leads ? null : season(cursor, read);
  if (word?.is !== 'unit') return null;
  const definite = cursor.pieces[read.next]?.definite === true;
  if (word.count) read.count = word.count;
  read.next++;
  const joins = (): boolean => !cursor.pieces[read.next]?.prefix && !cursor.pieces[read.next]?.and;
  while (
    (definite && !counted && !word.count && joins() && number(cursor, read)) ||
    relative(cursor, read, 'after', false)
  );
  if (cursor.published === null) return null;
  const { unit } = word;
  const plural = word.plural === true;
  if (leads) {
    const anchored = opening.bound === 'until' && cursor.is(read.next, 'of');
    if (definite || anchored || read.step !== null || namesTime(cursor, read.next)) return null;
    return back(cursor, unit, plural, read);
  }
  const after = cursor.time(read.next);
  if (after?.is === 'ago' && after.side === 'after' && read.step === null) {
    read.next++;
    return back(cursor, unit, plural, read);
  }
  if (read.step === null && unit === 'weekend' && (article || definite || cursor.pieces[read.next - 1]?.caseless))
    return weekend(cursor, read.next);
  return read.step === null ? null : stepped(cursor, unit, plural, read, read.step);
}

/** The weekend: the last one that has begun, or the next one to end. */
function weekend(cursor: Cursor, next: number): Atom | null {
  if (cursor.published === null) return null;
  const begun = weekdayOf(cursor.published) >= 6;
  const past = unitAt('weekend', cursor.published, begun ? 0 : -1);
  const future = unitAt('weekend', cursor.published, 0);
  return past && future && { next, readings: begun ? both(past) : { past, future } };
}

/** `قبل شهر رمضان`, `منذ عام 2012`: the unit only introduces what is named. */
function namesTime(cursor: Cursor, at: number): boolean {
  return cursor.is(at, 'month') || (cursor.integer(at) ?? 0) > LARGEST;
}

function back(cursor: Cursor, unit: TimeUnit, plural: boolean, { count, few, next }: Modifiers): Atom | null {
  if (cursor.published === null) return null;
  if (few || (plural && count === 0)) return open(cursor, -1, next);
  const period = ago(unit, cursor.published, count || 1);
  return period && { next, readings: both(period) };
}

function stepped(cursor: Cursor, unit: TimeUnit, plural: boolean, read: Modifiers, step: number): Atom | null {
  const { count, few, rolls, vague, next } = read;
  if (cursor.published === null) return null;
  const several = plural && count === 0;
  if (step === 0) {
    const period = several || count > 0 || unit === 'hour' || unit === 'day' ? null : unitAt(unit, cursor.published, 0);
    return period && { next, readings: both(period) };
  }
  if (vague && !several && !few && unit !== 'period') return null;
  if (few || several || unit === 'period') return open(cursor, step, next);
  if (count > 0 || (rolls && unit !== 'weekend' && unit !== 'day')) {
    const period = rolling(unit, cursor.published, step, count || 1);
    return period && { next, readings: both(period) };
  }
  const period = unit === 'hour' || (unit === 'day' && rolls) ? null : unitAt(unit, cursor.published, step);
  return period && { next, readings: both(period) };
}

/** A stretch up to the publication, or from it on, of no told length: in recent weeks, in the coming days. */
function open(cursor: Cursor, step: number, next: number): Atom | null {
  if (cursor.published === null) return null;
  const now = dayPoint(cursor.published);
  return { next, open: true, readings: both(step < 0 ? { from: null, to: now } : { from: now, to: null }) };
}

/** Last summer, the summer of 2015, `الصيف الماضي`. A season alone may be anything: it is none. */
function season(cursor: Cursor, read: Modifiers): Atom | null {
  const word = cursor.time(read.next);
  if (word?.is !== 'season') return null;
  read.next++;
  const year = yearBehind(cursor, read.next);
  if (year && year.hijri !== true) {
    const across = cursor.mark(year.next, `${DASHES}/`) && cursor.integer(year.next + 1) === year.year + 1;
    return { next: across ? year.next + 2 : year.next, readings: both(seasonOf(word.season, year.year)) };
  }
  relative(cursor, read, 'after', false);
  if (read.step === null || cursor.published === null) return null;
  const readings = recurring((at) => seasonOf(word.season, at), cursor.published, false, read.step);
  return readings && { next: read.next, readings };
}
