import { ENTRY_SHARDS, entryKey, entryPartition, LAST_ENTRY, type ObjectName } from '../keys.ts';
import { type Cost, queryAll } from '../pages.ts';
import type { Table } from '../table.ts';
import { type EntryItem, entryItemSchema } from './entry-item.ts';

/** Which entries are wanted. */
export interface EntryRange {
  /** Number of the first, from 0. */
  first?: number;
  /** Added to. */
  cost?: Cost;
}

/** The entries of one of a file's partitions, by consistent reads. */
export async function* listShard(
  table: Table,
  file: ObjectName,
  shard: number,
  { first = 0, cost }: EntryRange = {},
): AsyncGenerator<EntryItem> {
  const input = {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
    ExpressionAttributeValues: {
      ':pk': entryPartition(file, shard),
      ':first': entryKey(file, first).sk,
      ':last': entryKey(file, LAST_ENTRY).sk,
    },
    ConsistentRead: true,
  };
  for await (const item of queryAll(table, input, cost)) yield entryItemSchema.parse(item);
}

/**
 * All entries of a file and what became of them, by consistent reads, in the order of the file.
 * @param entries how many the file has, where that is known: a short file lies in few partitions
 */
export async function* listEntries(
  table: Table,
  file: ObjectName,
  entries: number | null,
  range: EntryRange = {},
): AsyncGenerator<EntryItem> {
  const shards = usedShards(entries).map((shard) => listShard(table, file, shard, range));
  const heads = await Promise.all(shards.map((shard) => shard.next()));
  for (;;) {
    let first: number | null = null;
    for (const [shard, head] of heads.entries()) {
      const lowest = first === null ? undefined : heads[first]?.value?.entry;
      if (!head.done && (lowest === undefined || head.value.entry < lowest)) first = shard;
    }
    if (first === null) return;
    yield heads[first]?.value as EntryItem;
    heads[first] = (await shards[first]?.next()) as IteratorResult<EntryItem>;
  }
}

/** The partitions in which a file with this many entries has any. */
export function usedShards(entries: number | null): number[] {
  return [...Array(Math.min(entries ?? ENTRY_SHARDS, ENTRY_SHARDS)).keys()];
}
