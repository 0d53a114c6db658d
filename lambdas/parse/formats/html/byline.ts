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
];

/** Who wrote a page's article, as the page names him or them; null where it names nobody. */
export function bylineOf(
  document: DomDocument,
  structured: StructuredArticle | null,
  meta: Map<string, string>,
): string | null {
  const stated = [structured?.author, ...META.map((name) => meta.get(name))];
  for (const candidate of [...stated, ...MARKED.map((selector) => document.querySelector(selector)?.textContent)]) {
    const names = namesOf(plainText(candidate ?? ''));
    if (names !== null) return names;
  }
  return null;
}
