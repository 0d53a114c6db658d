import { readDay } from '../calendar.ts';
import type { TimeExpression } from '../expression.ts';
import type { Piece } from '../scan/piece.ts';
import { type Atom, Cursor, DASHES } from './cursor.ts';
import { dated } from './dates.ts';
import { dayNamed } from './days.ts';
import { edtf, isInOrder, type Period } from './period.ts';
import { both, type Readings, resolveRange } from './resolve.ts';
import { countedPart, share, weekOf } from './shares.ts';
import { unitPhrase } from './units.ts';
import { decade, yearAlone } from './years.ts';

type Bound = 'since' | 'until' | 'from' | 'between';

/** How deep shares of shares are read: the end of the first week of last month. */
const DEPTH = 3;

/**
 * The times that pieces of a text name, in order, none overlapping.
 * @param published the day of publication, `YYYY-MM-DD`; null where unknown: then only what stands for itself is found
 */
export function timesIn(pieces: readonly Piece[], published: string | null): TimeExpression[] {
  const cursor = new Cursor(pieces, published === null ? null : readDay(published));
  const times: TimeExpression[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.kind !== 'number' && !piece.word?.time && !piece.word?.number) continue;
    const found = expression(cursor, at);
    if (!found) continue;
    if (cursor.is(at - 1, 'name') && found.parts?.year === null) {
      at = found.next - 1;
      continue;
    }
    const past = edtf(found.readings.past);
    const future = found.readings.future === found.readings.past ? past : edtf(found.readings.future);
    const kind = found.open ? 'open' : past.includes('/') ? 'range' : 'date';
    times.push({ start: piece.start, end: (pieces[found.next - 1] as Piece).end, past, future, kind });
    at = found.next - 1;
  }
  return times;
}

function expression(cursor: Cursor, at: number): Atom | null {
  const word = cursor.time(at);
  switch (word?.is) {
    case 'every':
    case 'in':
    case 'of':
    case 'to':
    case 'same':
    case 'about':
    case 'name':
      return null;
    case 'bound':
      return bounded(cursor, at, word.bound);
    case 'ago':
      return atom(cursor, at) ?? (word.bound ? bounded(cursor, at, word.bound) : null);
  }
  const left = atom(cursor, at);
  if (!left) return null;
  const found = range(cursor, left, isDual(cursor, at) ? 'neighbours' : null) ?? left;
  return recurs(cursor, found.next) ? null : found;
}

/** `من كل عام`, of every year. */
function recurs(cursor: Cursor, at: number): boolean {
  return cursor.is(cursor.skip(at, 'of'), 'every');
}

/** An expression without the words that open or bound it (since, until). */
function atom(cursor: Cursor, at: number, depth = 0): Atom | null {
  const inner = (from: number): Atom | null => (depth < DEPTH ? atom(cursor, from, depth + 1) : null);
  return (
    share(cursor, at, inner) ??
    weekOf(cursor, at, inner) ??
    dated(cursor, at) ??
    dayNamed(cursor, at) ??
    countedPart(cursor, at, inner) ??
    unitPhrase(cursor, at) ??
    decade(cursor, at) ??
    yearAlone(cursor, at)
  );
}

/** `شهري مايو ويونيو`, `عامي 2012 و2013`: two of a unit, named one by one. */
function isDual(cursor: Cursor, at: number): boolean {
  const word = cursor.time(at);
  return word?.is === 'unit' && word.count === 2;
}

/** Since 2012, until June (but "by the June talks" is a date), from Monday to Friday, between 2012 and 2014. */
function bounded(cursor: Cursor, at: number, bound: Bound): Atom | null {
  const left = atom(cursor, cursor.skip(at + 1, 'in'));
  if (!left || left.open) return null;
  if (bound === 'between') return range(cursor, left, 'any') ?? (left.parts?.lastDay ? left : null);
  const onward = bound === 'from' && cursor.is(left.next, 'onward');
  if (bound === 'from' && !onward) return range(cursor, left, null) ?? (left.parts?.lastDay ? null : left);
  if (bound === 'until' && cursor.is(at + 1, 'the') && cursor.is(at + 2, 'month')) return left;
  const { past, future } = left.readings;
  const cut = ({ from, to }: Period): Period => (bound === 'until' ? { from: null, to } : { from, to: null });
  return {
    next: onward ? left.next + 1 : left.next,
    readings: past === future ? both(cut(past)) : { past: cut(past), future: cut(future) },
  };
}

/**
 * The second end of a range behind the first one.
 * @param and whether `and` joins ends too: any two, or only neighbours (two months in succession)
 */
function range(cursor: Cursor, left: Atom, and: 'any' | 'neighbours' | null): Atom | null {
  const join = cursor.pieces[left.next];
  if (!join || left.open) return null;
  const word = cursor.time(left.next);
  const ranged =
    word?.is === 'to' ||
    cursor.mark(left.next, DASHES) ||
    (word?.is === 'bound' && word.bound === 'until') ||
    (cursor.mark(left.next, '/') && !left.parts && cursor.is(left.next + 1, 'weekday'));
  const joined = !ranged && and !== null && (join.and || join.word?.number?.is === 'and');
  if (!joined && !ranged) return null;
  const from = cursor.skip(joined && join.and ? left.next : left.next + 1, 'in');
  const right = atom(cursor, from) ?? (left.parts?.year ? yearAlone(cursor, from, true) : null);
  if (!right || right.open || (joined && and === 'neighbours' && !isNext(left, right))) return null;
  const readings = rangeOf(cursor, left, right);
  return readings && { next: right.next, readings };
}

function isNext(left: Atom, right: Atom): boolean {
  if (!left.parts || !right.parts || left.parts.day > 0 || right.parts.day > 0) return false;
  if (left.parts.month === 0) return right.parts.month === 0 && right.parts.year === (left.parts.year ?? 0) + 1;
  return right.parts.month === (left.parts.month % 12) + 1;
}

function rangeOf(cursor: Cursor, left: Atom, right: Atom): Readings | null {
  if (left.parts && right.parts) {
    if (left.parts.hijri !== right.parts.hijri) return null;
    return resolveRange(left.parts, right.parts, cursor.published, left.step ?? right.step ?? null);
  }
  const { past, future } = left.readings;
  const joins = [
    [past, right.readings.past],
    [past, right.readings.future],
    [future, right.readings.future],
  ] as const;
  const inOrder = joins.flatMap(([from, to]) => {
    const joined = { from: from.from, to: to.to };
    return joined.from && joined.to && isInOrder(joined.from, joined.to) ? [joined] : [];
  });
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  return first && last ? { past: first, future: last } : null;
}
