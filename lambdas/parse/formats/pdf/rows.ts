import type { Glyph } from './glyph.ts';

/** Between words there is a fifth of the font's size at least, between letters that are not set wide less than a sixth. */
const WORD_GAP = 0.17;

/** Where a space is drawn, less will do; none at all is left of those that only mark where a word may be parted. */
const SPACE_GAP = 0.08;

/** What stands on one line shares a baseline, but for raised and lowered figures. */
const SAME_BASELINE = 0.3;

/** The same glyph again at nearly the same place is how some programs print bold letters and shadows. */
const PRINTED_TWICE = 0.4;

const SPACE = /^\s+$/;

/** Glyphs that belong together, from the left to the right. */
export interface Word {
  glyphs: Glyph[];
  left: number;
  right: number;
}

/** Words on one baseline, from the left to the right. */
export interface Row {
  words: Word[];
  left: number;
  right: number;
  /** Of the baseline, from below. */
  y: number;
  /** The font's size of most of its glyphs. */
  size: number;
}

/** Rows from above, of glyphs in any order. */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first !== undefined && first.y - glyph.y <= SAME_BASELINE * Math.max(first.size, glyph.size)) row?.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map(rowOf).filter(({ words }) => words.length > 0);
}

/** The same row with some of its words. */
export function partOf(words: Word[]): Row {
  const glyphs = words.flatMap((word) => word.glyphs);
  return {
    words,
    left: words[0]?.left ?? 0,
    right: Math.max(...words.map(({ right }) => right)),
    y: middle(glyphs.map(({ y }) => y)),
    size: middle(glyphs.map(({ size }) => size)),
  };
}

function rowOf(glyphs: Glyph[]): Row {
  const words: Word[] = [];
  let apart = false;
  for (const glyph of [...glyphs].sort((a, b) => a.x - b.x)) {
    const word = words.at(-1);
    if (SPACE.test(glyph.text)) {
      apart = true;
    } else if (word !== undefined && isPrintedAgain(word.glyphs.at(-1) as Glyph, glyph)) {
    } else if (word === undefined || glyph.x - word.right > (apart ? SPACE_GAP : WORD_GAP) * glyph.size) {
      words.push({ glyphs: [glyph], left: glyph.x, right: glyph.x + glyph.width });
      apart = false;
    } else {
      apart = false;
      word.glyphs.push(glyph);
      word.right = Math.max(word.right, glyph.x + glyph.width);
    }
  }
  return partOf(words);
}

function isPrintedAgain(last: Glyph, glyph: Glyph): boolean {
  return last.text === glyph.text && glyph.x - last.x < PRINTED_TWICE * glyph.width;
}

function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
