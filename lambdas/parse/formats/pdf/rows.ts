import type { Glyph } from './glyph.ts';

/** Between words there is a fifth of the font's size at least, between letters that are not set wide less than a sixth. */
const WORD_GAP = 0.17;

/** Letters that are joined have gaps where lines are spread by lengthening them; a word ends where a space is drawn. */
const JOINED_GAP = 0.35;
const JOINED = /\p{Script=Arabic}/u;
/** Of all glyphs, where spaces are drawn at all. */
const MIN_SPACES = 0.05;

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
  const drawsSpaces = glyphs.filter(({ text }) => SPACE.test(text)).length >= MIN_SPACES * glyphs.length;
  return rows.map((row) => rowOf(row, drawsSpaces)).filter(({ words }) => words.length > 0);
}

/** The same row with some of its words. */
export function partOf(words: Word[]): Row {
  const glyphs = words.flatMap((word) => word.glyphs);
  return {
    words,
    left: words[0]?.left ?? 0,
    right: words.reduce((last, { right }) => Math.max(last, right), Number.NEGATIVE_INFINITY),
    y: middle(glyphs.map(({ y }) => y)),
    size: middle(glyphs.map(({ size }) => size)),
  };
}

function rowOf(glyphs: Glyph[], drawsSpaces: boolean): Row {
  const words: Word[] = [];
  let afterSpace = false;
  for (const glyph of [...glyphs].sort((a, b) => a.x - b.x)) {
    if (SPACE.test(glyph.text)) {
      afterSpace = true;
      continue;
    }
    const word = words.at(-1);
    const last = word?.glyphs.at(-1);
    const right = glyph.x + glyph.width;
    const least = afterSpace ? SPACE_GAP : drawsSpaces && isJoined(last, glyph) ? JOINED_GAP : WORD_GAP;
    if (word === undefined || last === undefined || glyph.x - word.right > least * glyph.size) {
      words.push({ glyphs: [glyph], left: glyph.x, right });
    } else {
      if (!isPrintedAgain(last, glyph)) word.glyphs.push(glyph);
      word.right = Math.max(word.right, right);
    }
    afterSpace = false;
  }
  return partOf(words);
}

function isPrintedAgain(last: Glyph, glyph: Glyph): boolean {
  return last.text === glyph.text && glyph.x - last.x < PRINTED_TWICE * glyph.width;
}

function isJoined(last: Glyph | undefined, glyph: Glyph): boolean {
  return last !== undefined && JOINED.test(last.text) && JOINED.test(glyph.text);
}

/** The median. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
