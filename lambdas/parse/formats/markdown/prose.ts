import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { PermanentError } from '../../../model/errors.ts';

/** Quotes within lists within quotes: no article nests deeper, and a walk of the tree needs a bound. */
const MAX_NESTING = 100;

/** So many marks of quotes and list items before a line's text; the parser's time grows with the square of their number. */
const NESTED_LINE = new RegExp(`^(?:[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){${MAX_NESTING}}`, 'm');

/** What is not prose: a picture's description, code, markup, where a link leads, a note's mark. */
const NOT_PROSE = new Set<Nodes['type']>([
  'image',
  'imageReference',
  'code',
  'html',
  'definition',
  'thematicBreak',
  'footnoteReference',
]);

export interface Prose {
  /** The first heading, where the text begins with one. */
  heading: string | null;
  /** Paragraphs, headings, list items and table rows without their marks, an empty line between two. */
  text: string;
}

/**
 * The prose of a Markdown text (CommonMark 0.31 and GitHub's tables, strikethrough and footnotes). Line ends within a
 * paragraph stay, since people end the lines of a title and a date without leaving one empty.
 * @throws PermanentError `too-nested`
 */
export function readProse(markdown: string): Prose {
  const root = parse(markdown);
  const blocks: string[] = [];
  collect(root, blocks, 0);
  const first = root.children[0];
  const heading = first?.type === 'heading' ? inline(first, 0).trim() : '';
  return { heading: heading === '' ? null : heading, text: blocks.join('\n\n') };
}

function collect(node: Nodes, blocks: string[], depth: number): void {
  bound(depth);
  if (NOT_PROSE.has(node.type)) return;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow') {
    const text = inline(node, depth).trim();
    if (text !== '') blocks.push(text);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, blocks, depth + 1);
  }
}

function inline(node: Nodes, depth: number): string {
  bound(depth);
  if (NOT_PROSE.has(node.type)) return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return node.children.map((child) => inline(child, depth + 1)).join(node.type === 'tableRow' ? ' ' : '');
}

function parse(markdown: string): Root {
  if (NESTED_LINE.test(markdown)) throw tooNested();
  try {
    return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  } catch (cause) {
    // The parser recurses into quotes: thousands of levels exhaust its stack.
    if (cause instanceof RangeError) throw tooNested({ cause });
    throw cause;
  }
}

function bound(depth: number): void {
  if (depth > MAX_NESTING) throw tooNested();
}

function tooNested(options?: ErrorOptions): PermanentError {
  const sentence = `The Markdown nests deeper than ${MAX_NESTING} levels: remove its quotes or lists.`;
  return new PermanentError('too-nested', sentence, options);
}
