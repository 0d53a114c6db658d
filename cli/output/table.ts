import { styleText } from 'node:util';
import stringWidth from 'string-width';
import { terminalColumns } from 'terminal-columns';
import { isolate, isolateLines, printableLine } from './printable.ts';

export interface Column<Row> {
  title: string;
  /** The cell's text; control characters in it are dropped. */
  text: (row: Row) => string;
  align?: 'left' | 'right';
  /** In terminal columns; as wide as its widest cell without it. */
  width?: number;
  /** Takes what width the others leave, and wraps; on a narrow terminal it stands on lines of its own. The last one, at most. */
  flexible?: boolean;
  /** Left out on a narrow terminal, the last of them first. */
  optional?: boolean;
}

/** Less is too little to read a sentence in. */
const LEAST_FLEXIBLE_WIDTH = 30;

const GAP = 2;

/** How wide a table may be: the terminal's columns, or unlimited in a pipe, where a row stays a line. */
function outputWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns || 80 : Number.POSITIVE_INFINITY;
}

/** A table as text, its last line ended, without a heading when no column has a title; columns stay aligned with wide, combining and right-to-left characters. */
export function renderTable<Row>(columns: Column<Row>[], rows: Iterable<Row>, width = outputWidth()): string {
  const all = [...rows];
  const shown = [...columns];
  while (roomLeft(shown, all, width) < LEAST_FLEXIBLE_WIDTH) {
    const last = shown.findLastIndex(({ optional }) => optional);
    if (last === -1) break;
    shown.splice(last, 1);
  }
  return render(shown, all, width);
}

function render<Row>(columns: Column<Row>[], rows: Row[], width: number): string {
  const onTerminal = Number.isFinite(width);
  const flexibleWidth = roomLeft(columns, rows, width) < LEAST_FLEXIBLE_WIDTH ? '100%' : 'auto';
  const heading = columns.map(({ title }) => styleText('bold', title, { stream: process.stdout }));
  const isHeaded = columns.some(({ title }) => title !== '');
  const cells = rows.map((row) => columns.map(({ text }) => (onTerminal ? isolate : String)(printableLine(text(row)))));
  const table = terminalColumns(isHeaded ? [heading, ...cells] : cells, {
    stdoutColumns: width,
    columns: columns.map(({ align = 'left', width: fixed, flexible }, index) => ({
      width: flexible && onTerminal ? flexibleWidth : fixed === undefined ? 'content-width' : fixed,
      align,
      paddingRight: index === columns.length - 1 ? 0 : GAP,
      paddingLeft: flexible && onTerminal && flexibleWidth === '100%' ? GAP : 0,
    })),
  });
  return `${isolateLines(table.replaceAll(/ +$/gm, ''))}\n`;
}

/** The width that the other columns leave to the flexible one. */
function roomLeft<Row>(columns: Column<Row>[], rows: Row[], width: number): number {
  return columns
    .filter(({ flexible }) => !flexible)
    .reduce((left, { title, text, width: fixed }) => {
      if (fixed !== undefined) return left - GAP - fixed;
      const widths = rows.map((row) => stringWidth(printableLine(text(row))));
      return left - GAP - widths.reduce((a, b) => Math.max(a, b), stringWidth(title));
    }, width);
}
