import { type DayCount, mondayOf } from '../calendar.ts';
import type { Atom, Cursor } from './cursor.ts';
import { date } from './dates.ts';
import { firstDay, ofDays } from './period.ts';
import { both, resolveWeekday } from './resolve.ts';
import { unitStep } from './years.ts';

/** Today, on Tuesday, last Friday, Tuesday of next week, `مساء أمس الأول`. */
export function dayNamed(cursor: Cursor, at: number): Atom | null {
  let from = cursor.skip(at, 'daypart');
  const unit = cursor.time(from);
  if (unit?.is === 'unit' && unit.unit === 'day' && !unit.plural && !unit.count) from++;
  const word = cursor.time(from);
  if (word?.is === 'day')
    return relativeDay(cursor, from, word.offset, word.weak === true && from === at && !cursor.licensed(from));
  const led = word?.is === 'relative' && word.place === 'before';
  const weekday = cursor.time(led ? from + 1 : from);
  if (weekday?.is !== 'weekday' || weekday.weak || cursor.published === null || cursor.is(at - 1, 'every')) return null;
  let next = (led ? from + 1 : from) + 1;
  let step = led ? word.step : null;
  const after = cursor.time(next);
  if (after?.is === 'relative' && after.place === 'after') {
    step = after.step;
    next++;
  }
  next = cursor.skip(next, 'daypart');
  const named = namedDate(cursor, next);
  if (named) return named;
  const week = unitStep(cursor, cursor.skip(next, 'of'), 'week');
  if (week && step === null) {
    const day = mondayOf(cursor.published) + 7 * week.step + weekday.weekday - 1;
    return { next: week.next, readings: both(ofDays(day, day)) };
  }
  return { next, readings: resolveWeekday(weekday.weekday, cursor.published, step) };
}

/** A day counted from the publication, with its weekday, in brackets or not, and its date. */
function relativeDay(cursor: Cursor, at: number, offset: number, unsure: boolean): Atom | null {
  if (cursor.published === null || unsure) return null;
  const after = cursor.pieces[at + 1];
  if (offset === 0 && after?.definite && after.word?.number?.is === 'ordinal') return null;
  let next = at + 1;
  if (cursor.is(next, 'unit') && cursor.is(next + 1, 'weekday')) next++;
  if (cursor.is(next, 'weekday')) next++;
  else if (cursor.mark(next, '(«"“') && cursor.is(next + 1, 'weekday') && cursor.mark(next + 2, ')»"”')) next += 3;
  next = cursor.skip(next, 'daypart');
  const day = cursor.published + offset;
  const named = namedDate(cursor, next) ?? sameDate(cursor, next, day);
  if (named) return named;
  return { next, readings: both(ofDays(day, day)) };
}

/** `اليوم الأربعاء الموافق 20/10/1436هـ`: the date says which day it is. */
function namedDate(cursor: Cursor, at: number): Atom | null {
  const from = cursor.mark(at, ',،') ? at + 1 : at;
  if (cursor.is(from, 'same')) return date(cursor, from + 1);
  const found = date(cursor, from);
  return found?.parts?.day && found.parts.year !== null ? found : null;
}

/** `أمس الثلاثاء 28 يوليو`: the date without its year, where it is that day. */
function sameDate(cursor: Cursor, at: number, day: DayCount): Atom | null {
  const found = date(cursor, at);
  const { past, future } = found?.readings ?? {};
  if (!found?.parts?.day || !past?.from || !future?.from) return null;
  const same = firstDay(past.from) === day || firstDay(future.from) === day;
  return same ? { next: found.next, readings: both(ofDays(day, day)) } : null;
}
