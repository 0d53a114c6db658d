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

/** What stands at one place of a file; `name` is its path within an archive, where it stands in one. */
export type Found =
  | { kind: 'draft'; draft: Draft; name?: string }
  | { kind: 'rejected'; rejection: Rejection; name?: string };

/** Reads what stands in a container by whatever format it is of; what cannot be read comes as a rejection. */
export type Nested = (inner: Contained) => AsyncIterable<Found>;

/** A file within another. */
export interface Contained {
  /** Its path within the container. */
  name: string;
  contentType: string | null;
  body: AsyncIterable<Uint8Array>;
}

export interface Format {
  name: string;
  /** Whether a file may hold many articles: then one that cannot be read is an entry's rejection and not the file's. */
  manyArticles: boolean;
  /** Whether a file is of this format: by its content first, then by its name and declared type. */
  recognises(opening: Opening): boolean;
  /**
   * The file's articles in its order, read as a stream.
   * @param nested for containers
   * @throws PermanentError when nothing of the file can be read
   */
  read(source: Source, nested: Nested): AsyncIterable<Found>;
}
