import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from './blocks.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { withoutFurniture } from './furniture.ts';
import { removeJunk } from './junk.ts';
import { agreeWith } from './structured-body.ts';

/** Short news has a few sentences; below this Readability looks for the text elsewhere on the page. */
const MIN_ARTICLE_LENGTH = 250;

/** Where an article stands on pages that Readability finds none on. */
const CONTAINERS = ['[itemprop~="articleBody"]', 'article', 'main', '[role="main"]', 'body'];

/**
 * The text of a page's article, a line a paragraph: without navigation, notices, links to other articles, captions and
 * comments. Readability finds where it stands; what is left in it of the page's furniture is then taken out.
 * @param title known from the metadata, so that it is not repeated
 * @param articleBody the text as the page's structured data gives it, where it does; it decides what belongs to the text
 * @returns empty when the page has no article
 */
export function articleText(document: DomDocument, title: string | null, articleBody: string | null): string {
  removeJunk(document);
  const fallback = CONTAINERS.map((selector) => document.querySelector(selector)).find((element) => element !== null);
  const fallbackBlocks = fallback ? blocksOf(fallback) : [];
  const root = mainElement(document);
  const blocks = withoutFurniture(root === null ? fallbackBlocks : blocksOf(root), title);
  return articleBody === null ? join(blocks) : agreeWith(blocks, articleBody);
}

/** Changes the document: Readability takes it apart. */
function mainElement(document: DomDocument): DomElement | null {
  const reader = new Readability<unknown>(document as never, {
    charThreshold: MIN_ARTICLE_LENGTH,
    keepClasses: true,
    serializer: (element) => element,
  });
  return (reader.parse()?.content as DomElement | null | undefined) ?? null;
}

export function join(blocks: Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}
