import { normaliseLine } from '../../normalise.ts';
import type { XmlElement } from './read-elements.ts';
import { childrenOf } from './tree.ts';

/** Elements of XHTML and of NITF that begin a line; all others are part of one. */
const BLOCKS = new Set(
  (
    'body body.content block section article div p h1 h2 h3 h4 h5 h6 hl1 hl2 ul ol dl li dt dd blockquote bq credit pre hr ' +
    'table caption thead tbody tfoot tr td th main header abstract'
  ).split(' '),
);

/** What is no text of the article: pictures with their captions, notes, bylines, codes, programs. */
const LEFT_OUT = new Set(
  (
    'head media figure figcaption img fn alt-code byline dateline nitf-table-metadata script style aside nav footer ' +
    'object iframe'
  ).split(' '),
);

/** Longer lines do not come twice but where a wire repeats its lead. */
const MIN_REPEATED_LENGTH = 40;

/** The prose of a marked-up article (XHTML, or the content model of NITF), a line a paragraph, heading, item or row. */
export function proseOf(body: XmlElement): string {
  const seen = new Set<string>();
  const lines = linesOf(body).filter((line) => {
    const repeated = line.length >= MIN_REPEATED_LENGTH && seen.has(line);
    seen.add(line);
    return !repeated;
  });
  return lines.join('\n\n');
}

function linesOf(container: XmlElement): string[] {
  const lines: string[] = [];
  let text = '';
  const flush = () => {
    // A line end that the author set stays; those of the file do not.
    const line = text.split('\n').map(normaliseLine).filter(Boolean).join('\n');
    if (line !== '') lines.push(line);
    text = '';
  };
  const walk = (element: XmlElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') text += child.replace(/\s+/g, ' ');
      else if (LEFT_OUT.has(child.name)) continue;
      else if (child.name === 'br') text += '\n';
      else if (BLOCKS.has(child.name)) {
        flush();
        lines.push(...(child.name === 'tr' ? linesOfRow(child) : linesOf(child)));
      } else walk(child);
    }
  };
  walk(container);
  flush();
  return lines;
}

/** A row is a line, unless its cells hold paragraphs. */
function linesOfRow(row: XmlElement): string[] {
  const cells = childrenOf(row).map(linesOf);
  return cells.every((cell) => cell.length <= 1) ? [cells.flat().join(' ')].filter(Boolean) : cells.flat();
}
