import type { DomDocument, DomElement } from './dom.ts';
import { sameLetters } from './same-letters.ts';

/** Less text than this beside its heading is a head, whose article stands elsewhere. */
const MIN_LENGTH = 200;

/** A page that goes on without end has some articles more; one with more headings marks sections by them. */
const MAX_HEADINGS = 20;

/**
 * The articles that a page shows besides the one of its title, such as those that follow as one scrolls.
 * @param lengths of every element's text
 */
export function furtherArticles(
  document: DomDocument,
  title: string | null,
  lengths: Map<DomElement, number>,
): DomElement[] {
  const headings = [...document.querySelectorAll('h1, article h2')];
  const own = headings.find((heading) => title !== null && sameLetters(heading.textContent, title));
  if (own === undefined) return [];
  const others = [...document.querySelectorAll('h1')].filter(
    (heading) => !sameLetters(heading.textContent, title ?? ''),
  );
  const behind = others.length > MAX_HEADINGS ? [] : others.flatMap((other) => besides(own, other, lengths));
  const article = closestArticle(own);
  if (article === null || (lengths.get(article) ?? 0) < MIN_LENGTH) return behind;
  const articles = [...document.querySelectorAll('article')].filter(
    (other) => !other.contains(own) && !article.contains(other),
  );
  return [...behind, ...articles];
}

/** What holds the other heading and not the one of the article, which has its text beside it. */
function besides(own: DomElement, other: DomElement, lengths: Map<DomElement, number>): DomElement[] {
  let branch = other;
  while (branch.parentElement !== null && !branch.parentElement.contains(own)) branch = branch.parentElement;
  const ownBranch = [...(branch.parentElement?.children ?? [])].find((child) => child.contains(own));
  const hasText = ownBranch !== undefined && ownBranch !== own && (lengths.get(ownBranch) ?? 0) >= MIN_LENGTH;
  return hasText && branch !== other ? [branch] : [];
}

function closestArticle(element: DomElement): DomElement | null {
  for (let one: DomElement | null = element; one !== null; one = one.parentElement) {
    if (one.localName === 'article') return one;
  }
  return null;
}
