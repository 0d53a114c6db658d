import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { FILE_STATES, type FileVersion, positionSchema } from '../../model/file.ts';
import { fileKey, type ObjectName } from '../keys.ts';
import type { Table } from '../table.ts';

const text = z.string().nullable().default(null);
const count = z.number().default(0);

/** What became of the entries of a file, and the events that they gave. */
export const fileCountsSchema = z.object({
  entries: count,
  coded: count,
  unsupported: count,
  rejected: count,
  events: count,
});
export type FileCounts = z.infer<typeof fileCountsSchema>;

/** What the table knows of a file: always of its newest version that was heard of. */
export const fileItemSchema = z.object({
  bucket: z.string(),
  key: z.string(),
  state: z.enum(FILE_STATES),
  /** Of the notification that made this version known; what carries a lower one is out of date. */
  sequencer: z.string(),
  versionId: text,
  /** Null for a removed file, and for one that failed before it was looked at. */
  eTag: text,
  size: z.number().nullable().default(null),
  /** ISO 8601. */
  updatedAt: z.string(),
  /** For `rejected` and `failed`. */
  code: text,
  reason: text,
  /** What went wrong last, while there were attempts left. */
  lastError: text,
  /** Known once the file is done; of a rejected file all are 0. */
  counts: fileCountsSchema.nullable().default(null),
  /** Counts the readings of this version; a later one takes over from an earlier one. */
  attempt: z.number().default(0),
  /** From where the next reading goes on, and how often one invocation handed on to another; null: from the start. */
  position: positionSchema.nullable().default(null),
  hops: z.number().default(0),
  /** Messages to extract that have not been recorded yet. */
  openBatches: z.set(z.number()).default(new Set<number>()),
  /** Whether the last of them has been sent, and how many entries the file has. */
  allSent: z.boolean().default(false),
  entries: z.number().nullable().default(null),
  /** Whether older versions, or earlier readings, may have left entries that are still to be undone. */
  unswept: z.boolean().default(false),
});
export type FileItem = z.infer<typeof fileItemSchema>;

/** What became of a file, by a consistent read; null when the table has never heard of it. */
export async function getFile(table: Table, file: ObjectName): Promise<FileItem | null> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: fileKey(file), ConsistentRead: true }),
  );
  return Item === undefined ? null : fileItemSchema.parse(Item);
}

/** Whether the entries of this version are wanted: it is the newest, and was neither rejected nor removed. */
export function isCurrent(item: FileItem | null, file: Pick<FileVersion, 'sequencer'>): item is FileItem {
  return item !== null && item.sequencer === file.sequencer && item.state !== 'rejected' && item.state !== 'removed';
}
