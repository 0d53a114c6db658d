import type { Rejection } from '../../model/file.ts';

/** What a file shows before it is read: enough to tell its format. */
export interface Opening {
  /** The file's name, or the name of an archive's entry. */
  name: string;
  /** MIME type with parameters, as declared by the uploader; null where none was. */
  contentType: string | null;
  /** The first bytes, at most `HEAD_BYTES`. */
  head: Uint8Array;
}

/** A file, or an entry of an archive, that can be read once from its first byte. */
export interface Source extends Opening {
  body: AsyncIterable<Uint8Array>;
  /** Whether the body begins where an earlier reading of the file has come to, and not with its head. */
  isResumed?: boolean;
  /**
   * Where in the file a reading begins, in bytes, that is to begin with the byte of the body at this position; null where it
   * cannot begin there. Lacks where it can begin nowhere but at the start of the file.
   */
  offsetAt?(position: number): number | null;
}

/** An article as its file has it: null where the file does not say. */
export interface Draft {
  /** Clean prose, a line a paragraph or heading. */
  text: string;
  title: string | null;
  /** As written in the file, in any notation. */
  date: string | null;
  /** Who wrote it; the coder does not read it, and it is no part of an article's identity. */
  byline: string | null;
  language: string | null;
  source: string | null;
  country: string | null;
  url: string | null;
}

/** What a draft is that says nothing of itself. */
export const undescribed: Omit<Draft, 'text'> = {
  title: null,
  date: null,
  byline: null,
  language: null,
  source: null,
  country: null,
  url: null,
};

/**
 * What stands at one place of a file; `name` is its path within an archive, where it stands in one, and `at` the byte of the
 * file from which it can be read by itself, where it can.
 */
export type Found =
  | { kind: 'draft'; draft: Draft; name?: string; at?: number }
  | { kind: 'rejected'; rejection: Rejection; name?: string; at?: number };

/** Reads what stands in a container by whatever format it is of; what cannot be read comes as a rejection. */
export type Nested = (inner: Contained) => AsyncIterable<Found>;

/** A file within another. */
export interface Contained {
  /** Its path within the container. */
  name: string;
  contentType: string | null;
  body: AsyncIterable<Uint8Array>;
  /** As of a source. */
  offsetAt?(position: number): number | null;
}

export interface Format {
  name: string;
  /**
   * Whether a file may hold many articles: then one that cannot be read is an entry's rejection and not the file's. Else it
   * gives one article or fails.
   */
  manyArticles: boolean;
  /** Whether it holds files of other formats: any number of them, of any size once they are unpacked. */
  isArchive?: boolean;
  /** Whether a file is of this format: by its content first, then by its name and declared type. */
  recognises(opening: Opening): boolean;
  /**
   * The file's articles in its order, read as a stream.
   * @param nested for containers
   * @throws PermanentError when nothing of the file can be read
   */
  read(source: Source, nested: Nested): AsyncIterable<Found>;
}
