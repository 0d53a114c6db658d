import { middle, type Row, type Word } from './rows.ts';

/** Fewer lines side by side are chance, or a signature. */
const MIN_LINES = 2;

/** A gap between columns, in sizes of the font; between words of a filled line it is wider only now and then. */
export const MIN_GUTTER = 0.8;

/** By how much the gap between columns exceeds those between words. */
const MIN_RATIO = 1.5;

/** Lines of a column begin at one place, within a share of the font's size, or are indented to another. */
const ALIGNED = 0.3;
const MIN_ALIGNED = 0.75;

/** Whether a word stands at x, or the gap there is one between words. */
export function isCrossed({ words, size }: Row, x: number): boolean {
  const next = words.findIndex(({ right }) => right > x);
  if (next === -1) return false;
  const [before, after] = [words[next - 1], words[next] as Word];
  if (after.left <= x) return true;
  return before !== undefined && after.left - before.right < MIN_GUTTER * size;
}

/**
 * Whether lines stand on both sides, next to each other; those of the second side begin at one place, and the gap is wider
 * than others in the same line, as is no chance gap: where a line is spread, all of its gaps are.
 */
export function isParted(rows: Row[], x: number, fromRight: boolean): boolean {
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
  return areAligned(starts, ALIGNED * middle(rows.map((row) => row.size))) && isWider(rows, x);
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

function isWider(rows: readonly Row[], x: number): boolean {
  const ratios = rows.flatMap(({ words }) => {
    const next = words.findIndex(({ right }) => right > x);
    const gaps = words.slice(1).map(({ left }, i) => left - (words[i]?.right ?? left));
    const [gap] = next > 0 ? gaps.splice(next - 1, 1) : [];
    return gap === undefined || gaps.length === 0 ? [] : [gap / middle(gaps)];
  });
  return ratios.length === 0 || middle(ratios) >= MIN_RATIO;
}
