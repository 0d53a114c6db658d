import type { TimeUnit } from '../lexicon.ts';
import { type Atom, type Cursor, DASHES } from './cursor.ts';
import { type Period, point } from './period.ts';
import { both, type DateParts, resolveDate, resolveRange } from './resolve.ts';

export interface Year {
  year: number;
  /** Whether it is a Hijri year, where its words or the calendar of a step say so. */
  hijri: boolean | null;
  next: number;
}

/** The year behind a month or season: 2015, `من عام 2015`, `1436هـ`, of last year. */
export function yearBehind(cursor: Cursor, at: number): Year | null {
  const comma = cursor.mark(at, ',،');
  const from = cursor.skip(cursor.skip(comma ? at + 1 : at, 'of', 'in'), 'the');
  const named = isYearUnit(cursor, from);
  const digits = named ? from + 1 : from;
  const value = cursor.integer(digits);
  if (value !== null && value >= 1000 && value < 2200 && !cursor.pieces[digits]?.and) {
    const era = cursor.time(digits + 1);
    if (era?.is === 'era') return { year: value, hijri: era.hijri, next: digits + 2 };
    return { year: value, hijri: null, next: digits + 1 };
  }
  if (cursor.published === null || comma) return null;
  const step = unitStep(cursor, from, 'year');
  return step && { year: cursor.year + step.step, hijri: false, next: step.next };
}

function isYearUnit(cursor: Cursor, at: number): boolean {
  const unit = cursor.time(at);
  return unit?.is === 'unit' && unit.unit === 'year' && !unit.plural;
}

/** A unit with the word that says which one: last year, `العام الماضي`, next week. */
export function unitStep(cursor: Cursor, at: number, unit: TimeUnit): { step: number; next: number } | null {
  const [first, second] = [cursor.time(at), cursor.time(at + 1)];
  if (first?.is === 'relative' && first.place === 'before' && second?.is === 'unit') {
    return second.unit === unit && !second.plural && !second.count ? { step: first.step, next: at + 2 } : null;
  }
  if (first?.is === 'unit' && second?.is === 'relative' && second.place === 'after' && !second.vague) {
    return first.unit === unit && !first.plural && !first.count ? { step: second.step, next: at + 2 } : null;
  }
  return null;
}

/**
 * A year: `عام 2012`, the year 2012; bare digits only behind a word that shows a time, for any number may be any.
 * @param licensed whether such a word stands before it
 */
export function yearAlone(cursor: Cursor, at: number, licensed = cursor.licensed(at)): Atom | null {
  const from = cursor.skip(at, 'the');
  const named = isYearUnit(cursor, from);
  const digits = named ? from + 1 : from;
  const value = cursor.integer(digits);
  if (value === null || !cursor.free(digits)) return null;
  const era = cursor.time(digits + 1);
  const told = named || era?.is === 'era';
  const next = era?.is === 'era' ? digits + 2 : digits + 1;
  const hijri = era?.is === 'era' ? era.hijri : named && value >= 1300 && value < 1500;
  if (told ? value < 600 || value > 2200 : value < 1900 || value > 2100 || !licensed || from > at) return null;
  const parts: DateParts = { year: value, month: 0, day: 0, lastDay: 0, hijri };
  const other = cursor.mark(next, `${DASHES}/`) ? cursor.integer(next + 1) : null;
  if (other !== null && other > value && other <= value + 60) {
    const end = cursor.is(next + 2, 'era') ? next + 3 : next + 2;
    const readings = resolveRange(parts, { ...parts, year: other }, cursor.published, null);
    return readings && { next: end, readings };
  }
  if (!told && !bounds(cursor, at - 1) && !cursor.endsPhrase(next, value)) return null;
  const readings = resolveDate(parts, cursor.published, null);
  return readings && { next, readings, parts, step: null };
}

function bounds(cursor: Cursor, at: number): boolean {
  const word = cursor.time(at);
  return (
    word?.is === 'part' ||
    (word?.is === 'bound' && word.bound !== 'from') ||
    (word?.is === 'ago' && word.bound === 'since')
  );
}

/** The 1990s, `التسعينيات`. */
export function decade(cursor: Cursor, at: number): Atom | null {
  const from = cursor.skip(at, 'the');
  const word = cursor.time(from);
  const span = (year: number): Period => ({ from: point(year), to: point(year + 9) });
  if (word?.is === 'decade') return { next: from + 1, readings: both(span(word.year)) };
  const year = cursor.integer(from);
  if (year === null || year % 10 !== 0 || year < 1000) return null;
  const ending = cursor.mark(from + 1, "'’") ? from + 2 : from + 1;
  const plural = cursor.pieces[ending];
  if (plural?.kind !== 'word' || plural.space || plural.caseless || plural.end - plural.start !== 1 || plural.word)
    return null;
  return { next: ending + 1, readings: both(span(year)) };
}
