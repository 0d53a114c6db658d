import { mondayOf } from '../calendar.ts';
import { numberAt } from '../number-words.ts';
import type { Atom, Cursor } from './cursor.ts';
import { counted, partOf, unitAt } from './parts.ts';
import { firstDay, ofDays, type Period, point } from './period.ts';
import { both, recurring } from './resolve.ts';

/** Reads what a share is of. */
type Whole = (at: number) => Atom | null;

/** Early 2018, the end of June, mid-May, later this month. */
export function share(cursor: Cursor, at: number, whole: Whole): Atom | null {
  const from = cursor.skip(at, 'the');
  const word = cursor.time(from);
  if (word?.is !== 'part') return null;
  const hyphen = cursor.mark(from + 1, '-') ? from + 2 : from + 1;
  const inner = cursor.skip(hyphen, 'of', 'in');
  const found = whole(inner) ?? currentUnit(cursor, cursor.skip(inner, 'the'));
  if (!found || found.open) return null;
  const { past, future } = found.readings;
  const shared = (period: typeof past): typeof past => partOf(period, word.part, cursor.published);
  return {
    next: found.next,
    readings: past === future ? both(shared(past)) : { past: shared(past), future: shared(future) },
  };
}

/** The week of 20 September. */
export function weekOf(cursor: Cursor, at: number, whole: Whole): Atom | null {
  const from = cursor.skip(at, 'the');
  const word = cursor.time(from);
  if (word?.is !== 'unit' || word.unit !== 'week' || word.plural || word.count || !cursor.is(from + 1, 'of'))
    return null;
  const found = whole(from + 2);
  if (!found?.parts?.day || found.parts.lastDay) return null;
  const week = ({ from: day }: Period): Period | null =>
    day?.year ? ofDays(mondayOf(firstDay(day)), mondayOf(firstDay(day)) + 6) : null;
  const [past, future] = [week(found.readings.past), week(found.readings.future)];
  return past && future && { next: found.next, readings: { past, future } };
}

/** The unit that is going on, where only a share of it is named: the end of the year, earlier in the week. */
function currentUnit(cursor: Cursor, at: number): Atom | null {
  const word = cursor.time(at);
  if (word?.is !== 'unit' || word.plural || word.count || cursor.published === null) return null;
  if (!cursor.pieces[at]?.definite && !cursor.is(at - 1, 'the')) return null;
  if (word.unit === 'hour' || word.unit === 'day' || word.unit === 'period' || word.unit === 'weekend') return null;
  const period = unitAt(word.unit, cursor.published, 0);
  return period && { next: at + 1, readings: both(period) };
}

/** Which part, and of how many units: the first three, `الثلاثة الأولى`, the last. */
interface Count {
  ordinal: number;
  count: number;
  next: number;
}

function modifier(cursor: Cursor, read: Count): boolean {
  const { pieces } = cursor;
  const word = cursor.time(read.next);
  if (word?.is === 'relative' && word.step === -1 && (word.place === 'before' || word.vague) && read.ordinal === 0) {
    read.ordinal = -1;
    read.next++;
    return true;
  }
  const piece = pieces[read.next];
  if (word?.is === 'unit' || (piece?.kind !== 'number' && !piece?.word?.number)) return false;
  const number = numberAt(pieces, read.next);
  if (!number || number.value > 31 || number.value < 1) return false;
  const suffixed = cursor.suffixed(number.next);
  if (number.ordinal || suffixed) {
    if (read.ordinal !== 0) return false;
    read.ordinal = number.value;
  } else {
    if (read.count !== 0) return false;
    read.count = number.value;
  }
  read.next = suffixed ? number.next + 1 : number.next;
  return true;
}

/** The first three months of 2015, `النصف الأول من العام الجاري`, the third quarter, the last week of May. */
export function countedPart(cursor: Cursor, at: number, whole: Whole): Atom | null {
  const read: Count = { ordinal: 0, count: 0, next: cursor.skip(at, 'the') };
  while (modifier(cursor, read));
  const word = cursor.time(read.next);
  if (word?.is !== 'unit') return null;
  const { unit } = word;
  if (word.count) read.count = word.count;
  read.next++;
  while (cursor.pieces[read.next - 1]?.definite && modifier(cursor, read));
  const { ordinal, count, next } = read;
  if (ordinal === 0 || unit === 'year' || unit === 'period' || unit === 'hour' || unit === 'decade') return null;
  const inner = cursor.skip(next, 'of', 'in');
  const found = whole(inner) ?? (inner > next ? currentUnit(cursor, cursor.skip(inner, 'the')) : null);
  if (found && !found.open) {
    const past = counted(found.readings.past, unit, ordinal, count || 1);
    const future = counted(found.readings.future, unit, ordinal, count || 1);
    if (past && future) return { next: found.next, readings: { past, future } };
  }
  if (unit !== 'quarter' || ordinal < 1 || ordinal > 4 || inner > next || cursor.published === null) return null;
  const ofYear = (year: number) => counted({ from: point(year), to: point(year) }, 'quarter', ordinal, 1);
  const readings = recurring(ofYear, cursor.published, false, null);
  return readings && { next, readings };
}
