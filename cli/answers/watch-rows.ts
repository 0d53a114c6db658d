import { setTimeout } from 'node:timers/promises';
import { filesDoneSince } from '../../lambdas/table/files/done-since.ts';
import type { FileItem } from '../../lambdas/table/files/file-item.ts';
import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import type { Table } from '../../lambdas/table/table.ts';
import { rowsOfFile } from './rows-of-file.ts';

/** How far the clocks of functions and of this machine, and the index and the table, may be apart. */
const SKEW_MS = 60_000;

const BATCH = 100;

/**
 * The rows of each file that comes to be done, many at a time but of one file, from now until the signal.
 * @param interval milliseconds between two looks
 */
export async function* watchRows(table: Table, interval: number, signal: AbortSignal): AsyncGenerator<EventRow[]> {
  let looked = Date.now();
  // What was done before is known without being told.
  let known = new Set((await doneSince(table, looked)).map(markOf));
  while (!signal.aborted) {
    const before = looked;
    looked = Date.now();
    const recent = await doneSince(table, before);
    for (const file of recent) {
      if (known.has(markOf(file))) continue;
      for await (const rows of inBatches(rowsOfFile(table, file, file.counts?.entries ?? null))) {
        if (signal.aborted) return;
        yield rows;
      }
    }
    known = new Set(recent.map(markOf));
    await setTimeout(interval, undefined, { signal }).catch(() => {});
  }
}

/** A file may hold a million articles. */
async function* inBatches(rows: AsyncIterable<EventRow>): AsyncGenerator<EventRow[]> {
  let batch: EventRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The same while a file stays as it is; a new version, or the same uploaded again, is another. */
function markOf({ key, sequencer, updatedAt }: FileItem): string {
  return `${updatedAt} ${sequencer} ${key}`;
}

function doneSince(table: Table, milliseconds: number): Promise<FileItem[]> {
  return filesDoneSince(table, new Date(milliseconds - SKEW_MS).toISOString());
}
