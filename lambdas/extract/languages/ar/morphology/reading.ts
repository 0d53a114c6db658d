import type { Token } from '../../../analysis/token.ts';

/** One way to read a word without its context: a token without its place in the text. */
export type Reading = Omit<Token, 'start' | 'end' | 'form'>;

/** A part of a word that is a token of its own. */
export interface Segment {
  /** Letters `from` to `to` of the word's key. */
  from: number;
  to: number;
  /** The letters, with an article restored that writing swallows: للبلدين → ل + البلدين. */
  key: string;
  form: string;
  /** All readings, the commonest first; empty when the word is unknown. */
  readings: readonly Reading[];
}
