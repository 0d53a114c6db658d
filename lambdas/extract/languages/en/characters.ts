/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const HYPHEN = 4;
export const DOUBLE_QUOTE = 5;
export const CURRENCY = 6;
export const OTHER = 7;

const CLASSES = new Uint8Array(0x3000).map((_, code) => classify(String.fromCharCode(code)));

/** The class of a code unit; halves of surrogate pairs are `OTHER`, letters of all scripts `LETTER`. */
export function classOf(code: number): number {
  if (code < 0x3000) return CLASSES[code] as number;
  if (code >= 0xd800 && code < 0xf900) return OTHER;
  if (code === 0x3000 || code === 0xfeff) return SPACE;
  return classify(String.fromCharCode(code));
}

function classify(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return character === 'ʼ' ? APOSTROPHE : LETTER;
  if (/\d/.test(character)) return DIGIT;
  if (/['’‘]/.test(character)) return APOSTROPHE;
  if (/[-‐‑]/.test(character)) return HYPHEN;
  if (/["“”„«»]/.test(character)) return DOUBLE_QUOTE;
  if (/\p{Sc}/u.test(character)) return CURRENCY;
  if (character < ' ' || /[\s\u200b-\u200f\u2060]/.test(character)) return SPACE;
  return OTHER;
}
