import type { Placed, Stream, StreamRead } from '../table/read-stream.ts';

/** Reads on in a stream, after a sort key or, with null, from its beginning. */
export type ReadOn<Found> = (stream: Stream, after: string | null) => Promise<StreamRead<Found>>;

/** The first items of several streams. */
export interface Merged<Found> {
  items: Placed<Found>[];
  /** The sort key up to which nothing is left out, where the merge had to stop; null when it came to its limit or the end. */
  stoppedAt: string | null;
}

interface Reading<Found> {
  stream: Stream;
  items: Placed<Found>[];
  readTo: string | null;
  ended: boolean;
}

/**
 * The first items of several streams, in the order of their sort keys.
 * @param limit items wanted; one of the streams may hold all of them
 * @param mayRead asked before each round of reads but the first; when it says no, the answer is what is certain so far
 */
export async function merge<Found>(
  streams: Stream[],
  limit: number,
  newestFirst: boolean,
  readOn: ReadOn<Found>,
  mayRead: () => boolean,
): Promise<Merged<Found>> {
  const precedes = (a: string, b: string) => (newestFirst ? a > b : a < b);
  const readings = streams.map((stream): Reading<Found> => ({ stream, items: [], readTo: null, ended: false }));
  const items: Placed<Found>[] = [];
  while (items.length < limit) {
    const dry = readings.filter((reading) => reading.items.length === 0 && !reading.ended);
    const frontier = firstOf(
      dry.flatMap(({ readTo }) => readTo ?? []),
      precedes,
    );
    const first = headOf(readings, precedes);
    const head = first?.items[0];
    if (
      first !== null &&
      head !== undefined &&
      (dry.length === 0 || (frontier !== null && precedes(head.sort, frontier)))
    ) {
      items.push(head);
      first.items.shift();
    } else if (dry.length === 0) {
      return { items, stoppedAt: null };
    } else if (frontier !== null && !mayRead()) {
      return { items, stoppedAt: frontier };
    } else {
      await Promise.all(dry.map((reading) => advance(reading, readOn)));
    }
  }
  return { items, stoppedAt: null };
}

async function advance<Found>(reading: Reading<Found>, readOn: ReadOn<Found>): Promise<void> {
  const { items, readTo } = await readOn(reading.stream, reading.readTo);
  reading.items = items;
  reading.readTo = readTo;
  reading.ended = readTo === null;
}

/** The reading whose next item comes first. */
function headOf<Found>(readings: Reading<Found>[], precedes: (a: string, b: string) => boolean): Reading<Found> | null {
  let first: Reading<Found> | null = null;
  for (const reading of readings) {
    const sort = reading.items[0]?.sort;
    const lowest = first?.items[0]?.sort;
    if (sort !== undefined && (lowest === undefined || precedes(sort, lowest))) first = reading;
  }
  return first;
}

function firstOf(places: string[], precedes: (a: string, b: string) => boolean): string | null {
  return places.reduce<string | null>(
    (first, place) => (first === null || precedes(place, first) ? place : first),
    null,
  );
}
