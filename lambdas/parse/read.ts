import type { Article } from '../model/article.ts';
import { PermanentError } from '../model/errors.ts';
import type { Rejection } from '../model/file.ts';
import type { Draft } from './formats/format.ts';
import { formatOf } from './formats/formats.ts';
import { HEAD_BYTES } from './limits.ts';
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

/** What a file holds at one place: an article, or why what stands there is none. */
export type Entry = { kind: 'article'; article: Article } | { kind: 'rejected'; rejection: Rejection };

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
  for await (const found of format.read(source)) {
    if (found.kind === 'rejected') yield found;
    else if (format.manyArticles) yield await entryOf(found.draft, stated);
    else yield { kind: 'article', article: await toArticle(found.draft, stated) };
  }
}

/** One article of many: what the uploader states of a title and an address cannot be meant for each. */
async function entryOf(draft: Draft, { title: _title, url: _url, ...stated }: Stated): Promise<Entry> {
  try {
    return { kind: 'article', article: await toArticle(draft, stated) };
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return { kind: 'rejected', rejection: { code: error.code, reason: error.message } };
  }
}
