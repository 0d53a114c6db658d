import type { Word } from '../lexicon.ts';

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
  /** Of an unknown word behind a number: it can be what the number counts. */
  counted: boolean;
  /** Of a word or number: a conjunction is written in one with it (`و`). */
  and: boolean;
  /** A preposition is written in one with it (`ب`, `ل`). */
  prefix: boolean;
  /** The definite article is written in one with it. */
  definite: boolean;
}

export function piece(start: number, end: number, kind: Piece['kind'], text: string, space: boolean): Piece {
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
    counted: false,
    and: false,
    prefix: false,
    definite: false,
  };
}
