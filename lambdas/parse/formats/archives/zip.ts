import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { PermanentError } from '../../../model/errors.ts';
import { MAX_EXPANSION, MAX_EXPANSION_IN_ALL, MIN_EXPANDED_BYTES, MIN_EXPANDED_IN_ALL } from '../../limits.ts';
import { readWhole } from '../../read-whole.ts';
import type { Format, Found, Nested } from '../format.ts';
import { bomb, corrupt } from './expand.ts';
import { isFile } from './members.ts';

/** A zip's directory stands at its end, so it is held in memory; larger archives come as tar, which streams. */
const MAX_ZIP_BYTES = 200 * 1024 * 1024;

/** APPNOTE.TXT 4.4.5: stored, and deflated, which is what every program makes unless it is told otherwise. */
const METHODS = [0, 8];

/** APPNOTE.TXT 4.3.7 and 4.3.16: the first member's header, or the end of an archive without members. */
const SIGNATURES = ['PK\u0003\u0004', 'PK\u0005\u0006'];

export const zip: Format = {
  name: 'zip',
  manyArticles: true,
  isArchive: true,
  recognises: ({ head }) => SIGNATURES.includes(Buffer.from(head).subarray(0, 4).toString('latin1')),
  async *read({ body }, nested) {
    const archive = await open(await readWhole(body, MAX_ZIP_BYTES));
    const allowed = { bytes: Math.max(MIN_EXPANDED_IN_ALL, MAX_EXPANSION_IN_ALL * archive.fileSize) };
    for await (const member of membersOf(archive)) {
      const name = nameOf(member);
      if (isFile(name)) yield* readMember(archive, member, name, allowed, nested);
    }
  },
};

async function* readMember(
  archive: ZipFile,
  member: Entry,
  name: string,
  allowed: { bytes: number },
  nested: Nested,
): AsyncGenerator<Found> {
  if (member.isEncrypted()) {
    yield reject(
      name,
      'encrypted',
      'The file is encrypted: unpack the archive with its password and upload the files.',
    );
    return;
  }
  if (!METHODS.includes(member.compressionMethod)) {
    const sentence = 'The file is compressed by a method that is not read: make the archive again as an ordinary zip.';
    yield reject(name, 'unsupported-compression', sentence);
    return;
  }
  yield* nested({ name, contentType: null, body: contentOf(archive, member, allowed) });
}

/** A member's bytes: no more than it may expand to, nor than what is left to the archive, since members may overlap. */
export async function* contentOf(
  archive: ZipFile,
  member: Entry,
  allowed: { bytes: number },
): AsyncGenerator<Uint8Array> {
  let left = Math.max(MIN_EXPANDED_BYTES, MAX_EXPANSION * member.compressedSize);
  let sum = 0;
  let stream: Readable;
  try {
    stream = await new Promise((resolve, reject) =>
      archive.openReadStream(member, (error, opened) => (error ? reject(error) : resolve(opened))),
    );
  } catch (error) {
    throw corrupt(error);
  }
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      allowed.bytes -= chunk.length;
      left -= chunk.length;
      if (left < 0 || allowed.bytes < 0) throw bomb();
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== member.crc32) throw new RangeError('the checksum differs');
  } catch (error) {
    throw error instanceof PermanentError ? error : corrupt(error);
  } finally {
    stream.destroy();
  }
}

/** @throws PermanentError `corrupt-archive` */
export function open(bytes: Uint8Array): Promise<ZipFile> {
  // Names stay bytes: the library refuses an archive for one name that leads out of its folder, and none is followed here.
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options, (error, archive) =>
      error ? reject(corrupt(error)) : resolve(archive),
    );
  });
}

export async function* membersOf(archive: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const member = await new Promise<Entry | null>((resolve, reject) => {
      archive.removeAllListeners();
      archive.once('entry', resolve);
      archive.once('end', () => resolve(null));
      archive.once('error', (error) => reject(corrupt(error)));
      archive.readEntry();
    });
    if (member === null) return;
    yield member;
  }
}

export function nameOf(member: Entry): string {
  const bytes = member.fileName as unknown as Buffer;
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1').replaceAll('\\', '/');
}

function reject(name: string, code: string, reason: string): Found {
  return { kind: 'rejected', rejection: { code, reason }, name };
}
