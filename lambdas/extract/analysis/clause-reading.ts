import type { Grammar } from '../language.ts';
import type { Chunk, Mark } from './chunk.ts';
import type { Clause } from './clause.ts';
import { datelineLength } from './dateline.ts';
import { COMMAS } from './punctuation.ts';
import type { Token } from './token.ts';

/** A sentence while its clauses are found. */
export interface ClauseReading {
  tokens: readonly Token[];
  chunks: readonly Chunk[];
  grammar: Grammar;
  /** Those found so far, in order. */
  clauses: Clause[];
  /** Chunk indices of phrases that are the name of an actor and nothing else. */
  bareActors: ReadonlySet<number>;
  /** Chunk indices of phrases that can be no subject: what a preposition introduces, alone or joined, and a dateline. */
  bound: ReadonlySet<number>;
}

/** Marks that open a clause of their own. */
export const OPENERS: ReadonlySet<Mark['tag']> = new Set([
  'complementiser',
  'subordinator',
  'conditional',
  'relative',
  'quote',
]);

/** The index of the nearest chunk before `at` that is no adverb and no time. */
export function before(chunks: readonly Chunk[], at: number): number {
  let k = at - 1;
  while (k >= 0 && isTransparent(chunks[k] as Chunk)) k--;
  return k;
}

function isTransparent(chunk: Chunk): boolean {
  return chunk.kind === 'mark' && (chunk.tag === 'adverb' || chunk.tag === 'time');
}

export function isMark(chunk: Chunk | undefined, tag: Mark['tag']): chunk is Mark {
  return chunk?.kind === 'mark' && chunk.tag === tag;
}

export function isComma(chunk: Chunk | undefined, tokens: readonly Token[]): boolean {
  return chunk?.kind === 'mark' && COMMAS.has(tokens[chunk.first]?.form ?? '');
}

/** Whether a chunk is a pronoun written at the end of the word that ends at a character. */
export function isWrittenOn(tokens: readonly Token[], chunk: Chunk | undefined, end: number | undefined): boolean {
  const pronoun = chunk?.kind === 'phrase' ? tokens[chunk.first] : undefined;
  return pronoun?.tag === 'pronoun' && pronoun.start === end;
}

/** Whether no preposition introduces a phrase. */
export function isFree({ bound }: ClauseReading, at: number): boolean {
  return !bound.has(at);
}

export function boundPhrases(chunks: readonly Chunk[], tokens: readonly Token[]): Set<number> {
  const bound = new Set<number>();
  const dateline = datelineLength(tokens);
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'phrase') return;
    if (chunk.first < dateline) bound.add(at);
    const k = before(chunks, at);
    // "On Monday Egypt's minister": the time is what the preposition introduces.
    if (isMark(chunks[at - 1], 'time') && isMark(chunks[k], 'preposition')) return;
    if (isMark(chunks[k], 'preposition')) bound.add(at);
    if (isMark(chunks[k], 'conjunction') && bound.has(before(chunks, k))) bound.add(at);
  });
  return bound;
}

export function joinTo(clause: Clause, sister: Clause): void {
  clause.parent = sister;
  clause.link = 'coordinate';
}
