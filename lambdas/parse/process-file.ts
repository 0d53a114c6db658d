import { rejectionOf, TransientError } from '../model/errors.ts';
import type { FileVersion } from '../model/file.ts';
import { finishFile } from '../table/files/batches.ts';
import { type Claim, claimFile, judge } from '../table/files/claim-file.ts';
import { rejectFile, sweepFile } from '../table/files/end-file.ts';
import { getFile } from '../table/files/file-item.ts';
import type { Notified } from '../table/files/put-file.ts';
import type { Table } from '../table/table.ts';
import type { Invocation, ParseStage } from './parse-stage.ts';
import { type ReadOutcome, readFile } from './read-file.ts';

/** What a notification came to. */
export type FileOutcome = ReadOutcome | { did: 'rejected'; code: string } | { did: Claim };

/**
 * Follows a notification: reads the file that it names, as it is now, and sends its articles on; or undoes what it left when
 * it is gone. Any number of times, in any order with others of the same file, with the same end.
 * @throws TransientError when the object has changed since this notification was bound to it, so that a newer one must come
 */
export async function processFile(stage: ParseStage, notified: Notified, invocation: Invocation): Promise<FileOutcome> {
  const known = judge(await getFile(stage.table, notified), notified);
  if (known !== null) return conclude(stage.table, notified, known);
  const found = await stage.inbox.find(notified);
  const { claim, ...claimed } = await claimFile(stage.table, notified, found);
  if (claim !== 'read' || found === null) return conclude(stage.table, notified, claim);
  const file = { ...notified, versionId: found.versionId };
  try {
    return (await readFile(stage, { ...claimed, file }, found, invocation)) ?? (await overtaken(stage.table, file));
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

/** Somebody else has ended this version, reads it again, or has begun a newer one, while we read. */
async function overtaken(table: Table, file: FileVersion): Promise<FileOutcome> {
  const claim = judge(await getFile(table, file), file);
  if (claim === null || claim === 'sent')
    throw new TransientError(`${file.bucket}/${file.key} is being read by others`);
  return conclude(table, file, claim);
}
