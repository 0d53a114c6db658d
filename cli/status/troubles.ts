import { entryItemSchema } from '../../lambdas/table/entries/entry-item.ts';
import { fileItemSchema } from '../../lambdas/table/files/file-item.ts';
import { newestInState } from '../../lambdas/table/newest-in-state.ts';
import type { Item } from '../../lambdas/table/pages.ts';
import type { Table } from '../../lambdas/table/table.ts';

/** A file that is not done, or an entry of one that was rejected, and why. */
export interface Trouble {
  file: string;
  /** Position of an entry in its file, from 0; null for a whole file. */
  entry: number | null;
  state: 'reading' | 'failed' | 'rejected';
  /** ISO 8601. */
  since: string;
  code: string | null;
  reason: string | null;
}

/**
 * What is on its way or went wrong.
 * @param limit for each of: files that are read, failed or were rejected, and entries that were rejected; the newest
 */
export async function newestTroubles(table: Table, limit: number): Promise<Trouble[]> {
  const [reading, failed, rejected, entries] = await Promise.all([
    newestInState(table, 'file', 'reading', limit),
    newestInState(table, 'file', 'failed', limit),
    newestInState(table, 'file', 'rejected', limit),
    newestInState(table, 'entry', 'rejected', limit),
  ]);
  return [...[...reading, ...failed, ...rejected].map(fileTrouble), ...entries.map(entryTrouble)];
}

function fileTrouble(item: Item): Trouble {
  const { key, state, updatedAt, code, reason, lastError } = fileItemSchema.parse(item);
  return {
    file: key,
    entry: null,
    state: state as Trouble['state'],
    since: updatedAt,
    code,
    reason: reason ?? lastError,
  };
}

function entryTrouble(item: Item): Trouble {
  const { key, entry, code, reason } = entryItemSchema.parse(item);
  const since = (item['byStateSort'] as string).split('#')[0] ?? '';
  return { file: key, entry, state: 'rejected', since, code, reason };
}
