import pMap from 'p-map';
import { rejectionOf, TransientError } from '../model/errors.ts';
import type { FileVersion } from '../model/file.ts';
import { putEntry } from '../table/entries/put-entry.ts';
import { allBatchesSent, finishFile, openBatch } from '../table/files/batches.ts';
import { type Claim, claimFile, judge } from '../table/files/claim-file.ts';
import { rejectFile, sweepFile } from '../table/files/end-file.ts';
import { getFile } from '../table/files/file-item.ts';
import type { Notified } from '../table/files/put-file.ts';
import type { Table } from '../table/table.ts';
import type { Inbox, InboxObject } from './inbox.ts';
import { type Bounds, type Parcel, packMessages } from './pack-messages.ts';
import type { readEntries } from './read.ts';

const CONCURRENCY = 8;

/** What reading a file works with. */
export interface ParseStage {
  table: Table;
  inbox: Inbox;
  readEntries: typeof readEntries;
  /** Sends a body to the extract queue. */
  send(body: string): Promise<void>;
  /** By default those of the queue. */
  bounds?: Bounds;
}

/** What a notification came to. */
export type FileOutcome = { did: 'read'; entries: number } | { did: 'rejected'; code: string } | { did: Claim };

/**
 * Follows a notification: reads the file that it names, as it is now, and sends its articles on; or undoes what it left when
 * it is gone. Any number of times, in any order with others of the same file, with the same end.
 * @throws TransientError when the object has changed since this notification was bound to it, so that a newer one must come
 */
export async function processFile(stage: ParseStage, notified: Notified): Promise<FileOutcome> {
  const known = judge(await getFile(stage.table, notified), notified);
  const found = known === null ? await stage.inbox.find(notified) : null;
  const { claim, attempt } =
    known === null ? await claimFile(stage.table, notified, found) : { claim: known, attempt: 0 };
  if (claim !== 'read' || found === null) return conclude(stage.table, notified, claim);
  const file = { ...notified, versionId: found.versionId };
  try {
    return await readFile(stage, file, attempt, found);
  } catch (error) {
    const rejection = rejectionOf(error);
    await rejectFile(stage.table, file, rejection);
    return { did: 'rejected', code: rejection.code };
  }
}

async function conclude(table: Table, notified: Notified, claim: Claim): Promise<FileOutcome> {
  if (claim === 'changed') {
    throw new TransientError(`${notified.bucket}/${notified.key} has changed since; a newer notification must come`);
  }
  if (claim === 'sent') await finishFile(table, { ...notified, versionId: null });
  if (claim === 'gone' || claim === 'superseded') await sweepFile(table, notified);
  return { did: claim };
}

async function readFile(
  stage: ParseStage,
  file: FileVersion,
  attempt: number,
  found: InboxObject,
): Promise<FileOutcome> {
  const source = await stage.inbox.open(file, found);
  let entries = 0;
  for await (const parcel of packMessages(file, stage.readEntries(source), stage.bounds)) {
    if (!(await ship(stage, file, attempt, parcel))) return overtaken(stage.table, file);
    entries += parcel.entries.length;
  }
  if (!(await allBatchesSent(stage.table, file, attempt, entries))) return overtaken(stage.table, file);
  await finishFile(stage.table, file);
  return { did: 'read', entries };
}

/** Entries are recorded before anything of them is sent: what may ever be linked can always be found and unlinked. */
async function ship(
  { table, send }: ParseStage,
  file: FileVersion,
  attempt: number,
  { entries, message }: Parcel,
): Promise<boolean> {
  const put = await pMap(entries, (entry) => putEntry(table, file, entry), { concurrency: CONCURRENCY });
  if (!put.every(Boolean)) return false;
  if (message === null) return true;
  if (!(await openBatch(table, file, attempt, message.batch))) return false;
  await send(message.body);
  return true;
}

/** Somebody else has ended this version, reads it again, or has begun a newer one, while we read. */
async function overtaken(table: Table, file: FileVersion): Promise<FileOutcome> {
  const claim = judge(await getFile(table, file), file);
  if (claim === null || claim === 'sent')
    throw new TransientError(`${file.bucket}/${file.key} is being read by others`);
  return conclude(table, file, claim);
}
