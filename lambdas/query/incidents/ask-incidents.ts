import type { Placed } from '../../table/read-stream.ts';
import type { EventRow } from '../../table/rows/event-row.ts';
import { encodeCursor } from '../cursor.ts';
import { daysOf, endOf } from '../days.ts';
import type { Asked, Page } from '../page.ts';
import { RowReader } from '../row-reader.ts';
import { within } from '../section.ts';
import { type Fold, fold } from './fold.ts';
import { incidentOf } from './incident.ts';
import { certainFrom, dayNumber, dayOf, LONGEST_DATE, readFrom } from './time.ts';

/** Evidence that one page may have, in rows: an answer of a function is 6 MB at most. */
const MAX_REPORTS = 2_000;

const MIN_CHUNK = 200;

/** Folds in the order asked for, as far as they are certain. */
interface Folded {
  folds: Fold[];
  /** The place up to which none is left out; null at the end. */
  readTo: string | null;
}

/**
 * A page of incidents, placed by the first of their rows. An incident is made of the rows that the question asks for, and is
 * the same on whatever page it falls: enough is read before the page and behind it to know what belongs together.
 */
export async function askIncidents(asked: Asked): Promise<Page> {
  const { question, cost } = asked;
  const { folds, readTo } = await (question.order === 'newest' ? foldDown(asked) : foldUp(asked));
  const page = folds.slice(0, affordable(folds, question.limit));
  const last = page.length < folds.length ? (page.at(-1)?.sort ?? null) : readTo;
  return {
    kind: 'incident',
    rows: page.map(({ rows }) => incidentOf(rows)),
    cursor: last === null ? null : encodeCursor(question, last),
    read: cost,
  };
}

/** From a place towards later days: what is founded is certain once all is read that it may reach. */
async function foldUp(asked: Asked): Promise<Folded> {
  const { question, after, cost } = asked;
  const days = daysOf(question.since, question.until);
  const start = Math.max(dayNumber(days.from), after === null ? -Number.MAX_VALUE : readFrom(dayNumber(after)));
  const mayRead = within(cost);
  const rows: Placed<EventRow>[] = [];
  for await (const { items, readTo } of readChunks(asked, dayOf(start), endOf(days.to))) {
    rows.push(...items);
    const founded = fold(rows).filter(({ sort }) => after === null || sort > after);
    if (readTo === null) return { folds: founded, readTo };
    const read = dayNumber(readTo);
    const open = founded.findIndex(({ reach }) => reach >= read);
    const folds = open === -1 ? founded : founded.slice(0, open);
    // Where nothing is certain yet, at least nothing is founded before the first that is open.
    const place = folds.at(-1)?.sort ?? dayOf(dayNumber(founded[open]?.sort ?? readTo));
    const hasGotOn = after === null || place > after;
    if (folds.length > question.limit || (hasGotOn && !mayRead())) return { folds, readTo: place };
  }
  return { folds: [], readTo: null };
}

/** From a place towards earlier days: what is founded is certain once enough is read before it. */
async function foldDown(asked: Asked): Promise<Folded> {
  const { question, after, cost } = asked;
  const days = daysOf(question.since, question.until);
  const end = Math.min(dayNumber(days.to), after === null ? Number.MAX_VALUE : dayNumber(after) + LONGEST_DATE);
  const mayRead = within(cost);
  const rows: Placed<EventRow>[] = [];
  for await (const { items, readTo } of readChunks(asked, days.from, endOf(dayOf(end)))) {
    rows.unshift(...items.reverse());
    // Of the day at which reading stopped, there may be more.
    const firstRead = readTo === null ? null : dayNumber(readTo) + 1;
    const certain = firstRead === null ? null : dayOf(certainFrom(firstRead));
    const known = rows.filter(({ sort }) => firstRead === null || dayNumber(sort) >= firstRead);
    const folds = fold(known)
      .filter(({ sort }) => (after === null || sort < after) && (certain === null || sort > certain))
      .reverse();
    const hasGotOn = certain !== null && (after === null || certain < after);
    if (certain === null || folds.length > question.limit || (hasGotOn && !mayRead()))
      return { folds, readTo: certain };
  }
  return { folds: [], readTo: null };
}

/** The question's rows between two places, in its order, chunk after chunk; each with the place up to which all is read. */
async function* readChunks(
  { archive, question, cost }: Asked,
  from: string,
  to: string,
): AsyncGenerator<{ items: Placed<EventRow>[]; readTo: string | null }> {
  const newestFirst = question.order === 'newest';
  const reader = new RowReader(archive.table, question, cost, within(cost));
  const limit = Math.max(MIN_CHUNK, 2 * question.limit);
  let place: string | null = null;
  do {
    const section = newestFirst ? { from, to: place ?? to } : { from: place ?? from, to };
    const { items, stoppedAt } = await reader.read({ ...section, newestFirst, limit });
    const fresh = items.filter(({ sort }) => sort !== place);
    place = stoppedAt ?? (items.length < limit ? null : (items.at(-1)?.sort ?? null));
    yield { items: fresh, readTo: place };
  } while (place !== null);
}

/** How many of the first folds fit a page: at least one. */
function affordable(folds: Fold[], limit: number): number {
  let reports = 0;
  const tooMany = folds.slice(0, limit).findIndex(({ rows }) => {
    reports += rows.length;
    return reports > MAX_REPORTS;
  });
  return tooMany === -1 ? Math.min(limit, folds.length) : Math.max(1, tooMany);
}
