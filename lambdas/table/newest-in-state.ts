import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { STATE_SHARDS, type StateKind, statePartition } from './indexes.ts';
import type { Item } from './pages.ts';
import type { Table } from './table.ts';

/** The items that came last into a state, newest first, with one request for each shard; a moment behind the table. */
export async function newestInState(table: Table, kind: StateKind, state: string, limit: number): Promise<Item[]> {
  const shards = await Promise.all(
    [...Array(STATE_SHARDS).keys()].map((shard) =>
      table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: 'byState',
          KeyConditionExpression: 'byStateKey = :key',
          ExpressionAttributeValues: { ':key': statePartition(kind, state, null, shard) },
          ScanIndexForward: false,
          Limit: limit,
        }),
      ),
    ),
  );
  return shards
    .flatMap(({ Items }) => Items ?? [])
    .sort((a, b) => ((a['byStateSort'] as string) > (b['byStateSort'] as string) ? -1 : 1))
    .slice(0, limit);
}
