import type { Cost, Item } from '../table/pages.ts';
import { isFiltering, type Placed, readStream, type Stream, type StreamRead } from '../table/read-stream.ts';
import type { Table } from '../table/table.ts';
import { encodeCursor } from './cursor.ts';
import { daysOf, endOf } from './days.ts';
import { type Merged, merge } from './merge.ts';
import { MAX_REQUESTS } from './page.ts';
import type { Question } from './question.ts';

const MAX_CHUNK = 1_000;
const MIN_CHUNK = 10;
/** A filter leaves out most of what is read. */
const FILTERED_CHUNK = 300;

/** A part of the order in which items stand. */
export interface Section {
  /** First and last sort key, or beginnings of them; both included. */
  from: string;
  to: string;
  newestFirst: boolean;
  /** Items wanted. */
  limit: number;
}

/** How a section is read. */
export interface Reading<Found> {
  table: Table;
  /** Added to. */
  cost: Cost;
  /** Whether another request may be made. */
  mayRead: () => boolean;
  /** What an item is; null for one that is not wanted. */
  read: (item: Item) => Found | null;
}

/** The first items of several streams in a section, in order. */
export function readSection<Found>(
  streams: Stream[],
  { from, to, newestFirst, limit }: Section,
  { table, cost, mayRead, read }: Reading<Found>,
): Promise<Merged<Found>> {
  const readOn = async (stream: Stream, after: string | null): Promise<StreamRead<Found>> => {
    // One more, since the item after which we read is read again.
    const chunk = Math.max(
      Math.ceil(limit / streams.length) + 1,
      isFiltering(stream.filter) ? FILTERED_CHUNK : MIN_CHUNK,
    );
    const bounds = after === null ? { from, to } : newestFirst ? { from, to: after } : { from: after, to };
    const stretch = { ...bounds, newestFirst, limit: Math.min(chunk, MAX_CHUNK) };
    const { items, readTo } = await readStream(table, stream, stretch, cost);
    const wanted = items.filter(({ sort }) => sort !== after);
    return { readTo, items: wanted.flatMap(({ sort, found }) => placed(sort, read(found))) };
  };
  return merge(streams, limit, newestFirst, readOn, mayRead);
}

function placed<Found>(sort: string, found: Found | null): Placed<Found>[] {
  return found === null ? [] : [{ sort, found }];
}

/** The section of which a page is the beginning. */
export function sectionOf({ since, until, order, limit }: Question, after: string | null): Section {
  const newestFirst = order === 'newest';
  const days = daysOf(since, until);
  return {
    from: newestFirst ? days.from : (after ?? days.from),
    to: newestFirst && after !== null ? after : endOf(days.to),
    newestFirst,
    // One more tells whether there is another page, and the item after which we read is read again.
    limit: limit + (after === null ? 1 : 2),
  };
}

/** What of a section is the page, and the cursor for the next. */
export function pageOf<Found>(
  question: Question,
  after: string | null,
  { items, stoppedAt }: Merged<Found>,
): { found: Found[]; cursor: string | null } {
  const fresh = items.filter(({ sort }) => sort !== after);
  const page = fresh.slice(0, question.limit);
  const last = fresh.length > question.limit ? (page.at(-1)?.sort ?? null) : stoppedAt;
  return { found: page.map(({ found }) => found), cursor: last === null ? null : encodeCursor(question, last) };
}

/** Whether a page may make another request. */
export function within(cost: Cost): () => boolean {
  return () => cost.requests < MAX_REQUESTS;
}
