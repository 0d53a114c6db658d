import { type DomElement, type DomNode, ELEMENT_NODE, TEXT_NODE } from './dom.ts';

/** A paragraph, heading or list item of a page. */
export interface Block {
  text: string;
  /** Characters of the text that stand in links. */
  linked: number;
  kind: 'paragraph' | 'heading' | 'item' | 'quote';
}

/** HTML Standard, section 15.3: elements that the default style shows as blocks, and table cells. */
const BLOCK_ELEMENTS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** What a reader does not read as text. */
const SKIPPED = new Set(
  (
    'script style noscript template svg math iframe object embed video audio canvas button select textarea input ' +
    'figcaption head title'
  ).split(' '),
);

/** The text of an element in blocks, in the order of the page; line ends within a block are those of `<br>`. */
export function blocksOf(root: DomElement): Block[] {
  const blocks: Block[] = [];
  let [text, linked] = ['', 0];

  const flush = (kind: Block['kind']) => {
    for (const part of text.split(/\n{2,}/)) {
      const clean = part.replace(/ *\n */g, '\n').trim();
      if (clean !== '') blocks.push({ text: clean, linked: Math.min(linked, clean.length), kind });
    }
    [text, linked] = ['', 0];
  };

  const walk = (node: DomNode, kind: Block['kind'], inLink: boolean, inRow: boolean) => {
    if (node.nodeType === TEXT_NODE) {
      const words = node.textContent.replace(/\s+/g, ' ');
      text += words;
      if (inLink) linked += words.trim().length;
      return;
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const element = node as DomElement;
    const name = element.localName;
    if (SKIPPED.has(name)) return;
    if (name === 'br') {
      text += '\n';
      return;
    }
    const isCell = inRow && (name === 'td' || name === 'th');
    if (isCell) text += ' ';
    const isBlock = BLOCK_ELEMENTS.has(name) && !isCell;
    if (isBlock) flush(kind);
    const inner = isBlock ? kindOf(name, kind) : kind;
    for (const child of element.childNodes) walk(child, inner, inLink || name === 'a', inRow || isDataTable(element));
    if (isBlock) flush(inner);
  };

  walk(root, 'paragraph', false, false);
  flush('paragraph');
  return blocks;
}

/** A table of figures, whose rows are read as lines; pages that are laid out in tables have blocks in their cells. */
function isDataTable(element: DomElement): boolean {
  return element.localName === 'table' && element.querySelector('p, div, br, table, ul, ol, h1, h2, h3') === null;
}

function kindOf(name: string, outer: Block['kind']): Block['kind'] {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li') return 'item';
  if (name === 'blockquote') return 'quote';
  return outer;
}
