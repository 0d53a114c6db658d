import { readDay } from '../calendar.ts';
import type { TimeExpression } from '../expression.ts';
import type { Piece } from '../scan.ts';
import { edtf, type Period } from './period.ts';
import { type Atom, TimeReader } from './reader.ts';
import { both, type Readings, resolveRange } from './resolve.ts';

type Bound = 'since' | 'until' | 'from' | 'between';

/**
 * The times that pieces of a text name, in order, none overlapping.
 * @param published the day of publication, `YYYY-MM-DD`; null where unknown: then only what stands for itself is found
 */
export function timesIn(pieces: readonly Piece[], published: string | null): TimeExpression[] {
  const reader = new TimeReader(pieces, published === null ? null : readDay(published));
  const times: TimeExpression[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (!piece.word?.time && !piece.word?.number && piece.kind !== 'number') continue;
    const found = expression(reader, at);
    if (!found) continue;
    const last = pieces[found.next - 1] as Piece;
    const past = edtf(found.readings.past);
    const future = edtf(found.readings.future);
    const kind = found.open ? 'open' : past.includes('/') ? 'range' : 'date';
    times.push({ start: piece.start, end: last.end, past, future, kind });
    at = found.next - 1;
  }
  return times;
}

function expression(reader: TimeReader, at: number): Atom | null {
  const word = reader.time(at);
  if (word?.is === 'every') return null;
  if (word?.is === 'bound') return bounded(reader, at, word.bound);
  if (word?.is === 'ago' && word.bound) return reader.atom(at) ?? bounded(reader, at, word.bound);
  if (word?.is === 'in' || word?.is === 'of' || word?.is === 'to' || word?.is === 'same') return null;
  const left = reader.atom(at);
  return left && (range(reader, left, false) ?? left);
}

/** Since 2012, until June, from Monday to Friday, between 2012 and 2014. */
function bounded(reader: TimeReader, at: number, bound: Bound): Atom | null {
  let from = reader.skip(at + 1, 'in');
  const unit = reader.time(from);
  if (bound === 'from' && unit?.is === 'unit' && unit.unit === 'period' && reader.is(from + 1, 'bound')) from += 2;
  const left = reader.atom(from);
  if (!left || left.open) return null;
  const whole = range(reader, left, bound === 'between');
  if (bound === 'between') return whole;
  if (bound === 'from') return whole ?? (left.parts?.day && !left.parts.lastDay ? left : null);
  const { past, future } = left.readings;
  if (bound === 'since') return { next: left.next, readings: { past: since(past), future: since(future) } };
  return { next: left.next, readings: { past: until(past), future: until(future) } };
}

function since({ from }: Period): Period {
  return { from, to: null };
}

function until({ to }: Period): Period {
  return { from: null, to };
}

/** The second end of a range behind the first one. */
function range(reader: TimeReader, left: Atom, byAnd: boolean): Atom | null {
  const join = reader.pieces[left.next];
  if (!join || left.open) return null;
  const joined = byAnd && (join.and || join.word?.number?.is === 'and');
  const word = reader.time(left.next);
  const ranged =
    word?.is === 'to' ||
    reader.mark(left.next, '-–—') ||
    (word?.is === 'bound' && word.bound === 'until' && !join.space === false);
  if (!joined && !ranged) return null;
  const from = join.and && !ranged ? left.next : left.next + 1;
  const isYear = left.parts?.month === 0 && left.parts.day === 0;
  const right = reader.atom(reader.skip(from, 'in')) ?? (isYear ? reader.yearAlone(from, true) : null);
  if (!right || right.open) return null;
  const readings = rangeOf(reader, left, right);
  return readings && { next: right.next, readings };
}

function rangeOf(reader: TimeReader, left: Atom, right: Atom): Readings | null {
  if (left.parts && right.parts) {
    if (left.parts.hijri !== right.parts.hijri) return null;
    return resolveRange(left.parts, right.parts, reader.published, left.step ?? right.step ?? null);
  }
  const join = (a: Period, b: Period): Period => ({ from: a.from, to: b.to });
  const { past, future } = left.readings;
  if (past === future && right.readings.past === right.readings.future) return both(join(past, right.readings.past));
  return { past: join(past, right.readings.past), future: join(future, right.readings.future) };
}
