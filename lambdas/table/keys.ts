import { createHash } from 'node:crypto';

/** An object of the inbox bucket, whatever its version. */
export interface ObjectName {
  bucket: string;
  /** Decoded, as the uploader wrote it. */
  key: string;
}

/** The primary key of an item. */
export type PrimaryKey = { pk: string; sk: string };

/** Items of a file's entries are spread over this many partitions, so that an archive has more than one to write to. */
export const ENTRY_SHARDS = 16;

/** The number of an entry has nine digits. */
export const LAST_ENTRY = 999_999_999;

/** DynamoDB takes 1,024 bytes of sort key (Developer Guide, "Constraints"); the rest is for what stands around a name. */
const MAX_NAME_BYTES = 900;

const ARTICLE_PREFIX = 'ART#';
export const META = 'META';
export const ROW_PREFIX = 'EVT#';
export const LINK_PREFIX = 'FILE#';
export const ENTRY_PREFIX = 'ENTRY#';

export function articlePartition(id: string): string {
  return `${ARTICLE_PREFIX}${id}`;
}

/** The id of the article whose partition it is. */
export function articleOfPartition(pk: string): string {
  return pk.slice(ARTICLE_PREFIX.length);
}

export function metaKey(id: string): PrimaryKey {
  return { pk: articlePartition(id), sk: META };
}

export function textKey(id: string): PrimaryKey {
  return { pk: `TEXT#${id}`, sk: 'TEXT' };
}

/** A row's name within its article: unique, since an event has one row for each ordered pair. */
export function rowName(eventId: string, source: string, target: string): string {
  return `${eventId}#${source}#${target}`;
}

export function rowKey(articleId: string, name: string): PrimaryKey {
  return { pk: articlePartition(articleId), sk: `${ROW_PREFIX}${name}` };
}

export function linkKey(articleId: string, file: ObjectName, entry: number): PrimaryKey {
  return { pk: articlePartition(articleId), sk: `${LINK_PREFIX}${shortName(file)}#${nineDigits(entry)}` };
}

export function fileKey(file: ObjectName): PrimaryKey {
  return { pk: `FILE#${fileName(file)}`, sk: 'FILE' };
}

export function entryPartition(file: ObjectName, shard: number): string {
  return `FILE#${fileName(file)}#${shard}`;
}

export function entryKey(file: ObjectName, entry: number): PrimaryKey {
  return { pk: entryPartition(file, entry % ENTRY_SHARDS), sk: `${ENTRY_PREFIX}${nineDigits(entry)}` };
}

export function fileName({ bucket, key }: ObjectName): string {
  return `${bucket}/${key}`;
}

/** The file's name where it fits a sort key; a long one keeps its beginning, and a hash tells it from others. */
export function shortName(file: ObjectName): string {
  const name = fileName(file);
  if (Buffer.byteLength(name) <= MAX_NAME_BYTES) return name;
  const hash = createHash('sha256').update(name).digest('hex');
  return `${Buffer.from(name).subarray(0, 800).toString('utf8')}…${hash}`;
}

/** Spreads ids evenly over a number of shards; the same id always falls into the same one. */
export function shardOf(id: string, shards: number): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % shards;
}

function nineDigits(entry: number): string {
  return String(entry).padStart(String(LAST_ENTRY).length, '0');
}
