/** Rows that begin within so many days of an incident's first day may report the same act. */
export const NEARBY = 2;

/** A date of more days than the longest month has does not tell when an act was. */
export const LONGEST_DATE = 31;

/** Days of a cell: whatever begins within reach of a run's first day lies in the same cell or in the next. */
const CELL = 32;

const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01. @param place a day, or a sort key that begins with one */
export function dayNumber(place: string): number {
  return Date.parse(place.slice(0, 10)) / MILLISECONDS;
}

export function dayOf(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

export function cellOf(day: number): number {
  return Math.floor(day / CELL);
}

/** The first day to be read so that what begins on a day or later is folded as if all had been read. */
export function readFrom(day: number): number {
  return (cellOf(day) - 1) * CELL - LONGEST_DATE;
}

/** The first day from which on everything is folded as if all had been read. */
export function certainFrom(firstRead: number): number {
  return (Math.ceil((firstRead + LONGEST_DATE) / CELL) + 1) * CELL;
}
