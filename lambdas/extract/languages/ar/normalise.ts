import { lettersOf } from './letters.ts';

/** A word of the text with its spelling made uniform, and the way back to the text. */
export interface Word {
  /** Offsets into the text, UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  /** One alef, no vowel signs, no tatweel; a final ى is still told from ي. */
  key: string;
  /** The word begins with إ, which tells إن from أن. */
  hamzaBelow: boolean;
  /** Where each letter of `key` stands in the text, and last the end of the word; null when it is simply `start + i`. */
  at: number[] | null;
}

/** The offset of the text at which letter `index` of a word stands. */
export function offsetOf(word: Word, index: number): number {
  return word.at === null ? word.start + index : (word.at[index] ?? word.end);
}

/** Reads `text.slice(start, end)`, which holds letters and their marks alone. */
export function normaliseWord(text: string, start: number, end: number): Word {
  let key = '';
  let at: number[] | null = null;
  for (let i = start; i < end; i++) {
    const letters = lettersOf(text.charCodeAt(i)) ?? text.charAt(i).toLowerCase();
    if (letters.length !== 1 && at === null) at = Array.from(key, (_, index) => start + index);
    key += letters;
    if (at !== null) for (let n = 0; n < letters.length; n++) at.push(n === 0 ? i : i + 1);
  }
  at?.push(end);
  return { start, end, key, hamzaBelow: text.charCodeAt(start) === 0x0625, at };
}

const MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const ALEFS = /[آأإٱ]/g;

/** The key of a word of the tables, which are written with hamza and, where it tells words apart, with shadda. */
export function keyOf(written: string): string {
  return written.replace(MARKS, '').replace(ALEFS, 'ا');
}

/** The dictionary form of a word of the tables: without vowel signs, with its hamza. */
export function lemmaOf(written: string): string {
  return written.replace(MARKS, '');
}

/** The form of a token: a final ى is written ي, since half of the press does so. */
export function formOf(key: string): string {
  return key.endsWith('ى') ? `${key.slice(0, -1)}ي` : key;
}
