import type { Span } from '../../model/event.ts';
import type { CompiledActors } from '../actors/compiled.ts';
import { findMentions, type Mention, type Surroundings } from '../actors/mention.ts';
import type { AmountExpression, TimeExpression } from '../attributes/expression.ts';
import { type Borders, type Chunk, chunk } from './chunk.ts';
import { type Clause, findClauses } from './clause.ts';
import { gatherMembers } from './members.ts';
import { overlapping } from './overlap.ts';
import type { Sentence, Token } from './token.ts';

/** A sentence with all that the search for events asks about it. */
export interface ReadSentence {
  sentence: Sentence;
  /** Its place among the article's sentences. */
  index: number;
  tokens: readonly Token[];
  chunks: readonly Chunk[];
  clauses: readonly Clause[];
  mentions: readonly Mention[];
  times: readonly TimeExpression[];
  amounts: readonly AmountExpression[];
  quotations: readonly Span[];
}

/** A text with its sentences, and what is found in all of it at once, in order. */
export interface Passage {
  text: string;
  sentences: readonly Sentence[];
  times: readonly TimeExpression[];
  amounts: readonly AmountExpression[];
  quotations: readonly Span[];
}

/** Reads one sentence in the light of what the article has said before it. */
export function readSentence(
  sentence: Sentence,
  index: number,
  { text, times, amounts, quotations }: Passage,
  surroundings: Surroundings,
): ReadSentence {
  const { tokens } = sentence;
  const { grammar } = surroundings;
  const ownTimes = overlapping(times, sentence);
  const ownAmounts = overlapping(amounts, sentence);
  // "Norwegian kroner" names no Norwegian.
  const mentions = findMentions(tokens, text, surroundings).filter(
    ({ first }) => overlapping(ownAmounts, tokens[first] as Token).length === 0,
  );
  const separate = chunk(sentence, grammar, {
    isTime: timeTest(tokens, ownTimes),
    startsAnother: anotherTest(tokens, mentions),
    insideName: coverTest(tokens.length, mentions, 1),
    isName: coverTest(tokens.length, mentions, 0),
  });
  markOfficials(separate, tokens, surroundings.actors);
  const chunks = gatherMembers({
    tokens,
    chunks: separate,
    grammar,
    bareActors: bareActorsAmong(separate, mentions),
    actors: actorsAmong(separate, mentions),
  });
  return {
    sentence,
    index,
    tokens,
    chunks,
    clauses: findClauses(tokens, chunks, grammar, bareActorsAmong(chunks, mentions)),
    mentions,
    times: ownTimes,
    amounts: ownAmounts,
    quotations: overlapping(quotations, sentence),
  };
}

/** Marks the phrases that name somebody by his office. */
function markOfficials(chunks: readonly Chunk[], tokens: readonly Token[], { offices }: CompiledActors): void {
  for (const chunk of chunks) {
    if (chunk.kind !== 'phrase') continue;
    for (let at = chunk.first; at < chunk.end && chunk.isOfficial === undefined; at++) {
      if (offices.longestAt(tokens, at, 'lemma')?.values[0]?.person === true) chunk.isOfficial = true;
    }
  }
}

function bareActorsAmong(chunks: readonly Chunk[], mentions: readonly Mention[]): Set<number> {
  const starts = new Map(mentions.map(({ first, end }) => [first, end]));
  return new Set(
    chunks.flatMap(({ kind, first, end }, at) => (kind === 'phrase' && starts.get(first) === end ? [at] : [])),
  );
}

/** The chunk indices of phrases that name an actor. */
function actorsAmong(chunks: readonly Chunk[], mentions: readonly Mention[]): Set<number> {
  const actors = new Set<number>();
  let at = 0;
  for (const { first } of mentions) {
    while (at < chunks.length && (chunks[at] as Chunk).end <= first) at++;
    actors.add(at);
  }
  return actors;
}

/** Whether a token belongs to a mention, less as many words at its beginning as are to be left out. */
function coverTest(length: number, mentions: readonly Mention[], leftOut: number): (token: number) => boolean {
  const isCovered = new Uint8Array(length);
  for (const { first, end } of mentions) isCovered.fill(1, first + leftOut, end);
  return (token) => isCovered[token] === 1;
}

/** "The Kenyan president Rwanda: where nouns come first, a state's name after another's is the next phrase. */
function anotherTest(tokens: readonly Token[], mentions: readonly Mention[]): Borders['startsAnother'] {
  const states = new Map(
    mentions.filter(({ kind }) => NAMES_OF_STATES.has(kind)).map((mention) => [mention.first, mention]),
  );
  return (token, first) => {
    const mention = states.get(token);
    if (mention === undefined || tokens[token - 1]?.tag === 'punctuation') return false;
    return mentions.some((other) => other.first >= first && other.end <= token && other.code !== mention.code);
  };
}

const NAMES_OF_STATES: ReadonlySet<Mention['kind']> = new Set(['state', 'capital', 'organisation']);

function timeTest(tokens: readonly Token[], times: readonly TimeExpression[]): (token: number) => boolean {
  if (times.length === 0) return () => false;
  const isTime = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end } of times) {
    while (at < tokens.length && (tokens[at] as Token).end <= start) at++;
    while (at < tokens.length && (tokens[at] as Token).start < end) isTime[at++] = 1;
  }
  return (token) => isTime[token] === 1;
}
