import * as z from 'zod';

/** One version of one object of the inbox bucket. */
export const fileVersionSchema = z.strictObject({
  bucket: z.string(),
  /** Decoded, as the uploader wrote it. */
  key: z.string(),
  /** S3 version id; null where the bucket keeps no versions. */
  versionId: z.string().nullable(),
  /** Orders the events of one key: 32 hex digits, right-padded with zeros, compared as text. */
  sequencer: z.string(),
});
export type FileVersion = z.infer<typeof fileVersionSchema>;

const count = z.int().nonnegative();

/** A place in a file from which its reading goes on: everything before it has been recorded and sent. */
export const positionSchema = z.object({
  /** The entries before it, which numbers the next one. */
  entries: count,
  /** The parcels before it, which numbers the next message. */
  batch: count,
  /** The byte at which reading starts. */
  offset: count,
  /** The entries between that byte and the place: formats that cannot be entered just anywhere are read and passed over. */
  skip: count,
});
export type Position = z.infer<typeof positionSchema>;

/** Where a file begins. */
export const START: Position = { entries: 0, batch: 0, offset: 0, skip: 0 };

/**
 * What became of a file: `reading` while its entries are on their way, `done` when every entry is coded, unsupported or
 * rejected, `rejected` as a whole, `failed` when its message reached a dead-letter queue, `removed` when it was deleted.
 */
export const FILE_STATES = ['reading', 'done', 'rejected', 'failed', 'removed'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** What became of an entry of a file. */
export const ENTRY_STATES = ['sent', 'coded', 'unsupported-language', 'rejected'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** Why a file or an entry was not read: a stable code in kebab-case, and a sentence that says what to do. */
export interface Rejection {
  code: string;
  reason: string;
}
