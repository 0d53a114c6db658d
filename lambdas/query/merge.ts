import type { PlacedRow, RowsRead, Stream } from '../table/rows/read-rows.ts';

/** Reads on in a stream, after a sort key or, with null, from its beginning. */
export type ReadOn = (stream: Stream, after: string | null) => Promise<RowsRead>;

/** The first rows of several streams. */
export interface Merged {
  rows: PlacedRow[];
  /** The sort key up to which nothing is left out, where the merge had to stop; null when it came to its limit or the end. */
  stoppedAt: string | null;
}

interface Reading {
  stream: Stream;
  rows: PlacedRow[];
  readTo: string | null;
  ended: boolean;
}

/**
 * The first rows of several streams, in the order of their sort keys.
 * @param limit rows wanted; one of the streams may hold all of them
 * @param mayRead asked before each round of reads but the first; when it says no, the answer is what is certain so far
 */
export async function merge(
  streams: Stream[],
  limit: number,
  newestFirst: boolean,
  readOn: ReadOn,
  mayRead: () => boolean,
): Promise<Merged> {
  const precedes = (a: string, b: string) => (newestFirst ? a > b : a < b);
  const readings = streams.map((stream): Reading => ({ stream, rows: [], readTo: null, ended: false }));
  const rows: PlacedRow[] = [];
  while (rows.length < limit) {
    const dry = readings.filter((reading) => reading.rows.length === 0 && !reading.ended);
    const frontier = firstOf(
      dry.flatMap(({ readTo }) => readTo ?? []),
      precedes,
    );
    const first = headOf(readings, precedes);
    const head = first?.rows[0];
    if (
      first !== null &&
      head !== undefined &&
      (dry.length === 0 || (frontier !== null && precedes(head.sort, frontier)))
    ) {
      rows.push(head);
      first.rows.shift();
    } else if (dry.length === 0) {
      return { rows, stoppedAt: null };
    } else if (frontier !== null && !mayRead()) {
      return { rows, stoppedAt: frontier };
    } else {
      await Promise.all(dry.map((reading) => advance(reading, readOn)));
    }
  }
  return { rows, stoppedAt: null };
}

async function advance(reading: Reading, readOn: ReadOn): Promise<void> {
  const { rows, readTo } = await readOn(reading.stream, reading.readTo);
  reading.rows = rows;
  reading.readTo = readTo;
  reading.ended = readTo === null;
}

/** The reading whose next row comes first. */
function headOf(readings: Reading[], precedes: (a: string, b: string) => boolean): Reading | null {
  let first: Reading | null = null;
  for (const reading of readings) {
    const sort = reading.rows[0]?.sort;
    const lowest = first?.rows[0]?.sort;
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
