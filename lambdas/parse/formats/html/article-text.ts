import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from './blocks.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { type KnownLines, withoutFurniture } from './furniture.ts';
import { removeJunk } from './junk.ts';
import { agreeWith } from './structured-body.ts';

/** Short news has a few sentences; below this Readability looks for the text elsewhere on the page. */
const MIN_ARTICLE_LENGTH = 250;

/** Where an article stands on pages that Readability finds none on, or only a piece of it. */
const CONTAINERS = ['[itemprop~="articleBody"]', 'article', 'main', '[role="main"]', 'body'];
const MIN_SHARE_OF_CONTAINER = 0.4;

/**
 * The text of a page's article, a line a paragraph: without navigation, notices, links to other articles, captions and
 * comments. Readability finds where it stands; what is left in it of the page's furniture is then taken out.
 * @param known from the metadata, so that it is not repeated
 * @param articleBody the text as the page's structured data gives it, where it does; it decides what belongs to the text
 * @returns empty when the page has no article
 */
export function articleText(document: DomDocument, known: KnownLines, articleBody: string | null): string {
  removeJunk(document, known.title);
  const container = CONTAINERS.map((selector) => document.querySelector(selector)).find((element) => element !== null);
  const contained = withoutFurniture(container ? blocksOf(container) : [], known);
  const root = mainElement(document);
  const found = withoutFurniture(root === null ? [] : blocksOf(root), known);
  const blocks = lengthOf(found) < MIN_SHARE_OF_CONTAINER * lengthOf(contained) ? contained : found;
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

function lengthOf(blocks: Block[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0);
}

function join(blocks: Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}
