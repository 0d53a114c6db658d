import type { DomDocument, DomElement } from './dom.ts';

/** A link of fewer characters is a name or a word; a headline has more. */
const MIN_HEADLINE_LENGTH = 15;

/** Before its headline a teaser may have the name of a section or an hour. */
const MAX_BEFORE_HEADLINE = 40;

/** A paragraph of prose may well begin with a link. */
const MIN_LINKED = 0.6;

/** A teaser is a headline and some lines. */
const MAX_TEASER_LENGTH = 600;

/** So many side by side are a list of other articles, when they are most of what stands there. */
const MIN_TEASERS = 3;
const MIN_TEASER_SHARE = 0.7;

/**
 * Elements that stand side by side and each begin with a linked headline: a page's lists of other articles.
 * @param lengths of every element's text
 */
export function teasersOf(document: DomDocument, lengths: Map<DomElement, number>): DomElement[] {
  const begins = new Set<DomElement>();
  for (const link of document.querySelectorAll('a[href]')) {
    const headline = link.textContent.trim();
    if (headline.length < MIN_HEADLINE_LENGTH) continue;
    for (let element = link.parentElement; element !== null; element = element.parentElement) {
      if ((lengths.get(element) ?? 0) > MAX_TEASER_LENGTH) break;
      const text = element.textContent.trim();
      if (text.indexOf(headline) > MAX_BEFORE_HEADLINE) break;
      if (element.localName === 'p' && headline.length < MIN_LINKED * text.length) break;
      begins.add(element);
    }
  }
  const families = Map.groupBy(begins, (element) => element.parentElement);
  return [...families].flatMap(([parent, teasers]) => {
    if (parent === null || teasers.length < MIN_TEASERS) return [];
    return teasers.length >= MIN_TEASER_SHARE * [...parent.children].length ? teasers : [];
  });
}
