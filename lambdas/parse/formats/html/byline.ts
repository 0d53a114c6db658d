import { namesOf } from '../../byline.ts';
import type { DomDocument } from './dom.ts';
import type { StructuredArticle } from './json-ld.ts';
import { plainText } from './plain-text-of.ts';

/** Names under which pages give the writer, the commonest first; some sites put the address of his page there. */
const META = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl'];

/** Elements that a page marks as its writer, the more deliberate first. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline, [class*="byline"], [class*="author-name"], [class*="article-author"]',
  '[data-component*="byline"] *, [data-testid*="byline"], [data-testid*="author-name"]',
];

/** A line that names who wrote what follows, and nothing else. */
const LINE = /^(?:[Bb]y|BY|[Pp]ar|[Pp]or|[Vv]on|بقلم)\s*[:：]?\s+(?=\p{Lu}|\p{Script=Arabic})[^.!?؟|]{3,60}$/u;

/**
 * Who wrote a page's article, as the page names him or them; null where it names nobody.
 * @param lines those around the title
 */
export function bylineOf(
  document: DomDocument,
  structured: StructuredArticle | null,
  meta: Map<string, string>,
  lines: string[],
): string | null {
  const stated = [structured?.author, ...META.map((name) => meta.get(name))];
  const marked = MARKED.map((selector) => document.querySelector(selector)?.textContent);
  for (const candidate of [...stated, ...marked, lines.find((line) => LINE.test(line))]) {
    const names = namesOf(plainText(candidate ?? ''));
    if (names !== null) return names;
  }
  return null;
}
