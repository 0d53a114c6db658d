import { gzipSync } from 'node:zlib';
import { articleId } from '../model/article.ts';
import type { FileVersion, Position, Rejection } from '../model/file.ts';
import { type ExtractMessage, encodeExtractMessage } from '../model/messages.ts';
import type { ReadEntry } from '../table/entries/put-entry.ts';
import type { Entry } from './read.ts';

/** How much a parcel holds. */
export interface Bounds {
  /** Bytes of a message's body. */
  body: number;
  entries: number;
}

/** Entries to be recorded, and the message that carries those of them that are articles. */
export interface Parcel {
  /** Where in the file it begins, and where it ends. */
  begin: Position;
  end: Position;
  entries: ReadEntry[];
  /** Null when all entries are rejections. */
  message: string | null;
}

/** An article with the number of its entry. */
export type Packed = ExtractMessage['articles'][number];

/** A parcel while it is being packed: it knows what its message takes, compressed, before it is closed. */
export class OpenParcel {
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

/** The length of so many bytes in base64. */
export function base64Bytes(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}
