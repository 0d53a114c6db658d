import { BEFORE_NAMES, BEFORE_NUMBERS } from './abbreviations.ts';
import { APOSTROPHE, CURRENCY, classOf, DIGIT, DOUBLE_QUOTE, HYPHEN, LETTER, SPACE } from './characters.ts';
import { hyphenParts } from './hyphens.ts';

/** `contraction` is what an apostrophe joins to a word: n't, 're, 'll. */
export type Kind = 'word' | 'number' | 'punctuation' | 'quote' | 'genitive' | 'contraction';

/** A token before it is tagged. Offsets are into the whole text. */
export interface RawToken {
  start: number;
  end: number;
  kind: Kind;
}

const FULL_STOP = 46;
const CONTRACTIONS = new Set(['re', 've', 'll', 'd', 'm']);

/** The tokens of a stretch of English text, in order and without overlap; white space is in none of them. Linear. */
export function tokenise(text: string, from: number, to: number): RawToken[] {
  const tokens: RawToken[] = [];
  let quoted = false;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const start = at;
    switch (classOf(code)) {
      case SPACE:
        at++;
        break;
      case LETTER:
      case DIGIT:
        at = pushWord(text, start, to, quoted, tokens);
        break;
      case APOSTROPHE:
        at++;
        quoted = !quoted && at < to && classOf(text.charCodeAt(at)) === LETTER;
        tokens.push({ start, end: at, kind: 'quote' });
        break;
      case DOUBLE_QUOTE:
        tokens.push({ start, end: ++at, kind: 'quote' });
        break;
      case CURRENCY:
        tokens.push({ start, end: ++at, kind: 'number' });
        break;
      default:
        at += code >= 0xd800 && code < 0xdc00 && at + 1 < to ? 2 : 1;
        tokens.push({ start, end: at, kind: 'punctuation' });
    }
  }
  return tokens;
}

/** Pushes the word or number that begins at `start` with its clitics; gives the offset after them. */
function pushWord(text: string, start: number, to: number, quoted: boolean, tokens: RawToken[]): number {
  const hyphens: number[] = [];
  let at = start;
  while (at < to) {
    at = endOfPart(text, at, to);
    const code = at < to ? classOf(text.charCodeAt(at)) : SPACE;
    const next = at + 1 < to ? classOf(text.charCodeAt(at + 1)) : SPACE;
    if (code === HYPHEN && (next === LETTER || next === DIGIT)) {
      hyphens.push(at);
      at++;
    } else if (code === APOSTROPHE && next === LETTER && !isClitic(text, at, to)) at++;
    else break;
  }
  if (at < to && classOf(text.charCodeAt(at)) === CURRENCY && at - start <= 3 && hyphens.length === 0) {
    tokens.push({ start, end: at + 1, kind: 'number' });
    return at + 1;
  }
  const clitic = cliticAt(text, start, at, to, quoted);
  pushParts(text, start, clitic?.start ?? at, hyphens, tokens);
  if (clitic === null) return at;
  tokens.push(clitic);
  return clitic.end;
}

function pushParts(text: string, start: number, end: number, hyphens: number[], tokens: RawToken[]): void {
  let from = start;
  for (const hyphen of hyphenParts(text, start, end, hyphens)) {
    tokens.push({ start: from, end: hyphen, kind: kindOf(text, from) });
    tokens.push({ start: hyphen, end: hyphen + 1, kind: 'punctuation' });
    from = hyphen + 1;
  }
  if (from < end) tokens.push({ start: from, end, kind: kindOf(text, from) });
}

function kindOf(text: string, start: number): Kind {
  return classOf(text.charCodeAt(start)) === DIGIT ? 'number' : 'word';
}

/** The end of a run of letters and digits, with the full stops and separators that belong to it. */
function endOfPart(text: string, start: number, to: number): number {
  let at = start;
  let letters = 0;
  while (at < to) {
    const code = text.charCodeAt(at);
    const type = classOf(code);
    if (type === LETTER || type === DIGIT) {
      letters++;
      at++;
      continue;
    }
    const next = at + 1 < to ? classOf(text.charCodeAt(at + 1)) : SPACE;
    const separates = code === FULL_STOP || code === 44 || code === 58 || code === 47;
    if (separates && next === DIGIT && at > start && classOf(text.charCodeAt(at - 1)) === DIGIT) at++;
    else if (code === FULL_STOP && letters === 1 && isDotted(text, start, at, next)) {
      letters = 0;
      at++;
    } else if (code === FULL_STOP && isAbbreviation(text, start, at)) return at + 1;
    else break;
  }
  return at;
}

/** A full stop inside or at the end of letters that are spelled one by one (U.S., a.m.), or after an initial. */
function isDotted(text: string, start: number, at: number, next: number): boolean {
  if (classOf(text.charCodeAt(at - 1)) !== LETTER) return false;
  if (next === LETTER) return true;
  const code = text.charCodeAt(at - 1);
  return at - start > 1 || (code >= 65 && code <= 90);
}

function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start > 7 || end === start) return false;
  const word = text.slice(start, end).toLowerCase();
  return BEFORE_NAMES.has(word) || (BEFORE_NUMBERS.has(word) && /^\s?\d/.test(text.slice(end + 1, end + 3)));
}

function isClitic(text: string, apostrophe: number, to: number): boolean {
  let end = apostrophe + 1;
  while (end < to && end - apostrophe < 5 && classOf(text.charCodeAt(end)) === LETTER) end++;
  const word = text.slice(apostrophe + 1, end).toLowerCase();
  return word === 's' || CONTRACTIONS.has(word) || (word === 't' && /n/i.test(text[apostrophe - 1] as string));
}

/** The genitive or contraction at the end of a word whose letters end at `at`; a negation takes its n from the word. */
function cliticAt(text: string, start: number, at: number, to: number, quoted: boolean): RawToken | null {
  if (at >= to || classOf(text.charCodeAt(at)) !== APOSTROPHE) return null;
  if (at + 1 < to && classOf(text.charCodeAt(at + 1)) === LETTER) {
    const letter = (text[at + 1] as string).toLowerCase();
    if (letter === 's') return { start: at, end: at + 2, kind: 'genitive' };
    if (letter === 't') return at - 1 > start ? { start: at - 1, end: at + 2, kind: 'contraction' } : null;
    return { start: at, end: at + (/[dm]/.test(letter) ? 2 : 3), kind: 'contraction' };
  }
  const last = (text[at - 1] as string).toLowerCase();
  return !quoted && /[sxz]/.test(last) ? { start: at, end: at + 1, kind: 'genitive' } : null;
}
