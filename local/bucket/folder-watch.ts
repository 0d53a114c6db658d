import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { S3Store } from '../../node_modules/fauxqs/dist/s3/s3Store.js';
import type { BucketFolder } from './bucket-folder.ts';
import { type FileStat, listFiles, sameFile, statFile } from './list-files.ts';
import { isPassing, keyOfPath } from './object-path.ts';

/** A file that has not changed for so long is whole. Milliseconds. */
const SETTLED = 300;
/** Between two looks at the folder. A large one is looked at less often, unless something is going on. Milliseconds. */
const PAUSE = 200;
const LONGEST_PAUSE = 2000;
/** What is read at once rather than as a stream, which takes longer to set up. Bytes. */
const SMALL = 1_000_000;

/**
 * Takes over what people do in a bucket's folder: a new or changed file becomes an object, a deleted one is removed.
 *
 * It compares the folder with the index, again and again, rather than listening to the system: notifications of file
 * systems are lost when they come too fast, and do not exist on network and container mounts.
 */
export class FolderWatch {
  private readonly bucket: string;
  private readonly contents: BucketFolder;
  private readonly store: S3Store;
  private readonly log: (line: string) => void;
  private readonly stopping = new AbortController();
  /** What differed from the index at the last look; null for a file that was missing. */
  private unsettled = new Map<string, { stat: FileStat | null; since: number }>();
  private running: Promise<void> | undefined;
  private problems = new Set<string>();

  constructor(bucket: string, contents: BucketFolder, store: S3Store, log: (line: string) => void) {
    this.bucket = bucket;
    this.contents = contents;
    this.store = store;
    this.log = log;
  }

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const start = performance.now();
      const problems = new Set<string>();
      await this.look(problems).catch((error: Error) => problems.add(`The inbox cannot be read: ${error.message}`));
      this.report(problems);
      const duration = performance.now() - start;
      const pause = this.unsettled.size > 0 ? PAUSE : Math.min(Math.max(PAUSE, 10 * duration), LONGEST_PAUSE);
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Compares the folder with the index once. A file that cannot be read is a problem of its own. */
  private async look(problems: Set<string>): Promise<void> {
    const { index, folder } = this.contents;
    const { signal } = this.stopping;
    const files = await listFiles(folder, signal);
    const unsettled: typeof this.unsettled = new Map();
    for (const [path, stat] of files) {
      signal.throwIfAborted();
      const known = index.atPath(path);
      if (known ? sameFile(known, stat) : isPassing(path) || path.includes('\uFFFD')) continue;
      if (!this.isSettled(path, stat, unsettled)) continue;
      await this.adopt(path).catch((error: Error) =>
        problems.add(`A file of the inbox cannot be read: ${error.message}`),
      );
    }
    for (const { path, facts } of index.all()) {
      if (files.has(path) || (await statFile(folder, path))) continue;
      if (this.isSettled(path, null, unsettled)) this.store.deleteObject(this.bucket, facts.key);
    }
    this.unsettled = unsettled;
  }

  /** Whether a difference has been there for a while; one that is new is kept for the next look. */
  private isSettled(path: string, stat: FileStat | null, unsettled: typeof this.unsettled): boolean {
    const before = this.unsettled.get(path);
    const unchanged = before && (stat && before.stat ? sameFile(before.stat, stat) : stat === before.stat);
    const since = unchanged ? before.since : performance.now();
    if (stat && Date.now() - stat.ctimeMs > SETTLED && Date.now() - stat.mtimeMs > SETTLED) return true;
    if (unchanged && performance.now() - since >= SETTLED) return true;
    unsettled.set(path, { stat, since });
    return false;
  }

  private async adopt(path: string): Promise<void> {
    const { index, folder } = this.contents;
    const before = await statFile(folder, path);
    const etag = before && (await hashFile(join(folder, path), before.size, this.stopping.signal));
    const after = await statFile(folder, path);
    const known = index.atPath(path);
    // Meanwhile written again, or uploaded through the endpoint: the next look sees it.
    if (!before || !etag || !after || !sameFile(before, after) || (known && sameFile(known, after))) return;
    const facts = {
      // A file that is edited keeps the metadata that it was uploaded with.
      ...(known ? withoutChecksum(known.facts) : { contentType: 'binary/octet-stream', metadata: {} }),
      key: known?.facts.key ?? this.newKey(path),
      contentLength: after.size,
      etag: `"${etag}"`,
      lastModified: new Date(after.mtimeMs),
    };
    this.store.restoreObject(this.bucket, { ...facts, body: Buffer.alloc(0) });
    this.contents.adopt({ facts, path, size: after.size, mtimeMs: after.mtimeMs });
  }

  /** Two names that differ only in how letters are composed are two files on some systems. */
  private newKey(path: string): string {
    const key = keyOfPath(path);
    return this.contents.index.get(key) ? path : key;
  }

  /** Tells of each problem when it is new. */
  private report(problems: Set<string>): void {
    if (this.stopping.signal.aborted) return;
    for (const problem of problems) if (!this.problems.has(problem)) this.log(problem);
    this.problems = problems;
  }
}

async function hashFile(file: string, size: number, signal: AbortSignal): Promise<string> {
  const hash = createHash('md5');
  if (size <= SMALL) hash.update(await readFile(file, { signal }));
  else await pipeline(createReadStream(file), hash, { signal });
  return hash.digest('hex');
}

function withoutChecksum<T extends object>(facts: T): T {
  const { parts, checksumAlgorithm, checksumValue, checksumType, partChecksums, ...rest } = facts as Record<
    string,
    unknown
  >;
  return rest as T;
}
