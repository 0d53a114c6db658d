import { STATE_SHARDS, statePartition } from '../indexes.ts';
import { queryAll } from '../pages.ts';
import type { Table } from '../table.ts';
import { type FileItem, fileItemSchema } from './file-item.ts';

/**
 * The files that came to be done at a time or later, in the order of that time; each with one request to each shard of an
 * index, which is a moment behind the table.
 * @param time ISO 8601, by the clocks of the functions
 */
export async function filesDoneSince(table: Table, time: string): Promise<FileItem[]> {
  const shards = await Promise.all(
    [...Array(STATE_SHARDS).keys()].map((shard) =>
      Array.fromAsync(
        queryAll(table, {
          IndexName: 'byState',
          KeyConditionExpression: 'byStateKey = :key AND byStateSort >= :time',
          ExpressionAttributeValues: { ':key': statePartition('file', 'done', null, shard), ':time': time },
        }),
        (item) => fileItemSchema.parse(item),
      ),
    ),
  );
  return shards.flat().sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
}
