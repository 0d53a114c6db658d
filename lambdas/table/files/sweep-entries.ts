import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import pMap from 'p-map';
import { unlinkArticle } from '../articles/unlink-article.ts';
import { holds } from '../conditions.ts';
import type { EntryItem } from '../entries/entry-item.ts';
import { listShard, usedShards } from '../entries/list-entries.ts';
import { unchangedEntry } from '../entries/unchanged-entry.ts';
import { entryKey } from '../keys.ts';
import type { Table } from '../table.ts';
import type { FileCounts } from './file-item.ts';
import type { Notified } from './put-file.ts';

const CONCURRENCY = 8;

/** What is to be swept of a file's entries. */
export interface Sweep {
  /** Whether the entries of this version stay, and only what older ones left goes. */
  keep: boolean;
  /** How many entries there are, where nothing of an older version can be left. */
  entries?: number | null;
}

/** What became of entries, those included of which nothing is recorded yet. */
export type EntryCounts = FileCounts & { sent: number };

/**
 * Unlinks the articles of entries that a version of a file does not have, then deletes those entries; an entry is there
 * until its articles are unlinked, so a sweep that was stopped can be made again. What belongs to a newer version is left
 * alone.
 * @returns what became of the entries that stay
 */
export async function sweepEntries(
  table: Table,
  file: Notified,
  { keep, entries = null }: Sweep,
): Promise<EntryCounts> {
  const counts: EntryCounts = { entries: 0, sent: 0, coded: 0, unsupported: 0, rejected: 0, events: 0 };
  const sweepShard = async (shard: number) => {
    for await (const item of listShard(table, file, shard)) {
      if (item.sequencer > file.sequencer) continue;
      const stays = keep && item.sequencer === file.sequencer;
      if (stays) count(counts, item);
      if (!stays || item.replaces.size > 0) await sweep(table, item, stays, file.sequencer);
    }
  };
  await pMap(usedShards(entries), sweepShard, { concurrency: CONCURRENCY });
  return counts;
}

async function sweep(table: Table, item: EntryItem, stays: boolean, sequencer: string): Promise<void> {
  const articles = [...item.replaces, ...(stays || item.articleId === null ? [] : [item.articleId])];
  for (const id of articles) {
    await unlinkArticle(table, id, { bucket: item.bucket, key: item.key, entry: item.entry, sequencer });
  }
  await (stays ? forget(table, item) : remove(table, item));
}

function forget(table: Table, item: EntryItem): Promise<boolean> {
  return holds(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: entryKey(item, item.entry),
        UpdateExpression: 'DELETE replaces :swept',
        ConditionExpression: 'sequencer = :sequencer',
        ExpressionAttributeValues: { ':swept': item.replaces, ':sequencer': item.sequencer },
      }),
    ),
  );
}

function remove(table: Table, item: EntryItem): Promise<boolean> {
  return holds(
    table.client.send(
      new DeleteCommand({
        TableName: table.name,
        Key: entryKey(item, item.entry),
        ...unchangedEntry(item),
      }),
    ),
  );
}

function count(counts: EntryCounts, { state, events }: EntryItem): void {
  counts.entries += 1;
  counts.events += events;
  if (state === 'sent') counts.sent += 1;
  if (state === 'coded') counts.coded += 1;
  if (state === 'unsupported-language') counts.unsupported += 1;
  if (state === 'rejected') counts.rejected += 1;
}
