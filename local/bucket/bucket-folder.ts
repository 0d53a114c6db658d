import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { S3Error } from '../../node_modules/fauxqs/dist/common/errors.js';
import type { S3PersistenceProvider } from '../../node_modules/fauxqs/dist/s3/s3Persistence.js';
import type { S3Object } from '../../node_modules/fauxqs/dist/s3/s3Types.js';
import { InboxMissingError } from '../errors.ts';
import { type IndexedObject, ObjectIndex } from './object-index.ts';
import { pathOfKey } from './object-path.ts';
import { createSequencer } from './sequencer.ts';

/** Something that happened to an object, in the words of S3's notifications. */
export interface ObjectChange {
  kind: 'created' | 'removed';
  key: string;
  size: number;
  /** Without quotes; empty for a removal. */
  etag: string;
  sequencer: string;
}

/** What serves the bucket. */
export interface BucketHost {
  /** Called after every change. */
  changed(change: ObjectChange): void;
  /**
   * Offered a large file whose bytes are asked for.
   * @param fd open file, to be closed by who takes it
   * @returns whether it was taken, to be sent as a stream
   */
  stream(fd: number): boolean;
}

/** What is rather streamed than read into memory. Bytes. */
const LARGE = 8_000_000;

/** Where files are written before they are whole. Hidden, and on the folder's own file system. */
const INCOMING = '.incoming';

/**
 * Keeps the objects of a bucket as files of a folder: a key is a path, the bytes are the file, and an index has the rest.
 * The emulator calls it in the middle of a request, so an upload is on disk before it is acknowledged.
 */
export class BucketFolder implements S3PersistenceProvider {
  readonly index: ObjectIndex;
  readonly folder: string;
  private readonly nextSequencer: () => string;
  private readonly host: BucketHost;

  /**
   * @param folder made when it is missing
   * @param indexFile SQLite database, made when it is missing
   * @throws InboxMissingError when the folder is missing and the index is not empty: that is no deletion of all files
   */
  constructor(folder: string, indexFile: string, host: BucketHost) {
    this.index = new ObjectIndex(indexFile);
    const count = this.index.all().length;
    if (count > 0 && !existsSync(folder)) {
      this.index.close();
      throw new InboxMissingError(
        `The folder ${folder} is gone, which had ${count} files. Put it back, or make an empty one to remove their events.`,
      );
    }
    mkdirSync(folder, { recursive: true });
    this.folder = realpathSync(folder);
    rmSync(join(this.folder, INCOMING), { recursive: true, force: true });
    this.nextSequencer = createSequencer(this.index.lastSequencer());
    this.host = host;
  }

  upsertObject(_bucket: string, object: S3Object): void {
    const { body, ...facts } = object;
    const path = this.index.get(facts.key)?.path ?? pathOfKey(facts.key);
    const there = path === null ? undefined : this.index.atPath(path);
    if (path === null || (there && there.facts.key !== facts.key)) throw refusal(facts.key);
    try {
      this.write(path, body);
    } catch (cause) {
      if (cause instanceof S3Error) throw cause;
      throw refusal(facts.key, cause as NodeJS.ErrnoException);
    }
    const { size, mtimeMs } = lstatSync(join(this.folder, path));
    this.created({ facts, path, size, mtimeMs, sequencer: this.nextSequencer() });
  }

  completeMultipartUpload(_uploadId: string, bucket: string, object: S3Object): void {
    this.upsertObject(bucket, object);
  }

  /** Takes a file of the folder as a new version of an object. */
  adopt(entry: Omit<IndexedObject, 'sequencer'>): void {
    this.created({ ...entry, sequencer: this.nextSequencer() });
  }

  /** Tells of an object once more, as if it were uploaded again. */
  touch(key: string): void {
    const entry = this.index.get(key);
    if (entry) this.created({ ...entry, sequencer: this.nextSequencer() });
  }

  deleteObject(_bucket: string, key: string): void {
    const path = this.index.get(key)?.path;
    if (path !== undefined) {
      rmSync(join(this.folder, path), { force: true });
      this.removeEmptyFolders(dirname(path));
    }
    const sequencer = this.nextSequencer();
    this.index.delete(key, sequencer);
    this.host.changed({ kind: 'removed', key, size: 0, etag: '', sequencer });
  }

  /** @throws S3Error 404 when the file is gone, 503 when it was changed and is not yet taken as a new version */
  readBody(bucket: string, key: string): Buffer {
    const entry = this.index.get(key);
    let fd: number | undefined;
    try {
      fd = openSync(join(this.folder, entry?.path ?? ''), 'r');
      const { size, mtimeMs } = fstatSync(fd);
      if (!entry || size !== entry.size || mtimeMs !== entry.mtimeMs) {
        throw new S3Error('SlowDown', 'The file is being changed. Try again.', 503);
      }
      if (size <= LARGE || !this.host.stream(fd)) return readFileSync(fd);
      fd = undefined;
      return Buffer.alloc(0);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
      throw new S3Error('NoSuchKey', 'The specified key does not exist.', 404, `/${bucket}/${key}`);
    } finally {
      if (fd !== undefined) closeSync(fd);
    }
  }

  close(): void {
    this.index.close();
  }

  // The stack makes its one bucket itself, unfinished uploads stay in memory, and only directory buckets rename.
  insertBucket(): void {}
  deleteBucket(): void {}
  saveBucketLifecycleConfiguration(): void {}
  deleteBucketLifecycleConfiguration(): void {}
  deleteObjectsByBucket(): void {}
  deleteAllObjects(): void {}
  renameObject(): void {}
  insertMultipartUpload(): void {}
  upsertMultipartPart(): void {}
  deleteMultipartUpload(): void {}
  deleteAllMultipartUploads(): void {}
  loadS3(): void {}
  purgeAll(): void {}

  private created(entry: IndexedObject): void {
    this.index.put(entry);
    const { key, contentLength, etag } = entry.facts;
    const { sequencer } = entry;
    this.host.changed({ kind: 'created', key, size: contentLength, etag: etag.replaceAll('"', ''), sequencer });
  }

  private write(path: string, body: Buffer): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    // A link to a folder elsewhere would let a key write outside.
    if (relative(this.folder, realpathSync(dirname(file))).startsWith('..')) throw refusal(path);
    const whole = join(this.folder, INCOMING, this.nextSequencer());
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, body);
    try {
      renameSync(whole, file);
    } catch (error) {
      rmSync(whole, { force: true });
      throw error;
    }
  }

  private removeEmptyFolders(path: string): void {
    for (let folder = path; folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(this.folder, folder));
      } catch {
        return;
      }
    }
  }
}

function refusal(key: string, cause?: NodeJS.ErrnoException): S3Error {
  const why = cause ? ` (${cause.code})` : '';
  return new S3Error(
    'InvalidArgument',
    `The key ${JSON.stringify(key)} cannot be a file of the inbox folder${why}.`,
    400,
  );
}
