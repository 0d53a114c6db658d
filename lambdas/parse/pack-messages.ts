import { gzipSync } from 'node:zlib';
import { articleId } from '../model/article.ts';
import { type FileVersion, type Position, type Rejection, START } from '../model/file.ts';
import { type ExtractMessage, encodeExtractMessage } from '../model/messages.ts';
import type { ReadEntry } from '../table/entries/put-entry.ts';
import type { Entry } from './read.ts';

/** How much a parcel holds. */
export interface Bounds {
  /** Bytes of a message's body. */
  body: number;
  entries: number;
}

/**
 * SQS takes 1 MiB since August 2025; 256 KiB is what it took before, and what tools and emulators around it still assume. The
 * margin is for message attributes. A hundred articles are over in seconds, so that several messages fit an invocation.
 */
export const BOUNDS: Bounds = { body: 252 * 1024, entries: 100 };

const TOO_LONG: Rejection = {
  code: 'too-long',
  reason: 'The article is too long for one message, even compressed: divide it into parts.',
};

/** Entries to be recorded, and the message that carries those of them that are articles. */
export interface Parcel {
  /** Where in the file it begins, and where it ends. */
  begin: Position;
  end: Position;
  entries: ReadEntry[];
  /** Null when all entries are rejections. */
  message: string | null;
}

type Packed = ExtractMessage['articles'][number];

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

class OpenParcel {
  readonly #file: FileVersion;
  readonly #begin: Position;
  #end: Position;
  readonly #bounds: Bounds;
  readonly #entries: ReadEntry[] = [];
  readonly #articles: Packed[] = [];
  /** An upper bound of the message's compressed size: what was measured of its first articles, and each later one alone. */
  #bound: number;

  constructor(file: FileVersion, begin: Position, bounds: Bounds) {
    this.#bounds = bounds;
    this.#file = file;
    this.#begin = begin;
    this.#end = { ...begin, batch: begin.batch + 1 };
    this.#bound = gzipSync(JSON.stringify({ file, batch: begin.batch })).length + 32;
  }

  /** Where the next entry stands. */
  get end(): Position {
    return this.#end;
  }

  /** An empty parcel of what stands behind this one. */
  following(): OpenParcel {
    return new OpenParcel(this.#file, this.#end, this.#bounds);
  }

  /** Moves the end behind an entry that was added or rejected. */
  passBy({ at }: Entry): void {
    const { entries, offset, skip } = this.#end;
    const place = at === undefined ? { offset, skip: skip + 1 } : { offset: at, skip: 1 };
    this.#end = { ...this.#end, ...place, entries: entries + 1 };
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  get isFull(): boolean {
    return this.#entries.length >= this.#bounds.entries;
  }

  reject(entry: number, rejection: Rejection): void {
    this.#entries.push({ entry, rejection });
  }

  /** Adds an article if it still fits; the first one always does. */
  add(packed: Packed): boolean {
    const alone = gzipSync(JSON.stringify(packed)).length;
    const bound = this.#boundWith(packed, alone);
    if (base64Bytes(bound) > this.#bounds.body && this.#articles.length > 0) return false;
    this.#bound = bound;
    this.#articles.push(packed);
    const { title, language } = packed.article;
    this.#entries.push({ entry: packed.entry, articleId: articleId(packed.article), title, language });
    return true;
  }

  close(): Parcel {
    const articles = this.#articles;
    const message = { file: this.#file, batch: this.#begin.batch, articles };
    return {
      begin: this.#begin,
      end: this.#end,
      entries: this.#entries,
      message: articles.length === 0 ? null : encodeExtractMessage(message),
    };
  }

  /** Articles compress better together than alone: where the sum of the bounds is too much, all are measured together. */
  #boundWith(packed: Packed, alone: number): number {
    const bound = this.#bound + alone;
    if (base64Bytes(bound) <= this.#bounds.body) return bound;
    const articles = [...this.#articles, packed];
    return gzipSync(JSON.stringify({ file: this.#file, batch: this.#begin.batch, articles })).length;
  }
}

function base64Bytes(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}
