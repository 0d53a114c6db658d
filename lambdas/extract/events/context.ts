import type { PartyResolver } from '../actors/party-resolver.ts';
import { type Chunk, chunkOf, type Phrase } from '../analysis/chunk.ts';
import type { Clause } from '../analysis/clause.ts';
import type { ReadSentence } from '../analysis/read-sentence.ts';
import type { Tag, Token } from '../analysis/token.ts';
import type { Grammar } from '../language.ts';
import type { Effect, Operator } from './frame.ts';
import type { EventLexicon } from './lexicon.ts';

/** A sentence with what is needed to find the events in it. */
export interface EventContext {
  read: ReadSentence;
  parties: PartyResolver;
  lexicon: EventLexicon;
  grammar: Grammar;
  /** The dictionary forms of the sentence's words. */
  lemmas: ReadonlySet<string>;
}

/** How a phrase stands to a clause. */
export interface Carrier {
  clause: Clause;
  place: 'subject' | 'object' | 'complement';
  /** Of a complement. */
  preposition: string | null;
}

/** The clause that a phrase is a party of. */
export function carrierOf({ read }: EventContext, phrase: number): Carrier | null {
  // "The visit that the minister paid": what a relative clause says of a noun is closer to it than the main clause.
  const relative = relativeOf(read, [phrase]);
  if (relative !== undefined) return { clause: relative, place: 'object', preposition: null };
  for (const clause of read.clauses) {
    if (clause.subjects.includes(phrase)) return { clause, place: 'subject', preposition: null };
    if (clause.objects.some((group) => group.includes(phrase))) return { clause, place: 'object', preposition: null };
    const complement = clause.complements.find(({ phrases }) => phrases.includes(phrase));
    if (complement !== undefined) return { clause, place: 'complement', preposition: complement.preposition };
  }
  return null;
}

/** The relative clause whose object one of some phrases is: "the role that Oman plays". @param phrases chunk indices */
export function relativeOf({ clauses }: ReadSentence, phrases: readonly number[]): Clause | undefined {
  return clauses.find(
    ({ link, objects }) => link === 'relative' && objects[0]?.some((phrase) => phrases.includes(phrase)) === true,
  );
}

export function phraseAt({ read }: EventContext, chunk: number): Phrase | null {
  const found: Chunk | undefined = read.chunks[chunk];
  return found?.kind === 'phrase' ? found : null;
}

/** Whether a phrase names an amount of money. */
export function namesAmount(context: EventContext, chunk: number): boolean {
  const { read } = context;
  const phrase = phraseAt(context, chunk);
  if (phrase === null) return false;
  const start = read.tokens[phrase.first]?.start ?? 0;
  const end = read.tokens[phrase.end - 1]?.end ?? 0;
  return read.amounts.some((amount) => amount.start < end && start < amount.end);
}

/** What a governing word makes of the act below it, or null when it is no operator; the longest phrase decides. */
export function operatorAt(context: EventContext, token: number): Operator | null {
  const { read, lexicon } = context;
  const { lemma, tag } = read.tokens[token] as Token;
  const word = tag === 'verb' || tag === 'adjective' ? tag : 'noun';
  const operators = lexicon.operators.get(`${word} ${lemma}`);
  let best: Operator | null = null;
  for (const operator of operators ?? []) {
    if (!isFollowedBy(read.tokens, token, operator.followedBy)) continue;
    if (operator.with !== undefined && !operator.with.some((one) => opensComplement(context, token, one))) continue;
    if (best === null || wordsOf(operator) > wordsOf(best)) best = operator;
  }
  return best;
}

function wordsOf(operator: Operator): number {
  return (operator.followedBy?.length ?? 0) + (operator.with === undefined ? 0 : 1);
}

/** Whether a preposition opens a complement of a verb, or follows the phrase of a noun. */
export function opensComplement({ read }: EventContext, token: number, preposition: string): boolean {
  const clause = read.clauses.find(({ group }) => group.main === token);
  if (clause !== undefined) {
    if (clause.complements.some((complement) => complement.preposition === preposition)) return true;
    const next = read.chunks[clause.at + 1];
    return next?.kind === 'mark' && read.tokens[next.first]?.lemma === preposition;
  }
  const at = chunkOf(read.chunks, token);
  const next = read.chunks[at + 1];
  return next?.kind === 'mark' && next.tag === 'preposition' && read.tokens[next.first]?.lemma === preposition;
}

export function effectAt(context: EventContext, token: number): Effect | null {
  return operatorAt(context, token)?.effect ?? null;
}

/** Whether a verb stands in the way of what another has applied for: block, veto. */
export function opposesBids(context: EventContext, token: number): boolean {
  return operatorAt(context, token)?.spares?.includes('AGREE') === true;
}

/** Whose plan an infinitive tells, where its owner stands between them: "the decision of Norway to send". */
export interface OwnedPlan {
  /** Token index of the noun. */
  plan: number;
  /** Chunk index of its owner. */
  owner: number;
}

export function ownedPlanOf(context: EventContext, governor: number): OwnedPlan | null {
  const { read, grammar } = context;
  const owner = chunkOf(read.chunks, governor);
  const link = read.chunks[owner - 1];
  const plan = phraseAt(context, owner - 2);
  if (link?.kind !== 'mark' || plan === null) return null;
  const isOwner = grammar.owners.includes(read.tokens[link.first]?.lemma ?? '');
  return isOwner && effectAt(context, plan.head) !== null ? { plan: plan.head, owner } : null;
}

/** Words that may stand between two that belong together: "offer our warmest congratulations". */
const BETWEEN: ReadonlySet<Tag> = new Set(['adverb', 'adjective', 'determiner', 'pronoun']);

/** Whether the given words stand directly after a token, by form or lemma; what describes them may come between. */
export function isFollowedBy(tokens: readonly Token[], at: number, words: readonly string[] | undefined): boolean {
  if (words === undefined) return true;
  let next = at + 1;
  for (const word of words) {
    while (isBetween(tokens[next], word)) next++;
    const token = tokens[next];
    if (token === undefined || (token.form !== word && token.lemma !== word)) return false;
    next++;
  }
  return true;
}

function isBetween(token: Token | undefined, word: string): boolean {
  return token !== undefined && BETWEEN.has(token.tag) && token.form !== word && token.lemma !== word;
}
