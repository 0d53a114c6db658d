import { headline } from '../../headline.ts';
import { normalise, normaliseLine } from '../../normalise.ts';

/** A paragraph, heading, list item or row of a document. */
export interface Line {
  text: string;
  /** The name of its style in lower case, as `title` or `heading 1`; null where it has none. */
  style: string | null;
}

/** The words under a picture or table, which are no part of the text. */
const CAPTIONS = new Set(['caption', 'illustration', 'figure', 'drawing']);

/** A row as a line, where none of its cells has more than one; pages laid out in tables have paragraphs in their cells. */
export function linesOfRow(cells: Line[][]): Line[] {
  const lines = cells.flat().filter(({ text }) => text.trim() !== '');
  if (cells.some((cell) => cell.length > 1)) return lines;
  return lines.length === 0 ? [] : [{ text: lines.map(({ text }) => text).join(' '), style: null }];
}

export function withoutCaptions(lines: Line[]): Line[] {
  return lines.filter(({ style }) => style === null || !CAPTIONS.has(style));
}

export function join(lines: Line[]): string {
  return lines.map(({ text }) => text).join('\n\n');
}

/** Kickers and letterheads before a title. */
const LINES_BEFORE_TITLE = 5;

/** A file's name, or what a program calls a document that nobody named. */
const NO_TITLE = /[\\/_]|\.\w{3,4}$|^(?:microsoft word\b|untitled\b|(?:document|dokument|مستند|документ|文档) ?\d*$)/i;

/**
 * The title of a document: a line of that style, or a heading that it begins with; else the property, where the text has it
 * near its top, or has no headline. The property alone proves little: a document is often made from another, whose it still has.
 * @param property the title among the document's properties
 */
export function titleOf(lines: Line[], property: string | null): string | null {
  const first = lines.find(({ text }) => text.trim() !== '');
  const styled = lines.find(({ style }) => style === 'title') ?? (isHeading(first) ? first : undefined);
  if (styled !== undefined) return styled.text;
  const title = normaliseLine(property ?? '');
  const top = lines.slice(0, LINES_BEFORE_TITLE).map(({ text }) => normaliseLine(text));
  if (title !== '' && top.includes(title)) return title;
  return headline(normalise(join(lines))) ?? (/\s/.test(title) && !NO_TITLE.test(title) ? title : null);
}

function isHeading(line: Line | undefined): boolean {
  return /^heading\b/.test(line?.style ?? '');
}
