import type { Glyph } from './glyph.ts';

/** Codes that mean no character in any encoding, as the numbers of glyphs in a font do from the first on. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are sought
const NO_CHARACTER = /^[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd\p{Co}]+$/u;

/** Of the glyphs of a font that numbers them, the space alone makes up a tenth. */
const MIN_SHARE = 0.03;

/**
 * How many glyphs of a page show nobody knows which characters: those that have none, and all of fonts that say so little
 * that of most glyphs only the code is known, while some of the codes are no character's.
 */
export function countNameless(glyphs: readonly Glyph[]): number {
  let count = 0;
  for (const ofFont of Map.groupBy(glyphs, ({ font }) => font).values()) {
    const named = ofFont.filter((glyph) => isByName(glyph) && !NO_CHARACTER.test(glyph.text)).length;
    const strange = ofFont.filter(({ text }) => NO_CHARACTER.test(text)).length;
    count += named < ofFont.length / 2 && strange > MIN_SHARE * ofFont.length ? ofFont.length : strange;
  }
  return count;
}

/** Whether the font says what a glyph shows; otherwise its text is the character of its code. */
export function isByName({ text, code }: Glyph): boolean {
  return text !== String.fromCharCode(code);
}
