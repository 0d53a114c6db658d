/** What a character is to a reader of words and numbers. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
/** Signs without width: direction marks, joiners, soft hyphens. They neither end a word nor begin one. */
export const IGNORED = 4;

/** Ranges of the Basic Multilingual Plane, first and last; later ones win. All others are letters. */
const RANGES: ReadonlyArray<readonly [kind: number, first: number, last: number]> = [
  [MARK, 0, 0xbf],
  [LETTER, 0x41, 0x5a],
  [LETTER, 0x61, 0x7a],
  [SPACE, 9, 13],
  [SPACE, 0x20, 0x20],
  [SPACE, 0xa0, 0xa0],
  [LETTER, 0xaa, 0xaa],
  [LETTER, 0xb5, 0xb5],
  [LETTER, 0xba, 0xba],
  [IGNORED, 0xad, 0xad],
  [MARK, 0xd7, 0xd7],
  [MARK, 0xf7, 0xf7],
  [MARK, 0x60c, 0x60c],
  [MARK, 0x61b, 0x61b],
  [MARK, 0x61f, 0x61f],
  [MARK, 0x66a, 0x66d],
  [MARK, 0x6d4, 0x6d4],
  [SPACE, 0x1680, 0x1680],
  [SPACE, 0x2000, 0x200a],
  [IGNORED, 0x200b, 0x200f],
  [MARK, 0x2010, 0x2027],
  [SPACE, 0x2028, 0x2029],
  [IGNORED, 0x202a, 0x202e],
  [SPACE, 0x202f, 0x202f],
  [MARK, 0x2030, 0x205e],
  [SPACE, 0x205f, 0x205f],
  [IGNORED, 0x2060, 0x2069],
  [MARK, 0x2070, 0x20cf],
  [MARK, 0x2190, 0x2bff],
  [SPACE, 0x3000, 0x3000],
  [MARK, 0x3001, 0x3020],
  [IGNORED, 0xfeff, 0xfeff],
  [DIGIT, 0x30, 0x39],
  [DIGIT, 0x660, 0x669],
  [DIGIT, 0x6f0, 0x6f9],
];

/** The kind of every UTF-16 code unit. */
export const CHARACTERS = new Uint8Array(0x10000).fill(LETTER);
for (const [kind, first, last] of RANGES) CHARACTERS.fill(kind, first, last + 1);
