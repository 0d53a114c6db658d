import { stripVTControlCharacters, styleText } from 'node:util';
import { terminalColumns } from 'terminal-columns';

export interface Column<Row> {
  title: string;
  /** The cell's text; control characters in it are dropped. */
  text: (row: Row) => string;
  align?: 'left' | 'right';
  /** Takes what width the others leave, and wraps; the last column, at most. */
  flexible?: boolean;
}

/** How wide a table may be: the terminal's columns, or unlimited in a pipe, where a row stays a line. */
export function outputWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns || 80 : Number.POSITIVE_INFINITY;
}

/** A table as text, its last line ended; columns stay aligned with wide, combining and right-to-left characters. */
export function renderTable<Row>(columns: Column<Row>[], rows: Iterable<Row>, width = outputWidth()): string {
  const heading = columns.map(({ title }) => styleText('bold', title, { stream: process.stdout }));
  const onTerminal = Number.isFinite(width);
  const cells = Array.from(rows, (row) => columns.map(({ text }) => (onTerminal ? isolate : String)(plain(text(row)))));
  const last = columns.length - 1;
  const table = terminalColumns([heading, ...cells], {
    stdoutColumns: width,
    columns: columns.map(({ align = 'left', flexible }, index) => ({
      width: flexible && onTerminal ? 'auto' : 'content-width',
      align,
      paddingRight: index === last ? 0 : 2,
    })),
  });
  return `${table.replaceAll(/ +$/gm, '')}\n`;
}

/** Text of an article may hold anything; a terminal must not obey it. */
function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .trim();
}

/** Right-to-left text between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE does not carry its neighbours along (UAX #9). */
function isolate(text: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? `\u2068${text}\u2069` : text;
}
