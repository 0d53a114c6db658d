import type { NumberWord } from './lexicon.ts';
import type { Piece } from './scan/piece.ts';

/** A number read from pieces. */
export interface NumberReading {
  value: number;
  /** The piece after its last one. */
  next: number;
  /** It ends in a word for a power of ten, or has one: million. */
  scaled: boolean;
  /** What the words for powers of ten behind its last part multiply: 1,000,000 in `3.5 million`; 1 without them. */
  scale: number;
  /** It is an ordinal: third, `الثالث`. */
  ordinal: boolean;
  /** It is written in digits alone. */
  digits: boolean;
}

/** No number is written with more pieces; so a text of number words alone is read in linear time. */
const LONGEST = 30;
const LONGEST_SCALE = 5;

/**
 * Reads a number that begins at a piece: digits, words, or both (`3.5 million`, `two hundred and five`, `ثلاثة ملايين
 * و500 ألف`). Null where none begins, and where the text names no exact number (`millions`).
 */
export function numberAt(pieces: readonly Piece[], at: number): NumberReading | null {
  const first = pieces[at];
  if (!first) return null;
  if (first.kind === 'number') return afterDigits(pieces, at, first);
  const word = first.word?.number;
  return word && word.is !== 'and' && word.is !== 'few' ? fromWords(pieces, at) : null;
}

/** Exact where arithmetic on floating-point numbers is not: 1.1 and 10^9 make 1100000000. */
export function times(digits: string, scale: number): number {
  const zeros = Math.round(Math.log10(scale));
  return 10 ** zeros === scale ? Number(`${digits}e${zeros}`) : Number(digits) * scale;
}

function isScale(piece: Piece | undefined): piece is Piece & { word: { number: NumberWord } } {
  return piece?.word?.number?.is === 'scale' && !piece.and && !piece.prefix;
}

/** The scale words from a piece on, multiplied (hundred thousand, `ألف مليون`). */
function scalesFrom(pieces: readonly Piece[], at: number): { scale: number; next: number } {
  let scale = 1;
  let next = at;
  while (next < at + LONGEST_SCALE) {
    if (pieces[next]?.text === '-' && !pieces[next]?.space && isScale(pieces[next + 1])) next++;
    const piece = pieces[next];
    const hundred = scale === 1 && piece?.word?.number?.is === 'hundred' && !piece.and;
    if (!hundred && !isScale(piece)) break;
    if (next > at && pieces[next]?.definite) break;
    scale *= piece?.word?.number?.value ?? 1;
    next++;
  }
  return { scale, next };
}

function afterDigits(pieces: readonly Piece[], at: number, first: Piece): NumberReading {
  const { scale, next } = scalesFrom(pieces, at + 1);
  let value = times(first.text, scale);
  let end = next;
  let lowest = scale;
  while (lowest > 1) {
    const more = pieces[end];
    if (more?.and && more.word?.number?.is === 'half') {
      value += lowest / 2;
      end++;
      if (isScale(pieces[end]) && pieces[end]?.word?.number?.value === lowest) end++;
      break;
    }
    const part = more?.and && (more.kind === 'number' || more.word?.number) ? scaledPart(pieces, end) : null;
    if (!part || part.value >= lowest || part.value === 0) break;
    if (part.scale === 1 && part.value < lowest / 1000) break;
    value += part.value;
    end = part.next;
    lowest = part.scale;
  }
  return { value, next: end, scaled: scale > 1, scale, ordinal: false, digits: true };
}

/** The next lower part of a number in digits and scales: the `500 ألف` of `3 ملايين و500 ألف`. */
function scaledPart(pieces: readonly Piece[], at: number): { value: number; scale: number; next: number } | null {
  const piece = pieces[at] as Piece;
  if (piece.kind !== 'number') {
    const words = fromWords(pieces, at);
    return words && !words.ordinal ? { value: words.value, scale: words.scaled ? 1000 : 1, next: words.next } : null;
  }
  const { scale, next } = scalesFrom(pieces, at + 1);
  return { value: times(piece.text, scale), scale, next };
}

/**
 * Sums number words. Each must be of a lower place than the one before it; Arabic writes units before tens, joined.
 */
