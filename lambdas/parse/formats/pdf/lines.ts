import type { Block } from './columns.ts';
import { runsFromRight, textsOf } from './logical-order.ts';

/** Where a paragraph is set to both margins, its lines but the last end at the second one: within a share of the font's size. */
const AT_MARGIN = 0.2;
const BEFORE_MARGIN = 0.6;
const MIN_AT_MARGIN = 0.6;
const MIN_LINES = 5;

/** A space, in sizes of the font, and what programs measure differently. */
const SPACE = 0.3;

/** A line of a block. */
export interface Line {
  text: string;
  /** Of the baseline, from below. */
  y: number;
  size: number;
  /** How far it begins within the block. */
  indent: number;
  /** Width of the shortest piece at its beginning that might have stood on the line before. */
  firstWord: number;
  /** Width that the block has after it. */
  room: number;
  /** Whether it ends before the margin to which the lines of its block are spread. */
  endsEarly: boolean;
}

/** The lines of a block, with the room that each has in it. */
export function linesOf(rows: Block): Line[] {
  const fromRight = runsFromRight(rows);
  const left = rows.reduce((least, row) => Math.min(least, row.left), Number.POSITIVE_INFINITY);
  const right = rows.reduce((most, row) => Math.max(most, row.right), Number.NEGATIVE_INFINITY);
  const texts = textsOf(rows, fromRight);
  const lines = rows.map((row, i) => {
    const first = (fromRight ? row.words.at(-1) : row.words[0]) ?? { left, right };
    const text = texts[i] ?? '';
    return {
      text,
      y: row.y,
      size: row.size,
      indent: fromRight ? right - row.right : row.left - left,
      // Scripts without spaces are parted anywhere.
      firstWord: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
        ? row.size
        : first.right - first.left,
      room: fromRight ? row.left - left : right - row.right,
    };
  });
  const atMargin = lines.filter(({ room, size }) => room < AT_MARGIN * size).length;
  const isSpread = lines.length >= MIN_LINES && atMargin >= MIN_AT_MARGIN * lines.length;
  return lines.map((line) => ({ ...line, endsEarly: isSpread && line.room > BEFORE_MARGIN * line.size }));
}

/** Whether a line ended although the beginning of the next had room: so ends a paragraph. */
export function endsBefore(line: Line, next: Line): boolean {
  return line.endsEarly || line.room > next.firstWord + SPACE * line.size;
}

/** The distance of the lines of a paragraph: most are no farther apart, even where each paragraph has only two. */
export function pitchOf(lines: readonly Line[]): number {
  const distances = lines.slice(1).map(({ y }, i) => (lines[i]?.y ?? 0) - y);
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 4)] ?? 0;
}
