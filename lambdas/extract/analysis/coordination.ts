import type { Grammar } from '../language.ts';
import type { Chunk } from './chunk.ts';
import { COMMAS } from './punctuation.ts';
import type { Token } from './token.ts';

interface Reading {
  tokens: readonly Token[];
  chunks: readonly Chunk[];
  grammar: Grammar;
  /** Chunk indices of phrases that are the name of an actor and nothing else. */
  bareActors: ReadonlySet<number>;
}

/**
 * The phrases that are joined as equals with the one at `start`: "Egypt, Jordan and the UAE". Phrases joined by commas
 * alone are not equals but apposition. Owners between them are passed over ("the king of Jordan and the emir of Kuwait").
 * @param verb the index of the verb that the group is the subject of, or -1 when it follows its verb; then a phrase that
 *   is itself followed by a finite verb is left to that verb
 * @returns chunk indices, in order, `start` first
 */
export function groupStarting(reading: Reading, start: number, verb: number): number[] {
  const { chunks } = reading;
  const group = [start];
  let joined = 1;
  let k = afterOwners(reading, start);
  for (;;) {
    const join = joinAt(reading, k);
    if (join === null) break;
    const next = join.phrase;
    if (verb < 0 && isFollowedByVerb(chunks, next) && join.isConjunction) break;
    if (verb >= 0 && next >= verb) break;
    group.push(next);
    if (join.isConjunction) joined = group.length;
    k = afterOwners(reading, next);
  }
  // A headline joins names by a comma: "France, Kenya sign".
  const isHeadline = verb >= 0 && joined === 1 && group.every((phrase) => reading.bareActors.has(phrase));
  return isHeadline ? group : group.slice(0, joined);
}

/** The phrases that are joined as equals and end with the one at `end`. */
export function groupEnding(reading: Reading, end: number): number[] {
  const { chunks } = reading;
  for (let start = 0; start < end; start++) {
    if (chunks[start]?.kind !== 'phrase') continue;
    const group = groupStarting(reading, start, end + 1);
    if (group.includes(end)) return group;
  }
  return [end];
}

function joinAt({ chunks, tokens, grammar }: Reading, k: number): { phrase: number; isConjunction: boolean } | null {
  let at = k;
  let isConjunction = false;
  let isComma = false;
  for (; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind !== 'mark') break;
    const token = tokens[chunk.first] as Token;
    if (chunk.tag === 'conjunction' && grammar.joins.includes(token.lemma)) isConjunction = true;
    else if (chunk.tag === 'punctuation' && COMMAS.has(token.form)) isComma = true;
    // "Visited Chile on Thursday and Uruguay on Saturday".
    else if (!isConjunction && (chunk.tag === 'time' || isBeforeTime(chunks, at))) continue;
    else break;
  }
  if ((!isConjunction && !isComma) || chunks[at]?.kind !== 'phrase') return null;
  return { phrase: at, isConjunction };
}

function isBeforeTime(chunks: readonly Chunk[], at: number): boolean {
  const [preposition, time] = [chunks[at], chunks[at + 1]];
  const isPreposition = preposition?.kind === 'mark' && preposition.tag === 'preposition';
  return isPreposition && time?.kind === 'mark' && time.tag === 'time';
}

/** The index of the chunk behind a phrase and those that own it: "the king of Jordan", "the minister for trade". */
export function afterOwners({ chunks, tokens, grammar }: Omit<Reading, 'bareActors'>, phrase: number): number {
  let k = phrase + 1;
  for (;;) {
    const chunk = chunks[k];
    if (chunk?.kind !== 'mark' || chunk.tag !== 'preposition' || chunks[k + 1]?.kind !== 'phrase') return k;
    const lemma = tokens[chunk.first]?.lemma ?? '';
    if (!grammar.owners.includes(lemma) && !(k === phrase + 1 && namesOffice(chunks[phrase], lemma, grammar))) return k;
    k += 2;
  }
}

/** Whether what a preposition introduces says which office a phrase names. */
export function namesOffice(phrase: Chunk | undefined, preposition: string, { seats, places }: Grammar): boolean {
  return (
    phrase?.kind === 'phrase' &&
    phrase.isOfficial === true &&
    seats.includes(preposition) &&
    !places.includes(preposition)
  );
}

function isFollowedByVerb(chunks: readonly Chunk[], phrase: number): boolean {
  const next = chunks[phrase + 1];
  return next?.kind === 'verb' && next.form === 'finite';
}
