import { dayRange } from '../model/edtf.ts';

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** Days `from` to `to`, both included. */
export interface Days {
  from: string;
  to: string;
}

/**
 * The days from the first of one date to the last of another.
 * @param since year, month or day; without it, the days begin where there are any
 */
export function daysOf(since: string | undefined, until: string | undefined): Days {
  return {
    from: (since === undefined ? null : dayRange(since).first) ?? FIRST_DAY,
    to: (until === undefined ? null : dayRange(until).last) ?? LAST_DAY,
  };
}

/** A sort key behind all that begin with a day, which `#` follows or, in a time, `T`. */
export function endOf(day: string): string {
  return `${day}~`;
}
