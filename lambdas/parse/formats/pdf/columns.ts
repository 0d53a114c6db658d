import { isCrossed, isParted, MIN_GUTTER } from './gutters.ts';
import { runsFromRight } from './logical-order.ts';
import { middle, partOf, type Row, type Word } from './rows.ts';

/** Few lines among many are those in which wide gaps between words happen to stand under each other. */
const MIN_SHARE = 0.4;
const MANY_LINES = 10;

/** Pages of newspapers have up to eight columns, found by halving. */
const MAX_DEPTH = 5;

/** Letters of a heading, by those of most lines. */
const LARGER = 1.1;

/** Rows that are read one after the other, from above. */
export type Block = Row[];

/** A place between columns, and for each row whether something of it stands there. */
interface Gutter {
  x: number;
  crossed: boolean[];
  /** The lines that it parts. */
  lines: number;
}

/**
 * Blocks of rows in the order in which they are read: where columns stand side by side, one after the other, from the side
 * where the script begins; what stretches over several columns parts those above it from those below.
 */
export function blocksOf(rows: Row[]): Block[] {
  return divide(rows, runsFromRight(rows), 0);
}

function divide(rows: Row[], fromRight: boolean, depth: number): Block[] {
  const gutter = depth < MAX_DEPTH ? widestGutter(rows, fromRight) : null;
  if (gutter === null) return rows.length === 0 ? [] : [rows];
  return bands(rows, gutter.crossed).flatMap(({ crossed, rows: band }) => {
    if (crossed || !isParted(band, gutter.x, fromRight)) return divide(band, fromRight, depth + 1);
    const left = sideOf(band, (word) => middleOf(word) < gutter.x);
    const right = sideOf(band, (word) => middleOf(word) >= gutter.x);
    return (fromRight ? [right, left] : [left, right]).flatMap((side) => divide(side, fromRight, depth + 1));
  });
}

/** The place at which the most lines stand side by side. */
function widestGutter(rows: Row[], fromRight: boolean): Gutter | null {
  let best: Gutter | null = null;
  for (const x of candidates(rows)) {
    const crossed = withLastLines(
      rows,
      rows.map((row) => isCrossed(row, x)),
    );
    let lines = 0;
    for (const band of bands(rows, crossed)) {
      if (!band.crossed && isParted(band.rows, x, fromRight)) lines += band.rows.length;
    }
    if (lines < MANY_LINES && lines < MIN_SHARE * rows.length) continue;
    if (lines > (best?.lines ?? 0)) best = { x, crossed, lines };
  }
  return best;
}

/** Next to where rows begin, and words that stand far from those before them: half a gutter beside. */
function candidates(rows: Row[]): Set<number> {
  const places = new Set<number>();
  for (const { words, size } of rows) {
    for (const [i, { left }] of words.entries()) {
      const before = words[i - 1]?.right ?? Number.NEGATIVE_INFINITY;
      if (left - before >= MIN_GUTTER * size) places.add(Math.round(left - (MIN_GUTTER / 2) * size));
    }
  }
  return places;
}

/** A heading over several columns may end with a line that is as short as one of them. */
function withLastLines(rows: Row[], crossed: boolean[]): boolean[] {
  const usual = middle(rows.map(({ size }) => size));
  const all = [...crossed];
  for (const [i, { size }] of rows.entries()) {
    if (all[i - 1] && size > LARGER * usual && Math.abs(size - (rows[i - 1]?.size ?? 0)) < 1) all[i] = true;
  }
  return all;
}

/** Successive rows of one kind. */
function bands(rows: Row[], crossed: boolean[]): { crossed: boolean; rows: Row[] }[] {
  const all: { crossed: boolean; rows: Row[] }[] = [];
  for (const [i, row] of rows.entries()) {
    const last = all.at(-1);
    if (last !== undefined && last.crossed === crossed[i]) last.rows.push(row);
    else all.push({ crossed: crossed[i] ?? false, rows: [row] });
  }
  return all;
}

/** The words of one side; lines of two columns may have shared a row though their baselines differ a little. */
function sideOf(rows: Row[], isOnSide: (word: Word) => boolean): Row[] {
  return rows
    .map(({ words }) => words.filter(isOnSide))
    .filter((words) => words.length > 0)
    .map(partOf);
}

function middleOf({ left, right }: Word): number {
  return (left + right) / 2;
}
