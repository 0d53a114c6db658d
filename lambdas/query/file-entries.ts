import type { EntryItem } from '../table/entries/entry-item.ts';
import { listEntries } from '../table/entries/list-entries.ts';
import { type FileItem, isCurrent } from '../table/files/file-item.ts';
import type { Cost } from '../table/pages.ts';
import type { Table } from '../table/table.ts';

/**
 * The entries of a file's version, in the order of the file; what older versions left is passed over.
 * @param first number of the first entry asked for, from 0
 * @param cost is added to
 */
export async function* entriesOf(table: Table, file: FileItem, first: number, cost: Cost): AsyncGenerator<EntryItem> {
  for await (const entry of listEntries(table, file, file.entries, { first, cost })) {
    if (isCurrent(file, entry)) yield entry;
  }
}

/** Up to so many of what is to come. */
export async function take<Each>(all: AsyncGenerator<Each>, count: number): Promise<Each[]> {
  const taken: Each[] = [];
  while (taken.length < count) {
    const { done, value } = await all.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}
