import pMap from 'p-map';
import { FILE_STATES, type FileState } from '../../model/file.ts';
import { STATE_SHARDS, statePartition } from '../indexes.ts';
import { queryAll } from '../pages.ts';
import type { Table } from '../table.ts';
import { type FileCounts, fileCountsSchema } from './file-item.ts';

/** How many files there are in each state, and what became of the articles of those that are done. */
export interface FileTotals {
  files: Record<FileState, number>;
  articles: Omit<FileCounts, 'entries'>;
}

/** Partitions that are read at a time. */
const CONCURRENCY = 8;

/**
 * Counts files by reading the index of states, which has an item for each: about a read unit for ten files, however many
 * articles they hold.
 */
export async function countFiles(table: Table): Promise<FileTotals> {
  const totals: FileTotals = {
    files: { reading: 0, done: 0, rejected: 0, failed: 0, removed: 0 },
    articles: { coded: 0, unsupported: 0, rejected: 0, events: 0 },
  };
  const partitions = FILE_STATES.flatMap((state) => [...Array(STATE_SHARDS).keys()].map((shard) => ({ state, shard })));
  await pMap(partitions, ({ state, shard }) => countPartition(table, totals, state, shard), {
    concurrency: CONCURRENCY,
  });
  return totals;
}

async function countPartition(table: Table, totals: FileTotals, state: FileState, shard: number): Promise<void> {
  const items = queryAll(table, {
    IndexName: 'byState',
    KeyConditionExpression: 'byStateKey = :key',
    ProjectionExpression: 'counts',
    ExpressionAttributeValues: { ':key': statePartition('file', state, null, shard) },
  });
  for await (const { counts } of items) {
    totals.files[state] += 1;
    if (state !== 'done') continue;
    const { coded, unsupported, rejected, events } = fileCountsSchema.parse(counts);
    totals.articles.coded += coded;
    totals.articles.unsupported += unsupported;
    totals.articles.rejected += rejected;
    totals.articles.events += events;
  }
}
