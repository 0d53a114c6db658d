import type { Chunk, Phrase } from './chunk.ts';
import type { Clause } from './clause.ts';
import { type ClauseReading, isMark, isWrittenOn } from './clause-reading.ts';
import type { Token } from './token.ts';

/**
 * A pronoun on the verb of a relative clause, or on the preposition that goes with it, stands for its antecedent, which is
 * then the object: الاتفاق الذي أبرمته كينيا، الزيارة التي قام بها.
 */
export function isResumed({ chunks, tokens, grammar }: ClauseReading, clause: Clause): boolean {
  if (grammar.order !== 'verb-first') return false;
  const at = clause.at + 1;
  const verb = tokens[clause.group.main];
  if (isWrittenOn(tokens, chunks[at], verb?.end)) return true;
  const preposition = chunks[at];
  return isMark(preposition, 'preposition') && isWrittenOn(tokens, chunks[at + 1], tokens[preposition.first]?.end);
}

/**
 * The object that a resumed antecedent is: itself, or nothing where the pronoun only says when or where (زيارة يلتقي خلالها).
 * @param antecedent index of its phrase
 */
export function resumedObject(
  { chunks, tokens, grammar }: ClauseReading,
  { at }: Clause,
  antecedent: number,
): number[] {
  const preposition = chunks[at + 1];
  const isObject = !isMark(preposition, 'preposition');
  return isObject || grammar.governed.includes(tokens[preposition.first]?.lemma ?? '') ? [antecedent] : [];
}

/**
 * Where relative clauses of indefinite nouns have no relative pronoun, the resumed one shows them: اتصال أجراه الملك.
 * @param last the phrase before the verb; the noun may stand before it, with a preposition between
 * @returns the chunk index of the noun's phrase, or -1
 */
export function describedBy(reading: ClauseReading, clause: Clause, last: number): number {
  const { chunks } = reading;
  if (chunks[last]?.kind !== 'phrase' || !isResumed(reading, clause)) return -1;
  for (let k = last, hops = 0; hops < MAX_HOPS; k -= 2, hops++) {
    if (isIndefinite(reading, chunks[k]) && isResumedAs(reading, clause, chunks[k] as Phrase)) return k;
    if (!isMark(chunks[k - 1], 'preposition')) return -1;
  }
  return -1;
}

function isResumedAs({ chunks, tokens, grammar }: ClauseReading, { at }: Clause, { first, end }: Phrase): boolean {
  const next = chunks[at + 1]?.kind === 'phrase' ? chunks[at + 1] : chunks[at + 2];
  const pronoun = tokens[(next as Chunk).first] as Token;
  return tokens.slice(first, end).some((token) => grammar.agrees(token, pronoun));
}

function isIndefinite({ tokens }: ClauseReading, phrase: Chunk | undefined): boolean {
  if (phrase?.kind !== 'phrase') return false;
  for (let at = phrase.first; at < phrase.end; at++) {
    const { definite, tag } = tokens[at] as Token;
    if (definite === true || tag === 'name' || tag === 'pronoun') return false;
  }
  return true;
}

const MAX_HOPS = 5;
