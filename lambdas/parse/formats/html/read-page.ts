import type { Draft } from '../format.ts';
import { articleText } from './article-text.ts';
import { structuredArticle } from './json-ld.ts';
import { pageMetadata } from './metadata.ts';
import { parseDocument } from './parse-document.ts';
import { lettersOf } from './same-letters.ts';
import { scriptsOf, textOfState } from './script-state.ts';

/** A page that shows less may leave it to its scripts to set the article into it. */
const MIN_SHOWN = 300;

/** So many letters in common are a common sentence; a page that shows fewer shows no text. */
const MIN_COMMON_LETTERS = 30;

/**
 * The article of a web page.
 * @returns a draft whose text is empty when the page has none
 * @throws PermanentError when the page is too complex to be read
 */
export function readPage(html: string): Draft {
  const document = parseDocument(html);
  const structured = structuredArticle(document);
  const metadata = pageMetadata(document, structured, html);
  const scripts = scriptsOf(document);
  const shown = articleText(document, metadata, structured?.articleBody ?? null);
  const text = shown.length < MIN_SHOWN ? fuller(shown, textOfState(scripts)) : shown;
  return { ...metadata, text, country: null };
}

/** The text that the page's scripts keep, where the page shows nothing of the article, or its beginning alone. */
function fuller(shown: string, kept: string): string {
  const start = lettersOf(shown).slice(0, MIN_COMMON_LETTERS);
  return start.length < MIN_COMMON_LETTERS || lettersOf(kept).includes(start) ? kept || shown : shown;
}
