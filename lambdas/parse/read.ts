import type { Article } from '../model/article.ts';
import { rejectionOf } from '../model/errors.ts';
import type { Rejection } from '../model/file.ts';
import type { Contained, Draft, Found } from './formats/format.ts';
import { formatOf } from './formats/formats.ts';
import { HEAD_BYTES, MAX_DEPTH, MAX_ENTRIES } from './limits.ts';
import { normaliseLine } from './normalise.ts';
import { peek } from './peek.ts';
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
}

/**
 * What a file holds at one place: an article, or why what stands there is none; `name` is its path within an archive, where
 * it stands in one, and `byline` names who wrote the article, where the file does: the coder does not read it.
 */
export type Entry =
  | { kind: 'article'; article: Article; byline?: string; name?: string }
  | { kind: 'rejected'; rejection: Rejection; name?: string };

/**
 * Reads a file's articles, in the file's order.
 * @throws PermanentError when the file as a whole cannot be read; its code and sentence say why and what to do. Errors of
 *   the body's stream pass through as they are.
 */
export async function* readEntries(file: SourceFile): AsyncGenerator<Entry> {
  const stated = readUserMetadata(file.metadata);
  const { head, body } = await peek(file.body, HEAD_BYTES);
  const source = { name: file.key, contentType: file.contentType, head, body };
  const format = formatOf(source);
  let entries = 0;
  for await (const found of format.read(source, (inner) => readContained(inner, 1))) {
    if (++entries > MAX_ENTRIES) {
      const reason = `The file holds more than ${MAX_ENTRIES} entries; those beyond were not read: split it.`;
      yield { kind: 'rejected', rejection: { code: 'too-many-entries', reason } };
      return;
    }
    if (found.kind === 'rejected') yield found;
    else if (format.manyArticles) yield await entryOf(found, stated);
    else yield await articleEntry(found.draft, stated);
  }
}

/** One article of many: what the uploader states of a title and an address cannot be meant for each. */
async function entryOf(
  { draft, ...place }: Extract<Found, { kind: 'draft' }>,
  { title: _title, url: _url, ...stated }: Stated,
): Promise<Entry> {
  try {
    return { ...place, ...(await articleEntry(draft, stated)) };
  } catch (error) {
    return { ...place, ...rejected(error) };
  }
}

async function articleEntry(draft: Draft, stated: Stated): Promise<Entry> {
  const byline = normaliseLine(draft.byline ?? '');
  return { kind: 'article', article: await toArticle(draft, stated), ...(byline !== '' && { byline }) };
}

/** Reads a file within a container, and containers within it; what cannot be read is told and stops nothing else. */
async function* readContained({ name, contentType, body }: Contained, depth: number): AsyncGenerator<Found> {
  if (depth > MAX_DEPTH) {
    const reason = `The archive nests deeper than ${MAX_DEPTH} levels: unpack the inner ones.`;
    yield { kind: 'rejected', rejection: { code: 'too-nested', reason }, name };
    return;
  }
  try {
    const peeked = await peek(body, HEAD_BYTES);
    const source = { name, contentType, ...peeked };
    for await (const found of formatOf(source).read(source, (inner) => readContained(inner, depth + 1))) {
      yield { ...found, name: found.name === undefined ? name : `${name}/${found.name}` };
    }
  } catch (error) {
    yield { ...rejected(error), name };
  }
}

function rejected(error: unknown): { kind: 'rejected'; rejection: Rejection } {
  return { kind: 'rejected', rejection: rejectionOf(error) };
}
