import type { Glyph } from './glyph.ts';
import { isByName } from './nameless.ts';

const ARABIC_LETTER = /\p{Script_Extensions=Arabic}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Those of Arabic that stand alone are shaped on a space. */
const MARKS = /^[\p{M}\ufe70-\ufe7f\ufc5e-\ufc63]+$/u;
/** How letters are shaped for print, in blocks of Unicode of their own: ligatures, and forms of Arabic and Hebrew letters. */
const SHAPED = /[\ufb00-\ufdfb\ufe70-\ufefc]/g;
/** Of the font's size. */
const SAME_LINE = 0.1;
const MEANINGLESS = /[\p{Cc}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * The glyphs of a page as letters in no particular shape, each with the marks that stand on it; what only lengthens them has no
 * text.
 * @param glyphs in the order of the content stream
 */
export function clustersOf(glyphs: readonly Glyph[]): Glyph[] {
  const numbering = new Set(glyphs.filter((glyph) => glyph.text === ' ' && isByName(glyph)).map(({ font }) => font));
  const bases = glyphs
    .map((glyph, i) => (numbering.has(glyph.font) && isExtender(glyphs, i) ? { ...glyph, text: '' } : glyph))
    .map((glyph) => ({ ...glyph, text: unshaped(glyph.text), isMark: MARKS.test(glyph.text) }));
  const letters: Glyph[] = [];
  let before: Glyph | undefined;
  let marks = '';
  for (const { isMark, ...glyph } of bases) {
    if (isMark) {
      marks += glyph.text;
      continue;
    }
    letters.push(glyph);
    if (glyph.text === '') continue;
    if (marks !== '') bearerOf(before, glyph).text += marks;
    before = glyph;
    marks = '';
  }
  if (before !== undefined) before.text += marks;
  return letters;
}

/**
 * A mark follows its letter, unless the letters of a right-to-left script are drawn from the left. Where the mark itself
 * stands tells little: its glyph may be drawn anywhere around that point.
 */
function bearerOf(before: Glyph | undefined, after: Glyph): Glyph {
  if (before === undefined) return after;
  const drawnFromLeft = after.x > before.x && RIGHT_TO_LEFT.test(after.text);
  return drawnFromLeft && Math.abs(after.y - before.y) < SAME_LINE * after.size ? after : before;
}

function unshaped(text: string): string {
  return text.replace(SHAPED, (letter) => letter.normalize('NFKC').replace(/^ /, '')).replace(MEANINGLESS, '');
}

/**
 * Whether a glyph fills a line by lengthening a joined letter, or is a piece of one. Of such the font says no meaning, so
 * that the text is the character of the code, while the meanings of the letters on both sides, of the same font, are told;
 * and the font numbers its glyphs, where others have each character of ASCII at its own code.
 */
function isExtender(glyphs: readonly Glyph[], i: number): boolean {
  const glyph = glyphs[i] as Glyph;
  if (isByName(glyph)) return false;
  return isNamedLetterBeside(glyphs, i, -1) && isNamedLetterBeside(glyphs, i, 1);
}

function isNamedLetterBeside(glyphs: readonly Glyph[], i: number, step: 1 | -1): boolean {
  const glyph = glyphs[i] as Glyph;
  let at = i + step;
  // Several fill a wide gap.
  while (glyphs[at]?.code === glyph.code && glyphs[at]?.font === glyph.font) at += step;
  const beside = glyphs[at];
  return beside?.font === glyph.font && ARABIC_LETTER.test(beside.text) && isByName(beside);
}
