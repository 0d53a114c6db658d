import { FILE_STATES, type FileState } from '../../model/file.ts';
import { STATE_SHARDS, statePartition } from '../indexes.ts';
import { queryAll } from '../pages.ts';
import type { Table } from '../table.ts';
import { type FileItem, fileItemSchema } from './file-item.ts';

/**
 * The files that the table knows, state by state; by default all of them, removed ones included. Read from an index, which
 * is a moment behind the table.
 */
export async function* listFiles(table: Table, states: readonly FileState[] = FILE_STATES): AsyncGenerator<FileItem> {
  for (const state of states) {
    for (let shard = 0; shard < STATE_SHARDS; shard += 1) {
      const items = queryAll(table, {
        IndexName: 'byState',
        KeyConditionExpression: 'byStateKey = :key',
        ExpressionAttributeValues: { ':key': statePartition('file', state, null, shard) },
      });
      for await (const item of items) yield fileItemSchema.parse(item);
    }
  }
}
