import { digitOf, lettersOf } from './letters.ts';

/** A stretch of text that the scanner does not divide. */
export interface Piece {
  kind: 'word' | 'latin' | 'number' | 'quote' | 'punctuation' | 'newline';
  start: number;
  end: number;
}

const QUOTES = new Set('«»"“”„‟‹›\'‘’');
const SPACE = /\s/;
/** Signs that stand inside a number between digits: decimal and group separators. */
const IN_NUMBER = new Set('.,٫٬');
/** Marks of direction and joining, which belong to no word though they may stand in one. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const LATIN = /[\p{L}\p{M}]/u;

function isLetter(code: number): boolean {
  const letters = lettersOf(code);
  return letters !== undefined && letters !== '';
}

/** Divides a text into words, numbers and signs; in one pass, whatever the text. */
export function scan(text: string): Piece[] {
  const pieces: Piece[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    const start = i;
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      i++;
      while (i < length && lettersOf(text.charCodeAt(i)) !== undefined) i++;
      let end = i;
      while (INVISIBLE.test(text.charAt(end - 1))) end--;
      pieces.push({ kind: 'word', start, end });
      continue;
    }
    if (digitOf(code) >= 0) {
      i = endOfNumber(text, i);
      pieces.push({ kind: 'number', start, end: i });
      continue;
    }
    i++;
    const sign = text.charAt(start);
    if (sign === '\n') pieces.push({ kind: 'newline', start, end: i });
    else if (lettersOf(code) === '' || SPACE.test(sign)) continue;
    else if (QUOTES.has(sign)) pieces.push({ kind: 'quote', start, end: i });
    else if (LATIN.test(sign)) {
      while (i < length && LATIN.test(text.charAt(i)) && !isLetter(text.charCodeAt(i))) i++;
      pieces.push({ kind: 'latin', start, end: i });
    } else pieces.push({ kind: 'punctuation', start, end: i });
  }
  return pieces;
}

function endOfNumber(text: string, from: number): number {
  let i = from;
  for (;;) {
    while (i < text.length && digitOf(text.charCodeAt(i)) >= 0) i++;
    const next = i + 1 < text.length && digitOf(text.charCodeAt(i + 1)) >= 0;
    // The Maghreb and the German agency's Arabic desk write 5ر2 for 5.2.
    if (next && (IN_NUMBER.has(text.charAt(i)) || text.charAt(i) === 'ر')) i++;
    else return i;
  }
}
