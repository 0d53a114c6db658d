import type { Article } from '../model/article.ts';
import { rejectionOf } from '../model/errors.ts';
import { type Position, type Rejection, START } from '../model/file.ts';
import { namesOf } from './byline.ts';
import { each } from './each.ts';
import { Expansion } from './formats/archives/expand.ts';
import type { Draft, Format, Found, Source } from './formats/format.ts';
import { formatOf } from './formats/formats.ts';
import { HEAD_BYTES, MAX_EXPANSION_IN_ALL, MIN_EXPANDED_IN_ALL } from './limits.ts';
import { mostEntries, tooManyEntries } from './most-entries.ts';
import { peek } from './peek.ts';
import { readContained } from './read-contained.ts';
import { tellSole } from './tell-sole.ts';
import { toArticle } from './to-article.ts';
import { readUserMetadata, type Stated } from './user-metadata.ts';

/** A file of the inbox as parse receives it. */
export interface SourceFile {
  /** Decoded, as the uploader wrote it. */
  key: string;
  /** MIME type with parameters; null where the uploader declared none. */
  contentType: string | null;
  /** S3 user metadata without the prefix `x-amz-meta-`, its values percent-encoded UTF-8. */
  metadata: Record<string, string>;
  /** Bytes. */
  size: number;
  body: AsyncIterable<Uint8Array>;
  /** The file's first bytes, where its body begins further on: its format is told by them. */
  resumed?: { head: Uint8Array };
}

/**
 * What a file holds at one place: an article, or why what stands there is none; `name` is its path within an archive, where
 * it stands in one. `byline` names who wrote the article, where the file does: the coder does not read it. `at` is the
 * byte of the file from which it can be read by itself, where it can.
 */
export type Entry =
  | { kind: 'article'; article: Article; byline?: string; name?: string; at?: number }
  | { kind: 'rejected'; rejection: Rejection; name?: string; at?: number };

/** A file whose format is known. */
export interface OpenFile {
  isArchive: boolean;
  /**
   * Its entries in their order, from where the reading was to go on.
   * @throws PermanentError when nothing of the file can be read; its code and sentence say why and what to do. Errors of
   *   the body's stream pass through as they are.
   */
  entries: AsyncIterable<Entry>;
  /** Lets go of the body, where the entries are not read. */
  close(): Promise<void>;
}

/**
 * Looks what a file is.
 * @param from where reading begins; the file's body begins at its `offset`
 * @throws PermanentError `bad-metadata`; errors of the body's stream as they are
 */
export async function openFile(file: SourceFile, from: Position = START): Promise<OpenFile> {
  const stated = readUserMetadata(file.metadata);
  const { head, body } = file.resumed ? { ...file.resumed, body: file.body } : await peek(file.body, HEAD_BYTES);
  const source: Source = {
    name: file.key,
    contentType: file.contentType,
    head,
    body,
    isResumed: file.resumed !== undefined,
    offsetAt: (position) => from.offset + position,
  };
  const format = formatOf(source);
  return {
    isArchive: format.isArchive ?? false,
    entries: entriesOf(source, format, stated, from),
    close: async () => {
      for await (const _begun of body) break;
    },
  };
}

/** Reads a file's articles from its start, in the file's order. @throws as `OpenFile.entries` does */
export async function* readEntries(file: SourceFile): AsyncGenerator<Entry> {
  yield* (await openFile(file)).entries;
}

async function* entriesOf(source: Source, format: Format, stated: Stated, from: Position): AsyncGenerator<Entry> {
  const whole = { skip: from.skip, expansion: new Expansion(MAX_EXPANSION_IN_ALL, MIN_EXPANDED_IN_ALL) };
  const body = each(source.body, ({ length }) => {
    whole.expansion.compressed += length;
  });
  let entries = from.entries;
  try {
    const read = format.read({ ...source, body }, (inner) => readContained(inner, 1, whole));
    for await (const { item: found, isSole } of tellSole(read)) {
      if (whole.skip > 0) {
        whole.skip--;
        continue;
      }
      const most = mostEntries(from.offset + whole.expansion.compressed);
      if (++entries > most) {
        yield { kind: 'rejected', rejection: tooManyEntries(most) };
        return;
      }
      if (found.kind === 'rejected') yield found;
      else if (!format.manyArticles) yield await articleEntry(found.draft, stated);
      else yield await entryOf(found, isSole && from.entries === 0 ? stated : statedOfMany(stated));
    }
  } catch (error) {
    // Where a file of many breaks off, what came before is kept.
    if (entries === 0 || !format.manyArticles) throw error;
    yield { kind: 'rejected', rejection: rejectionOf(error) };
  }
}

/** What the uploader states of a title and an address cannot be meant for each of many articles. */
function statedOfMany({ title: _title, url: _url, ...stated }: Stated): Stated {
  return stated;
}

/** An article of a file that may hold many: where it cannot be one, that is no fault of the others. */
async function entryOf({ draft, ...place }: Extract<Found, { kind: 'draft' }>, stated: Stated): Promise<Entry> {
  try {
    return { ...place, ...(await articleEntry(draft, stated)) };
  } catch (error) {
    return { ...place, kind: 'rejected', rejection: rejectionOf(error) };
  }
}

async function articleEntry(draft: Draft, stated: Stated): Promise<Entry> {
  const byline = namesOf(draft.byline);
  return { kind: 'article', article: await toArticle(draft, stated), ...(byline !== null && { byline }) };
}
