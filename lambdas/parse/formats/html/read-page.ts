import type { Draft } from '../format.ts';
import { articleText } from './article-text.ts';
import { structuredArticle } from './json-ld.ts';
import { pageMetadata } from './metadata.ts';
import { parseDocument } from './parse-document.ts';

/**
 * The article of a web page.
 * @returns a draft whose text is empty when the page has none
 * @throws PermanentError when the page is too complex to be read
 */
export function readPage(html: string): Draft {
  const document = parseDocument(html);
  const structured = structuredArticle(document);
  const metadata = pageMetadata(document, structured, html);
  const text = articleText(document, metadata.title, structured?.articleBody ?? null);
  return { ...metadata, text, country: null };
}
