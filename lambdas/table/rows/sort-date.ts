import { type Day, dayRange } from '../../model/edtf.ts';

/** Where a row stands in time, and which date says so. */
export interface SortDate {
  sortDate: Day;
  /** The last day that the same date covers; null where it is open. */
  sortDateEnd: Day | null;
  sortDateFrom: 'event' | 'article' | 'arrival';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The day under which an event is filed: its own first day (of a date without one, its last), else the article's, else
 * the day on which the article came in. A date whose year is unknown or has not four digits cannot be filed.
 * @param event EDTF
 * @param article EDTF
 */
export function sortDateOf(event: string | null, article: string | null, arrival: Day): SortDate {
  return (
    filedBy(event, 'event') ??
    filedBy(article, 'article') ?? { sortDate: arrival, sortDateEnd: arrival, sortDateFrom: 'arrival' }
  );
}

function filedBy(date: string | null, sortDateFrom: 'event' | 'article'): SortDate | null {
  if (date === null) return null;
  const { first, last } = dayRange(date);
  const sortDate = first ?? last;
  if (sortDate === null || !DAY.test(sortDate)) return null;
  return { sortDate, sortDateEnd: last !== null && DAY.test(last) ? last : null, sortDateFrom };
}

/** The current day, UTC. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10);
}
