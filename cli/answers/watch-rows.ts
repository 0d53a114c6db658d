import { setTimeout } from 'node:timers/promises';
import { filesDoneSince } from '../../lambdas/table/files/done-since.ts';
import type { FileItem } from '../../lambdas/table/files/file-item.ts';
import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import type { Table } from '../../lambdas/table/table.ts';
import { rowsOfFile } from './rows-of-file.ts';

/** How far the clocks of functions and of this machine, and the index and the table, may be apart. */
const SKEW_MS = 60_000;

/**
 * The rows of each file that comes to be done, a file at a time, from now until the signal.
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
      const rows = await Array.fromAsync(rowsOfFile(table, file, file.counts?.entries ?? null));
      if (signal.aborted) return;
      if (rows.length > 0) yield rows;
    }
    known = new Set(recent.map(markOf));
    await setTimeout(interval, undefined, { signal }).catch(() => {});
  }
}

/** The same while a file stays as it is; a new version, or the same uploaded again, is another. */
function markOf({ key, sequencer, updatedAt }: FileItem): string {
  return `${updatedAt} ${sequencer} ${key}`;
}

function doneSince(table: Table, milliseconds: number): Promise<FileItem[]> {
  return filesDoneSince(table, new Date(milliseconds - SKEW_MS).toISOString());
}
