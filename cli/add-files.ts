import { setTimeout } from 'node:timers/promises';
import pMap from 'p-map';
import type { FileState } from '../lambdas/model/file.ts';
import { type FileItem, getFile } from '../lambdas/table/files/file-item.ts';
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
    if (isNew && item.state !== 'reading') return outcomeOf(file, item.state, item.counts, item.reason);
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
): Outcome {
  const { entries = 0, events = 0, unsupported = 0, rejected = 0 } = counts ?? {};
  return { file: path, key, state, articles: entries - rejected, events, unsupported, rejected, reason };
}
