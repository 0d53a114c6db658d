import { setTimeout } from 'node:timers/promises';
import pMap from 'p-map';
import type { FileState, Rejection } from '../lambdas/model/file.ts';
import { listEntries } from '../lambdas/table/entries/list-entries.ts';
import { type FileCounts, type FileItem, getFile } from '../lambdas/table/files/file-item.ts';
import type { ObjectName } from '../lambdas/table/keys.ts';
import type { Table } from '../lambdas/table/table.ts';
import { explain } from './errors.ts';
import type { Stack } from './stack.ts';
import { type LocalFile, uploadFile } from './uploads.ts';

/** What became of a file that was uploaded. */
export interface Outcome {
  file: string;
  key: string;
  /** `not-uploaded` where the upload itself failed; `reading` where it took longer than we wait. */
  state: FileState | 'not-uploaded';
  articles: number;
  events: number;
  unsupported: number;
  rejected: number;
  /** Why, where it is not done. */
  reason: string | null;
  /** Why entries of it were rejected; the first of them, where they are many. */
  rejections: EntryRejection[];
}

/** An entry of a file, by its position from 0, that was rejected. */
export interface EntryRejection extends Rejection {
  entry: number;
}

interface AddOptions {
  /** User metadata of every file, encoded. */
  metadata: Record<string, string>;
  /** How long to wait for a file once it is uploaded, in milliseconds. */
  patience: number;
  onOutcome?: (outcome: Outcome) => void;
}

/** Files on their way at the same time. */
const CONCURRENCY = 16;

/** Rejected entries of a file that are told one by one. */
const MAX_REJECTIONS = 100;

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1000;

/** Uploads files and waits, by consistent reads of the table, until each has come to its end. */
export function addFiles(stack: Stack, files: LocalFile[], options: AddOptions): Promise<Outcome[]> {
  return pMap(
    files,
    async (file) => {
      const outcome = await addFile(stack, file, options);
      options.onOutcome?.(outcome);
      return outcome;
    },
    { concurrency: CONCURRENCY },
  );
}

async function addFile(stack: Stack, file: LocalFile, { metadata, patience }: AddOptions): Promise<Outcome> {
  const object = { bucket: stack.outputs.InboxBucket, key: file.key };
  const before = await getFile(stack.table, object);
  try {
    await uploadFile(stack, file, metadata);
  } catch (error) {
    return outcomeOf(file, 'not-uploaded', null, explain(error));
  }
  const deadline = Date.now() + patience;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    await setTimeout(pause);
    const item = await getFile(stack.table, object);
    // A new upload has a new sequencer, even of the same bytes.
    const isNew = item !== null && item.sequencer !== before?.sequencer;
    if (isNew && item.state !== 'reading') {
      const rejections = item.counts === null ? [] : await rejectionsOf(stack.table, object, item.counts);
      return outcomeOf(file, item.state, item.counts, item.reason, rejections);
    }
    if (Date.now() > deadline) {
      return outcomeOf(file, 'reading', isNew ? item.counts : null, 'not done yet: see `entente status` later');
    }
  }
}

function outcomeOf(
  { path, key }: LocalFile,
  state: Outcome['state'],
  counts: FileItem['counts'],
  reason: string | null,
  rejections: EntryRejection[] = [],
): Outcome {
  const { entries = 0, events = 0, unsupported = 0, rejected = 0 } = counts ?? {};
  return { file: path, key, state, articles: entries - rejected, events, unsupported, rejected, reason, rejections };
}

async function rejectionsOf(table: Table, file: ObjectName, counts: FileCounts): Promise<EntryRejection[]> {
  const rejections: EntryRejection[] = [];
  const wanted = Math.min(counts.rejected, MAX_REJECTIONS);
  if (wanted === 0) return rejections;
  for await (const { entry, state, code, reason } of listEntries(table, file, counts.entries)) {
    if (state === 'rejected') rejections.push({ entry, code: code ?? '', reason: reason ?? '' });
    if (rejections.length === wanted) break;
  }
  return rejections;
}
