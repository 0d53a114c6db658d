import type { XmlElement } from '../../xml/read-elements.ts';
import { childrenOf } from '../../xml/tree.ts';
import { type Line, linesOfRow } from '../lines.ts';

/**
 * What is no text of the document as it stands (OpenDocument 1.3, part 3): deletions (5.5), notes (6.3), comments (14.1), marks of
 * pronunciation (6.4), descriptions of pictures (10.3.17), tables of contents (8), forms and declarations.
 */
const LEFT_OUT = new Set(
  (
    'tracked-changes note annotation annotation-end ruby-text title desc forms variable-decls sequence-decls user-field-decls ' +
    'table-of-content illustration-index table-index object-index user-index alphabetical-index bibliography ' +
    'covered-table-cell'
  ).split(' '),
);

/** Within the fields of a text, `title` and the like hold what is shown. */
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';

/** Elements that stand for characters (6.1.3 to 6.1.5). */
const CHARACTERS: Record<string, string> = { s: ' ', tab: ' ', 'line-break': '\n' };

/** The lines of whatever holds paragraphs, in their order. */
export function linesOf(container: XmlElement, styles: Map<string, string>): Line[] {
  return childrenOf(container)
    .flatMap((child) => {
      if (isLeftOut(child)) return [];
      if (child.name === 'p' || child.name === 'h') return linesOfParagraph(child, styles);
      if (child.name === 'table-row') {
        return linesOfRow(childrenOf(child, 'table-cell').map((cell) => linesOf(cell, styles)));
      }
      return linesOf(child, styles);
    })
    .filter(({ text }) => text.trim() !== '');
}

/** A paragraph's own text, and after it the lines of the frames that are anchored in it. */
function linesOfParagraph(paragraph: XmlElement, styles: Map<string, string>): Line[] {
  let text = '';
  const boxes: Line[] = [];
  const walk = (element: XmlElement) => {
    for (const child of element.children) {
      // Line ends in the file are spaces (6.1.2).
      if (typeof child === 'string') text += child.replace(/\s+/g, ' ');
      else if (isLeftOut(child)) continue;
      else if (child.name === 'text-box') boxes.push(...linesOf(child, styles));
      else if (Object.hasOwn(CHARACTERS, child.name)) text += CHARACTERS[child.name];
      else walk(child);
    }
  };
  walk(paragraph);
  return [{ text, style: styleOf(paragraph, styles) }, ...boxes];
}

function isLeftOut({ name, uri }: XmlElement): boolean {
  return LEFT_OUT.has(name) && !(name === 'title' && uri === TEXT);
}

/** A heading tells by its element; a paragraph's style is often one of its own, derived from one with a name (16.2). */
function styleOf(paragraph: XmlElement, styles: Map<string, string>): string | null {
  const style = paragraph.attributes.get('style-name') ?? '';
  const name = (styles.get(style) ?? style).toLowerCase();
  if (paragraph.name === 'h' && name !== 'title') return `heading ${paragraph.attributes.get('outline-level') ?? 1}`;
  return name === '' ? null : name;
}
