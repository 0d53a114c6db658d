import { gzipSync } from 'node:zlib';
import { articleId } from '../model/article.ts';
import type { FileVersion, Rejection } from '../model/file.ts';
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
  entries: ReadEntry[];
  /** Null when all entries are rejections. */
  message: { batch: number; body: string } | null;
}

type Packed = ExtractMessage['articles'][number];

/**
 * Packs the entries of a file, which it numbers, into messages as full as their bounds allow. The same entries give the
 * same parcels.
 */
export async function* packMessages(
  file: FileVersion,
  entries: AsyncIterable<Entry>,
  bounds: Bounds = BOUNDS,
): AsyncGenerator<Parcel> {
  let entry = 0;
  let batch = 0;
  let parcel = new OpenParcel(file, batch, bounds);
  for await (const read of entries) {
    const packed = read.kind === 'article' ? { entry, article: read.article } : null;
    if (packed === null || isTooLong(file, packed, bounds)) {
      parcel.reject(entry, read.kind === 'rejected' ? read.rejection : TOO_LONG);
    } else if (!parcel.add(packed)) {
      yield parcel.close();
      batch += 1;
      parcel = new OpenParcel(file, batch, bounds);
      parcel.add(packed);
    }
    entry += 1;
    if (parcel.isFull) {
      yield parcel.close();
      batch += 1;
      parcel = new OpenParcel(file, batch, bounds);
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
  readonly #batch: number;
  readonly #bounds: Bounds;
  readonly #entries: ReadEntry[] = [];
  readonly #articles: Packed[] = [];
  /** An upper bound of the message's compressed size: what was measured of its first articles, and each later one alone. */
  #bound: number;

  constructor(file: FileVersion, batch: number, bounds: Bounds) {
    this.#bounds = bounds;
    this.#file = file;
    this.#batch = batch;
    this.#bound = gzipSync(JSON.stringify({ file, batch })).length + 32;
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
    if (articles.length === 0) return { entries: this.#entries, message: null };
    const body = encodeExtractMessage({ file: this.#file, batch: this.#batch, articles });
    return { entries: this.#entries, message: { batch: this.#batch, body } };
  }

  /** Articles compress better together than alone: where the sum of the bounds is too much, all are measured together. */
  #boundWith(packed: Packed, alone: number): number {
    const bound = this.#bound + alone;
    if (base64Bytes(bound) <= this.#bounds.body) return bound;
    const articles = [...this.#articles, packed];
    return gzipSync(JSON.stringify({ file: this.#file, batch: this.#batch, articles })).length;
  }
}

function base64Bytes(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}
