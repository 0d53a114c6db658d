import pMap from 'p-map';
import type { FileVersion, Position } from '../model/file.ts';
import { putEntry } from '../table/entries/put-entry.ts';
import { allBatchesSent, finishFile, handOn, openBatch } from '../table/files/batches.ts';
import type { Claimed } from '../table/files/claim-file.ts';
import { OutOfTime, untilLate, untilOver } from './in-time.ts';
import type { InboxObject } from './inbox.ts';
import { LARGE_FILE_BYTES, LAST_MILLISECONDS, MAX_HOPS, RESERVE_MILLISECONDS } from './limits.ts';
import { packMessages } from './pack-messages.ts';
import type { Parcel } from './parcel.ts';
import type { Invocation, ParseStage } from './parse-stage.ts';
import type { OpenFile } from './read.ts';

const CONCURRENCY = 8;

/** A reading of a file's version, as the table counts it. */
export interface Reading extends Omit<Claimed, 'claim'> {
  file: FileVersion;
}

/** What a reading came to: all of the file is read, or another invocation reads it, or reads it on from an entry. */
export type ReadOutcome = { did: 'read'; entries: number } | { did: 'handed-on'; entries: number };

/**
 * Reads a file from where its last reading has come to, and sends its articles on, as far as there is time.
 * @returns null when somebody else has ended this version, reads it again, or has begun a newer one
 * @throws PermanentError when the file cannot be read
 */
export async function readFile(
  stage: ParseStage,
  reading: Reading,
  found: InboxObject,
  invocation: Invocation,
): Promise<ReadOutcome | null> {
  const { file, position } = reading;
  if (!invocation.isForLarge && found.size > LARGE_FILE_BYTES) return handOver(stage, reading, position);
  const source = await stage.inbox.open(file, found, position.offset);
  const body = untilOver(source.body, () => invocation.remaining() < LAST_MILLISECONDS);
  const opened = await stage.openFile({ ...source, body }, position);
  if (!invocation.isForLarge && opened.isArchive) {
    await opened.close();
    return handOver(stage, reading, position);
  }
  const isLate = () => invocation.remaining() < RESERVE_MILLISECONDS;
  const end = await shipAll(stage, reading, opened, isLate);
  if (end === null) return null;
  if (!isLate()) return finish(stage, reading, end);
  const isStuck = invocation.isForLarge && end.entries === position.entries;
  return isStuck || reading.hops >= MAX_HOPS ? giveUpRest(stage, reading, end) : handOver(stage, reading, end);
}

/** Ships what can be read in time; where it has come to, or null when somebody else has taken over. */
async function shipAll(
  stage: ParseStage,
  reading: Reading,
  { entries }: OpenFile,
  isLate: () => boolean,
): Promise<Position | null> {
  let end = reading.position;
  try {
    for await (const parcel of packMessages(reading.file, untilLate(entries, isLate), end, stage.bounds)) {
      if (!(await ship(stage, reading, parcel))) return null;
      end = parcel.end;
    }
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
  }
  return end;
}

/** Entries are recorded before anything of them is sent: what may ever be linked can always be found and unlinked. */
async function ship(
  { table, send }: ParseStage,
  { file, attempt }: Reading,
  { entries, message, begin }: Omit<Parcel, 'end'>,
): Promise<boolean> {
  const put = await pMap(entries, (entry) => putEntry(table, file, entry), { concurrency: CONCURRENCY });
  if (!put.every(Boolean)) return false;
  if (message === null) return true;
  if (!(await openBatch(table, file, attempt, begin))) return false;
  await send(message);
  return true;
}

async function finish({ table }: ParseStage, { file, attempt }: Reading, { entries }: Position) {
  if (!(await allBatchesSent(table, file, attempt, entries))) return null;
  await finishFile(table, file);
  return { did: 'read' as const, entries };
}

/** The place comes first: whoever gets the message reads on from there, and so does this one's own if it dies in between. */
async function handOver({ table, sendOn }: ParseStage, { file, attempt }: Reading, position: Position) {
  if (!(await handOn(table, file, attempt, position))) return null;
  await sendOn(file);
  return { did: 'handed-on' as const, entries: position.entries };
}

/** Keeps what was read, and says in one more entry that there is more. */
async function giveUpRest(stage: ParseStage, reading: Reading, end: Position): Promise<ReadOutcome | null> {
  const reason = `The file takes too long to read; what stands behind its first ${end.entries} entries was not read: split it.`;
  const entries = [{ entry: end.entries, rejection: { code: 'too-slow', reason } }];
  if (!(await ship(stage, reading, { entries, message: null, begin: end }))) return null;
  return finish(stage, reading, { ...end, entries: end.entries + 1 });
}
