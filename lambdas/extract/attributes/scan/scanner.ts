import type { LexiconNode, Word } from '../lexicon.ts';
import { CHARACTERS, DIGIT, IGNORED, LETTER, MARK, SPACE } from './characters.ts';
import { readNumber } from './digits.ts';
import { type Piece, piece } from './piece.ts';

/** What a language's orthography makes of a run of letters. */
export interface Found {
  node: LexiconNode;
  /** How many code units of clitics stand before the word. */
  skipped: number;
  and: boolean;
  prefix: boolean;
  definite: boolean;
}

export interface Orthography {
  /** One form for all spellings of a word. */
  fold(letters: string): string;
  /** A quick test that keeps words back which `find` would not know. */
  mayFind(text: string, start: number, end: number): boolean;
  /** Looks a word up as it is written, taking clitics off where the language has them. */
  find(letters: string): Found | null;
  /** Whether a comma that is not followed by three digits is the decimal sign. */
  decimalComma: boolean;
  /** Whether a word can be what a number before it counts: soldiers, but not when. */
  counted(letters: string): boolean;
  /** A letter that stands for the decimal sign between digits, the fraction before it (`5ر12` is 12.5). */
  decimalLetter?: string;
  /** Letters that may be followed by a full stop and another letter in one word (U.S.). */
  acronyms: boolean;
}

/**
 * A reader of texts in one orthography. It keeps the pieces of the last text, whose times and amounts are asked for one
 * after the other.
 */
export function scanner(orthography: Orthography): (text: string) => readonly Piece[] {
  let last = '';
  let pieces: readonly Piece[] = [];
  return (text) => {
    if (text !== last) {
      pieces = scan(text, orthography);
      last = text;
    }
    return pieces;
  };
}

/** The pieces of a text in order, in time linear in its length. */
function scan(text: string, orthography: Orthography): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let space = true;
  let joined = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = CHARACTERS[code];
    if (kind === SPACE) {
      if (code === 10) pieces.push(piece(at, at + 1, 'mark', '\n', true));
      space = true;
      at++;
    } else if (kind === IGNORED) {
      at++;
    } else if (kind === DIGIT) {
      const number = readNumber(text, at, orthography, space);
      number.and = joined;
      joined = false;
      pieces.push(number);
      at = number.end;
      space = false;
    } else if (kind === MARK) {
      pieces.push(piece(at, at + 1, 'mark', text[at] as string, space));
      at++;
      space = false;
    } else {
      const word = readWord(text, at, orthography, space);
      at = word.end;
      space = false;
      if (word.word?.number?.is === 'and' && word.and) {
        joined = true;
        space = true;
        continue;
      }
      word.and ||= joined;
      if (!word.word && pieces.at(-1)?.kind === 'number')
        word.counted = orthography.counted(text.slice(word.start, word.end));
      joined = false;
      if (word.word) unbracket(pieces, word.word);
      pieces.push(word);
    }
  }
  return pieces;
}

/** Brackets and quotation marks that some papers put around numbers. */
const OPENING = '(«»"“';
const CLOSING = ')»«"”';

/** `(70) مليون`: a number in brackets before what it counts loses them. */
function unbracket(pieces: Piece[], counted: Word): void {
  if (counted.number?.is !== 'scale' && counted.money?.is !== 'family') return;
  const close = pieces.at(-1);
  const number = pieces.at(-2);
  const open = pieces.at(-3);
  if (!close || !open || number?.kind !== 'number' || number.space || close.space) return;
  if (!OPENING.includes(open.text) || !CLOSING.includes(close.text) || open.kind !== 'mark' || close.kind !== 'mark')
    return;
  number.start = open.start;
  number.end = close.end;
  number.space = open.space;
  pieces.splice(-3, 3, number);
}

function wordEnd(text: string, start: number, acronyms: boolean): number {
  let at = start + 1;
  while (at < text.length) {
    const kind = CHARACTERS[text.charCodeAt(at)];
    if (kind !== LETTER && kind !== IGNORED) break;
    at++;
  }
  if (acronyms && at === start + 1) {
    while (
      text[at] === '.' &&
      CHARACTERS[text.charCodeAt(at + 1)] === LETTER &&
      CHARACTERS[text.charCodeAt(at + 2)] !== LETTER
    )
      at += 2;
    if (at > start + 1 && text[at] === '.') at++;
  }
  return at;
}

function readWord(text: string, start: number, orthography: Orthography, space: boolean): Piece {
  const end = wordEnd(text, start, orthography.acronyms);
  const read = piece(start, end, 'word', '', space);
  const first = text.charCodeAt(start);
  read.capital = first < 0x5b ? first > 0x40 : first >= 0xc0 && first <= 0xde;
  read.caseless = first >= 0x590;
  const found = orthography.mayFind(text, start, end) ? orthography.find(text.slice(start, end)) : null;
  if (!found) return read;
  read.start = start + found.skipped;
  read.and = found.and;
  read.prefix = found.prefix;
  read.definite = found.definite;
  let { node } = found;
  let stop = end;
  accept(read, node, stop, text);
  while (node.next) {
    let next = stop;
    while (next < text.length && (text[next] === ' ' || text[next] === '-' || text[next] === '\u00a0')) next++;
    if (next === stop || CHARACTERS[text.charCodeAt(next)] !== LETTER) break;
    stop = wordEnd(text, next, orthography.acronyms);
    const deeper = node.next.get(orthography.fold(text.slice(next, stop)));
    if (!deeper) break;
    node = deeper;
    accept(read, node, stop, text);
  }
  if (read.word?.abbreviation && text[read.end] === '.') read.end++;
  return read;
}

function accept(read: Piece, node: LexiconNode, end: number, text: string): void {
  const { word } = node;
  if (!word || (word.capital && !read.capital)) return;
  if (word.upper && text.slice(read.start, end) !== text.slice(read.start, end).toUpperCase()) return;
  if (word.glued && (read.space || CHARACTERS[text.charCodeAt(read.start - 1)] !== DIGIT)) return;
  read.word = word;
  read.end = end;
}
