import type { Tag, Token } from '../../../analysis/token.ts';

/** A reading of a word of the open classes. */
export interface OpenTag {
  tag: Tag;
  verb?: NonNullable<Token['verb']>;
  passive?: boolean;
}

export const NOUN: OpenTag = { tag: 'noun' };
export const NAME: OpenTag = { tag: 'name' };
export const ADJECTIVE: OpenTag = { tag: 'adjective' };
export const ADVERB: OpenTag = { tag: 'adverb' };
export const PAST: OpenTag = { tag: 'verb', verb: 'past' };
export const PRESENT: OpenTag = { tag: 'verb', verb: 'present' };
export const BASE: OpenTag = { tag: 'verb', verb: 'base' };
export const IMPERATIVE: OpenTag = { tag: 'verb', verb: 'imperative' };
export const GERUND: OpenTag = { tag: 'verb', verb: 'gerund' };
export const PASSIVE: OpenTag = { tag: 'verb', verb: 'participle', passive: true };
