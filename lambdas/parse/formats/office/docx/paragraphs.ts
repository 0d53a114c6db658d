import type { XmlElement } from '../../xml/read-elements.ts';
import { childAt, childrenOf } from '../../xml/tree.ts';
import { type Line, linesOfRow } from '../lines.ts';

/**
 * What is no text of the document as it stands (ECMA-376, part 1): deleted and moved away (17.13.5), what a field was computed
 * from (17.16.23), marks of pronunciation (17.3.3.24), and what readers of older versions are shown in place of a drawing
 * (part 3, 10.2). Notes, headers, footers and comments stand in parts of their own.
 */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'rt',
  'Fallback',
  'pPr',
  'rPr',
  'sdtPr',
]);

/** Elements of a run that stand for a character (17.3.3). */
const CHARACTERS: Record<string, string> = { tab: ' ', ptab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** The lines of a body, a cell or whatever holds paragraphs, in their order (17.2.2). */
export function linesOf(container: XmlElement, styles: Map<string, string>): Line[] {
  const lines: Line[] = [];
  let joined = '';
  for (const child of childrenOf(container)) {
    if (child.name === 'p') {
      const { text, boxes } = readParagraph(child, styles);
      // A paragraph whose end was deleted goes on in the next.
      if (hasDeletedEnd(child)) joined += text;
      else {
        lines.push({ text: joined + text, style: styleOf(child, styles) });
        joined = '';
      }
      lines.push(...boxes);
    } else if (child.name === 'tr') {
      if (childAt(child, 'trPr', 'del') === null) lines.push(...linesOfRow(cellsOf(child, styles)));
    } else if (!LEFT_OUT.has(child.name) && !isPlaceholder(child)) {
      lines.push(...linesOf(child, styles));
    }
  }
  if (joined !== '') lines.push({ text: joined, style: null });
  return lines.filter(({ text }) => text.trim() !== '');
}

/** Cells may stand within controls and marks of changes (17.5.2.32). */
function cellsOf(row: XmlElement, styles: Map<string, string>): Line[][] {
  return childrenOf(row).flatMap((child) => {
    if (child.name === 'tc') return [linesOf(child, styles)];
    return LEFT_OUT.has(child.name) ? [] : cellsOf(child, styles);
  });
}

/** A paragraph's own text, and the lines of the text boxes that are anchored in it. */
function readParagraph(paragraph: XmlElement, styles: Map<string, string>): { text: string; boxes: Line[] } {
  let text = '';
  const boxes: Line[] = [];
  const walk = (element: XmlElement) => {
    for (const child of childrenOf(element)) {
      if (LEFT_OUT.has(child.name) || isPlaceholder(child) || isHidden(child)) continue;
      if (child.name === 't') text += child.children.join('').replace(/\s/g, ' ');
      else if (child.name === 'txbxContent') boxes.push(...linesOf(child, styles));
      else if (Object.hasOwn(CHARACTERS, child.name)) text += CHARACTERS[child.name];
      else walk(child);
    }
  };
  walk(paragraph);
  return { text, boxes };
}

function hasDeletedEnd(paragraph: XmlElement): boolean {
  return childAt(paragraph, 'pPr', 'rPr', 'del') !== null;
}

function styleOf(paragraph: XmlElement, styles: Map<string, string>): string | null {
  const id = childAt(paragraph, 'pPr', 'pStyle')?.attributes.get('val');
  return id === undefined ? null : (styles.get(id) ?? id.toLowerCase());
}

/** A control that nobody has filled in shows what to write there (17.5.2.39). */
function isPlaceholder(element: XmlElement): boolean {
  return element.name === 'sdt' && isOn(childAt(element, 'sdtPr', 'showingPlcHdr'));
}

/** 17.3.2.41 */
function isHidden(element: XmlElement): boolean {
  return element.name === 'r' && isOn(childAt(element, 'rPr', 'vanish'));
}

/** 17.17.4: a property without a value is on. */
function isOn(property: XmlElement | null): boolean {
  return property !== null && !/^(?:0|false|off)$/.test(property.attributes.get('val') ?? '');
}
