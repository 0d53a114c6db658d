import { runsFromRight } from './logical-order.ts';
import { partOf, type Row, type Word } from './rows.ts';

/** Fewer lines side by side are chance, or a signature. */
const MIN_LINES = 2;

/** Few lines among many are those in which wide gaps between words happen to stand under each other. */
const MIN_SHARE = 0.4;
const MANY_LINES = 10;

/** A gap between columns, in sizes of the font; between words of a filled line it is wider only now and then. */
const MIN_GUTTER = 0.8;

/** Pages of newspapers have up to eight columns, found by halving. */
const MAX_DEPTH = 5;

/** Lines of a column begin at one place, within a share of the font's size, or are indented to another. */
const ALIGNED = 0.3;
const MIN_ALIGNED = 0.75;

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

/** Whether a word stands at x, or the gap there is one between words. */
function isCrossed({ words, size }: Row, x: number): boolean {
  const next = words.findIndex(({ right }) => right > x);
  if (next === -1) return false;
  const [before, after] = [words[next - 1], words[next] as Word];
  if (after.left <= x) return true;
  return before !== undefined && after.left - before.right < MIN_GUTTER * size;
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

/**
 * Whether lines stand on both sides, next to each other, and those of the second side begin at one place, which those
 * between chance gaps do not.
 */
function isParted(rows: Row[], x: number, fromRight: boolean): boolean {
  const left = rows.filter((row) => row.left < x);
  const right = rows.filter((row) => row.right > x);
  if (left.length < MIN_LINES || right.length < MIN_LINES) return false;
  const top = Math.min(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const bottom = Math.max(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0);
  const beside = (side: Row[]) => side.filter(({ y, size }) => y <= top + size && y >= bottom - size).length;
  if (beside(left) < MIN_LINES || beside(right) < MIN_LINES) return false;
  const starts = fromRight
    ? left.map(({ words }) => words.findLast((word) => word.left < x)?.right ?? 0)
    : right.map(({ words }) => words.find((word) => word.right > x)?.left ?? 0);
  return areAligned(starts, ALIGNED * middle(rows.map((row) => row.size)));
}

/** Whether most stand at one of two places: where lines begin, and where those do that are indented. */
function areAligned(starts: readonly number[], tolerance: number): boolean {
  let rest = [...starts];
  for (let place = 0; place < 2; place++) {
    const best = rest.map((at) => rest.filter((other) => Math.abs(other - at) > tolerance));
    rest = best.reduce((fewest, others) => (others.length < fewest.length ? others : fewest), rest);
  }
  return rest.length <= (1 - MIN_ALIGNED) * starts.length;
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

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
