import { parseHTML } from 'linkedom';
import { blocksOf } from './blocks.ts';
import type { DomDocument } from './dom.ts';
import { withoutFurniture } from './furniture.ts';
import { bound } from './parse-document.ts';

/** Tags that texts are marked up with; others may be what the text is about. */
const MARKUP = /<(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|img|figure|table)\b[^>]*>/i;

/**
 * The prose of a text that may be marked up in HTML, as feeds and databases keep it: as it is where it has no tags.
 * @throws PermanentError when the markup is too complex to be read
 */
export function textOfMarkup(text: string): string {
  if (!MARKUP.test(text)) return text;
  bound(text);
  const { document } = parseHTML(`<!doctype html><html><body>${text}</body></html>`) as { document: DomDocument };
  const blocks = document.body === null ? [] : withoutFurniture(blocksOf(document.body), { title: null, byline: null });
  return blocks.map((block) => block.text).join('\n\n');
}
