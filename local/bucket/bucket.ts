import type { Planned } from '../template/plan.ts';
import type { Bucket } from '../template/resource-properties.ts';
import { BucketFolder } from './bucket-folder.ts';
import type { Emulator } from './emulator.ts';
import { FolderWatch } from './folder-watch.ts';
import { createNotifier } from './notifier.ts';
import { type KnownFile, reconcile } from './reconcile.ts';

/** A bucket whose objects are the files of a folder. */
export interface LocalBucket {
  /** Tells once more what the last run left undone. */
  reconcile(files: AsyncIterable<KnownFile>): Promise<void>;
  /** From now on, what is done in the folder is done to the bucket. */
  watch(): void;
  stopWatching(): Promise<void>;
  close(): void;
}

export interface BucketOptions {
  /** Made when it is missing. */
  folder: string;
  /** SQLite database, made when it is missing. */
  indexFile: string;
  log: (line: string) => void;
}

export function startBucket(
  emulator: Emulator,
  { name, properties }: Planned<Bucket>,
  { folder, indexFile, log }: BucketOptions,
): LocalBucket {
  const { s3, sqs } = emulator;
  const contents = new BucketFolder(folder, indexFile, emulator);
  emulator.notify = createNotifier(name, properties(), sqs);
  s3.createBucket(name);
  for (const { facts } of contents.index.all()) s3.restoreObject(name, { ...facts, body: Buffer.alloc(0) });
  s3.persistence = contents;
  const folderWatch = new FolderWatch(name, contents, s3, log);
  return {
    reconcile: (files) => reconcile(contents, files, (key) => s3.deleteObject(name, key)),
    watch: () => folderWatch.start(),
    stopWatching: () => folderWatch.stop(),
    close: () => contents.close(),
  };
}
