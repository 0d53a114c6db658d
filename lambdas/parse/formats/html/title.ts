import { normaliseLine } from '../../normalise.ts';
import type { DomDocument } from './dom.ts';
import type { StructuredArticle } from './json-ld.ts';
import { plainText } from './plain-text-of.ts';

/** What stands between a title and the name of its site or section. */
const SEPARATOR = /\s+(?:[|–—\-·•»›]+|::)\s+/;

/** The longest headline in use; a longer heading is a paragraph set in large type. */
const MAX_TITLE_LENGTH = 300;

/**
 * The article's title: the page's main heading where the page's metadata agrees with it (they may be cut short, or carry
 * the name of the site), else what the metadata says, else the longest part of the page's title that is a line of the page.
 * @param lines the lines of the page
 */
export function titleOf(
  document: DomDocument,
  structured: StructuredArticle | null,
  meta: Map<string, string>,
  lines: string[],
): string | null {
  const stated = [
    structured?.headline,
    meta.get('og:title'),
    meta.get('twitter:title'),
    meta.get('headline'),
    meta.get('title'),
  ]
    .map((title) => plainText(title ?? ''))
    .filter((title) => title !== '');
  const pageTitle = normaliseLine(document.querySelector('title')?.textContent ?? '');
  const headings = [...document.querySelectorAll('h1, [itemprop~="headline"]')]
    .map((heading) => normaliseLine(heading.textContent))
    .filter((heading) => heading !== '' && heading.length <= MAX_TITLE_LENGTH);
  const confirmed = headings.find((heading) => [...stated, pageTitle].some((title) => agrees(heading, title)));
  if (confirmed !== undefined) return confirmed;
  const site = plainText(meta.get('og:site_name') ?? structured?.publisher ?? '');
  const title = stated[0] ?? headings[0];
  if (title !== undefined) return withoutSite(title, site, false);
  return longestPart(pageTitle, lines) ?? (withoutSite(pageTitle, site, true) || null);
}

/** A site's name and its sections are lines of the page too, but shorter than a headline. */
function longestPart(pageTitle: string, lines: string[]): string | null {
  const parts = pageTitle.split(SEPARATOR).filter((part) => lines.includes(part));
  return parts.sort((a, b) => b.length - a.length)[0] ?? null;
}

function agrees(heading: string, title: string): boolean {
  const [a, b] = [letters(heading), letters(title)];
  return a.length > 3 && b.length > 3 && (a.startsWith(b) || b.startsWith(a) || b.endsWith(a));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A title without its site's name: the last part where that is the name, or where nothing but the page's title is known. */
function withoutSite(title: string, site: string, isPageTitle: boolean): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isSite = site !== '' && letters(last) === letters(site);
  const isShort = isPageTitle && last.split(' ').length <= 4 && last.length < title.length / 2;
  return isSite || isShort ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—\-·•:»›]+$/, '') : title;
}