function fromWords(pieces: readonly Piece[], at: number): NumberReading | null {
  let total = 0;
  let group = 0;
  let last: NumberWord['is'] | 'digits' | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  let next = at;
  let ordinal = false;
  let scaled = false;
  let factor = 1;
  while (next < at + LONGEST) {
    let index = next;
    let joined = next > at && pieces[index]?.and === true;
    const mark = pieces[index];
    if (
      last !== null &&
      mark?.kind === 'mark' &&
      mark.text === '-' &&
      !mark.space &&
      pieces[index + 1]?.space === false
    )
      index++;
    if (last !== null && pieces[index]?.word?.number?.is === 'and') {
      index++;
      joined = true;
    }
    if (joined && pieces[index]?.word?.number?.is === 'article' && pieces[index + 1]?.word?.number?.is === 'half')
      index++;
    const piece = pieces[index];
    const word = piece?.word?.number;
    if (!piece || (piece.prefix && last !== null)) break;
    if (piece.kind === 'number') {
      if (!joined || !scaled || group > 0) break;
      const part = scaledPart(pieces, index);
      if (!part || part.value >= lowest || part.scale === 1) break;
      total += part.value;
      lowest = part.scale;
      next = part.next;
      last = 'digits';
      continue;
    }
    if (!word || word.is === 'and' || word.is === 'few') break;
    if (word.is === 'article' && last === null) {
      const after = pieces[index + 1]?.word?.number?.is;
      group = 1;
      next = index + 1;
      last = 'article';
      if (after === 'half' || after === 'dozen' || after === 'hundred' || after === 'scale') continue;
      break;
    }
    if (word.is === 'article' && last === 'half') {
      next = index + 1;
      continue;
    }
    if (word.is === 'scale') {
      if (word.count === 'many' && last === null) return null;
      if (joined && last !== null && lowest <= word.value) break;
      if (last !== null && group === 0 && !joined) {
        if (last !== 'scale' || piece.definite) break;
        total *= word.value;
        factor *= word.value;
      } else {
        const count: number = typeof word.count === 'number' ? word.count : 1;
        total += (group === 0 ? count : group) * word.value;
        group = 0;
        factor = word.value;
      }
      lowest = word.value;
      scaled = true;
      last = 'scale';
      next = index + 1;
      continue;
    }
    if (word.is === 'half') {
      if (last === null) group = 0.5;
      else if (joined && last === 'scale') total += lowest / 2;
      else if (joined && group > 0) group += 0.5;
      else break;
      last = 'half';
      next = index + 1;
      if (total > 0) {
        if (isScale(pieces[next]) && pieces[next]?.word?.number?.value === lowest) next++;
        break;
      }
      continue;
    }
    if (word.is === 'hundred') {
      if (last === null || last === 'article' || last === 'units' || last === 'teens' || last === 'tens') {
        if (joined) break;
        group = (group || 1) * 100;
      } else if (joined && last === 'scale') group = 100;
      else break;
    } else if (word.is === 'dozen') {
      if (last !== null && last !== 'article' && last !== 'units') break;
      group = (group || 1) * word.value;
    } else {
      if (!fits(word, last, group, joined) || word.value >= lowest) break;
      group += word.value;
      if (word.is === 'ordinal') ordinal = true;
    }
    last = word.is;
    next = index + 1;
    if (ordinal && !continuesOrdinal(pieces[next])) break;
  }
  if (last === null) return null;
  return { value: total + group, next, scaled, scale: group === 0 ? factor : 1, ordinal, digits: false };
}

function fits(word: NumberWord, last: NumberWord['is'] | 'digits' | null, group: number, joined: boolean): boolean {
  if (last === null) return true;
  const rest = group % 100;
  switch (word.is) {
    case 'units':
      return rest === 0 || (rest >= 20 && rest % 10 === 0 && last === 'tens');
    case 'ordinal':
      return word.value < 10 ? rest >= 20 && rest % 10 === 0 : rest === 0;
    case 'teens':
      return rest === 0;
    case 'tens':
      return rest === 0 || (joined && rest < 10 && (last === 'units' || last === 'ordinal'));
    case 'hundreds':
      return group === 0;
    default:
      return false;
  }
}

function continuesOrdinal(piece: Piece | undefined): boolean {
  return piece?.and === true && piece.word?.number?.is === 'tens';
}
