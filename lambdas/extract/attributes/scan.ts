import type { Lexicon, LexiconNode, Word } from './lexicon.ts';

/** A word, number or mark of a text. Offsets are UTF-16 code units, the end exclusive. */
export interface Piece {
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** What the lexicon knows of a word; null for unknown words, numbers and marks. */
  word: Word | null;
  /** Of a number: as a JavaScript literal (`1234.5`); of a mark: itself, `\n` for a line's end. */
  text: string;
  /** Of a number: written as digits only, without separators. */
  plain: boolean;
  /** Whether white space or the text's edge stands before it. */
  space: boolean;
  /** Of a word: begins with a capital. */
  capital: boolean;
  /** Of a word: its script has no capitals. */
  caseless: boolean;
  /** Of a word or number: a conjunction is written in one with it (`و`). */
  and: boolean;
  /** A preposition is written in one with it (`ب`, `ل`). */
  prefix: boolean;
  /** The definite article is written in one with it. */
  definite: boolean;
}

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
  lexicon: Lexicon;
  /** One form for all spellings of a word. */
  fold(letters: string): string;
  /** Looks a word up as it is written, taking clitics off where the language has them. */
  find(letters: string): Found | null;
  /** Whether a comma that is not followed by three digits is the decimal sign. */
  decimalComma: boolean;
  /** A letter that stands for the decimal sign between digits, the fraction before it (`5ر12` is 12.5). */
  decimalLetter?: string;
  /** Letters that may be followed by a full stop and another letter in one word (U.S.). */
  acronyms: boolean;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
/** Signs without width: direction marks, joiners, the tatweel. They neither end a word nor begin one. */
const IGNORED = 4;

const CLASSES = new Uint8Array(0x10000).fill(LETTER);
function mark(from: number, to: number, kind: number): void {
  CLASSES.fill(kind, from, to + 1);
}
mark(0, 0xbf, MARK);
mark(0x41, 0x5a, LETTER);
mark(0x61, 0x7a, LETTER);
for (const [from, to] of [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
] as const)
  mark(from, to, SPACE);
for (const at of [0xaa, 0xb5, 0xba]) mark(at, at, LETTER);
for (const at of [0xd7, 0xf7, 0x60c, 0x61b, 0x61f, 0x66d, 0x6d4]) mark(at, at, MARK);
mark(0x66a, 0x66c, MARK);
mark(0x2010, 0x2027, MARK);
mark(0x2030, 0x205e, MARK);
mark(0x2070, 0x20cf, MARK);
mark(0x2190, 0x2bff, MARK);
mark(0x3001, 0x3020, MARK);
for (const from of [0x30, 0x660, 0x6f0]) mark(from, from + 9, DIGIT);
for (const [from, to] of [
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xad, 0xad],
  [0xfeff, 0xfeff],
] as const)
  mark(from, to, IGNORED);
mark(0x10, 0x10, MARK);

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
    const kind = CLASSES[code];
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
      joined = false;
      if (word.word) unbracket(pieces, word.word);
      pieces.push(word);
    }
  }
  return pieces;
}

function piece(start: number, end: number, kind: Piece['kind'], text: string, space: boolean): Piece {
  return {
    start,
    end,
    kind,
    word: null,
    text,
    plain: false,
    space,
    capital: false,
    caseless: false,
    and: false,
    prefix: false,
    definite: false,
  };
}

/** `(70) مليون`: a number in brackets before what it counts loses them. */
function unbracket(pieces: Piece[], counted: Word): void {
  if (counted.number?.is !== 'scale' && counted.money?.is !== 'family') return;
  const close = pieces.at(-1);
  const number = pieces.at(-2);
  const open = pieces.at(-3);
  if (close?.text !== ')' || number?.kind !== 'number' || open?.text !== '(' || number.space || close.space) return;
  number.start = open.start;
  number.end = close.end;
  number.space = open.space;
  pieces.splice(-3, 3, number);
}

function wordEnd(text: string, start: number, acronyms: boolean): number {
  let at = start + 1;
  while (at < text.length) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind !== LETTER && kind !== IGNORED) break;
    at++;
  }
  if (acronyms && at === start + 1) {
    while (
      text[at] === '.' &&
      CLASSES[text.charCodeAt(at + 1)] === LETTER &&
      CLASSES[text.charCodeAt(at + 2)] !== LETTER
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
  const found = orthography.find(text.slice(start, end));
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
    if (next === stop || CLASSES[text.charCodeAt(next)] !== LETTER) break;
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
  if (word.glued && (read.space || CLASSES[text.charCodeAt(read.start - 1)] !== DIGIT)) return;
  read.word = word;
  read.end = end;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (CLASSES[text.charCodeAt(at)] === DIGIT) at++;
  return at;
}

function digit(text: string, start: number, end: number): string {
  let digits = '';
  for (let at = start; at < end; at++) digits += String(text.charCodeAt(at) & 15);
  return digits;
}

/** Whether a number stands directly behind another one and a full stop, as the month of a date does. */
function follows(text: string, start: number): boolean {
  return text[start - 1] === '.' && CLASSES[text.charCodeAt(start - 2)] === DIGIT;
}

/** Digits, with signs for thousands and a decimal sign. `12.01.2016` and such are left to be three numbers. */
function readNumber(text: string, start: number, orthography: Orthography, space: boolean): Piece {
  let end = digitsEnd(text, start);
  let value = digit(text, start, end);
  let plain = true;
  while (end - start < 40 && value.length > 0) {
    const sign = text[end];
    if (sign !== ',' && sign !== '٬' && sign !== '،') break;
    const group = digitsEnd(text, end + 1);
    if (group !== end + 4 || (plain && end - start > 3)) break;
    value += digit(text, end + 1, group);
    end = group;
    plain = false;
  }
  const sign = follows(text, start) ? undefined : text[end];
  const comma = orthography.decimalComma && plain && sign === ',';
  if (sign === '.' || sign === '٫' || comma || (sign !== undefined && sign === orthography.decimalLetter)) {
    const turned = sign === orthography.decimalLetter || text[end + 1] === '\u200f';
    const from = text[end + 1] === '\u200f' ? end + 2 : end + 1;
    const stop = digitsEnd(text, from);
    const another = (text[stop] === '.' || text[stop] === sign) && CLASSES[text.charCodeAt(stop + 1)] === DIGIT;
    if (stop > from && !another) {
      const rest = digit(text, from, stop);
      value = turned ? `${rest}.${value}` : `${value}.${rest}`;
      end = stop;
      plain = false;
    }
  }
  const read = piece(start, end, 'number', value, space);
  read.plain = plain;
  return read;
}
