import { gzipSync } from 'node:zlib';
import { type FileVersion, type Position, type Rejection, START } from '../model/file.ts';
import { type Bounds, base64Bytes, OpenParcel, type Packed, type Parcel } from './parcel.ts';
import type { Entry } from './read.ts';

/**
 * SQS takes 1 MiB since August 2025; 256 KiB is what it took before, and what tools and emulators around it still assume. The
 * margin is for message attributes. A hundred articles are over in seconds, so that several messages fit an invocation.
 */
export const BOUNDS: Bounds = { body: 252 * 1024, entries: 100 };

const TOO_LONG: Rejection = {
  code: 'too-long',
  reason: 'The article is too long for one message, even compressed: divide it into parts.',
};

/**
 * Packs the entries of a file, which it numbers, into messages as full as their bounds allow. The same entries give the
 * same parcels.
 * @param begin where in the file the entries begin
 */
export async function* packMessages(
  file: FileVersion,
  entries: AsyncIterable<Entry>,
  begin: Position = START,
  bounds: Bounds = BOUNDS,
): AsyncGenerator<Parcel> {
  let parcel = new OpenParcel(file, begin, bounds);
  for await (const read of entries) {
    const { entries: entry } = parcel.end;
    const packed = read.kind === 'article' ? { entry, article: read.article } : null;
    if (packed === null || isTooLong(file, packed, bounds)) {
      parcel.reject(entry, read.kind === 'rejected' ? read.rejection : TOO_LONG);
    } else if (!parcel.add(packed)) {
      yield parcel.close();
      parcel = parcel.following();
      parcel.add(packed);
    }
    parcel.passBy(read);
    if (parcel.isFull) {
      yield parcel.close();
      parcel = parcel.following();
    }
  }
  if (!parcel.isEmpty) yield parcel.close();
}

function isTooLong(file: FileVersion, packed: Packed, { body }: Bounds): boolean {
  // A character is at most three bytes, and three bytes are four in base64.
  const surelyFits = packed.article.text.length * 4 < body / 2;
  return !surelyFits && base64Bytes(gzipSync(JSON.stringify({ file, articles: [packed] })).length + 32) > body;
}
