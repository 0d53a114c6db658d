import type { BucketFolder } from './bucket-folder.ts';
import { listFiles, sameFile } from './list-files.ts';
import { keyOfPath } from './object-path.ts';

/** A file as the table knows it. */
export interface KnownFile {
  key: string;
  /** Of the version that the table has. */
  sequencer: string;
  /**
   * `settled`: nothing of the file is on its way any more. `unfinished`: something was, in queues that went with the last
   * run. `removed`: the table has nothing of it but that.
   */
  state: 'settled' | 'unfinished' | 'removed';
}

/**
 * Tells once more what the queues held when the last run ended: files of the folder that the table does not know, or not in
 * this version, or is not done with, and files that the table still has and the folder does not.
 *
 * Files that came, changed or went while nothing ran differ from the index, and are found by the watch.
 * @param files all files that the table knows
 * @param remove called with the key of a file that is gone
 */
export async function reconcile(
  contents: BucketFolder,
  files: AsyncIterable<KnownFile>,
  remove: (key: string) => void,
): Promise<void> {
  const { index, folder } = contents;
  const present = await listFiles(folder);
  const keys = new Set([...present.keys()].flatMap((path) => [path, keyOfPath(path)]));
  const finished = new Set<string>();
  for await (const { key, sequencer, state } of files) {
    const entry = index.get(key);
    if (entry && state === 'settled' && isAtLeast(sequencer, entry.sequencer)) finished.add(key);
    if (!entry && state !== 'removed' && !keys.has(key)) remove(key);
  }
  for (const entry of index.all()) {
    const stat = present.get(entry.path);
    if (stat && sameFile(stat, entry) && !finished.has(entry.facts.key)) contents.touch(entry.facts.key);
  }
}

/** Sequencers are compared as text, after padding on the right. */
function isAtLeast(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  return a.padEnd(length, '0') >= b.padEnd(length, '0');
}
