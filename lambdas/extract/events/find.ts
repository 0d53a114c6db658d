import { splitSense } from '../../model/event-types.ts';
import type { Phrase } from '../analysis/chunk.ts';
import type { ReadSentence } from '../analysis/read-sentence.ts';
import type { Token } from '../analysis/token.ts';
import type { Candidate } from './candidate.ts';
import { carrierOf, type EventContext, namesAmount } from './context.ts';
import { findJointActs } from './joint-acts.ts';
import { matchFrames } from './match.ts';
import { tellingOfNoun, tellingOfVerb } from './modality.ts';
import { placesOfNoun, placesOfVerb } from './places.ts';
import { themesIn, themesOfClause } from './theme.ts';

/** The acts that a sentence reports, real or committed to, in the order of their triggers. */
export function findCandidates(context: EventContext): Candidate[] {
  const { read } = context;
  if (asks(read)) return [];
  const verbs = read.clauses.flatMap((clause) => {
    const { main } = clause.group;
    const frames = context.lexicon.frames.get(`verb ${read.tokens[main]?.lemma}`) ?? [];
    return matchFrames(context, frames, {
      token: main,
      clause,
      themes: ({ themeIn }) => themesOfClause(context, clause, themeIn),
      places: () => placesOfVerb(context, clause),
      tell: (decidedByTheme) => tellingOfVerb(context, clause, decidedByTheme),
    });
  });
  const nouns = read.chunks.flatMap((chunk, at) => (chunk.kind === 'phrase' ? findInPhrase(context, chunk, at) : []));
  const real = withoutEchoes([...verbs, ...nouns].filter(({ telling }) => telling.isReal));
  return [...real, ...findJointActs(context, real)].sort((a, b) => a.trigger - b.trigger);
}

/** Whether a sentence is a question, which tells nothing. */
function asks({ tokens }: ReadSentence): boolean {
  const last = tokens.findLast(({ tag }) => tag !== 'quote');
  return last?.form === '?' || last?.form === '؟';
}

function findInPhrase(context: EventContext, phrase: Phrase, at: number): Candidate[] {
  const { read, lexicon } = context;
  const candidates: Candidate[] = [];
  for (let token = phrase.first; token < phrase.end; token++) {
    const { lemma, tag } = read.tokens[token] as Token;
    const frames = lexicon.frames.get(`${tag === 'adjective' ? 'adjective' : 'noun'} ${lemma}`);
    if (frames === undefined || isPartOfName(context, token)) continue;
    const found = matchFrames(context, frames, {
      token,
      clause: carrierOf(context, at)?.clause ?? null,
      themes: ({ themeIn }) => [
        ...themesIn(context, phrase.first, token),
        ...themesIn(context, token + 1, themeIn === undefined ? endOfComplements(context, at) : phrase.end),
        ...(namesAmount(context, at) ? (['money'] as const) : []),
      ],
      places: (isSaid) => placesOfNoun(context, at, token, isSaid),
      tell: () => tellingOfNoun(context, at, token),
    });
    candidates.push(...found);
  }
  return candidates;
}

/** The relief in "King Salman Relief Centre" is no act, nor the cooperation of the minister for cooperation. */
function isPartOfName({ read, parties }: EventContext, token: number): boolean {
  if (parties.names.isInOffice(token)) return true;
  // "The Support Mission": a capital letter within a name makes no act.
  if (read.tokens[token]?.tag === 'name' && read.tokens[token + 1]?.tag === 'name') return true;
  return read.mentions.some(({ first, end, kind }) => first <= token && token < end && kind !== 'adjective');
}

/** A noun's theme stands in its own phrase or in those that follow it up to the next verb. */
function endOfComplements({ read }: EventContext, phrase: number): number {
  let k = phrase + 1;
  while (k < read.chunks.length && read.chunks[k]?.kind !== 'verb') k++;
  return read.chunks[k - 1]?.end ?? 0;
}

/** Leaves out nouns that name again what the verb of their clause has told of the same parties: "sent aid". */
function withoutEchoes(candidates: readonly Candidate[]): Candidate[] {
  const verbs = candidates.filter(({ clause, trigger }) => clause?.group.main === trigger);
  return candidates.filter((candidate) => {
    if (candidate.clause === null) return true;
    if (candidate.clause.group.main === candidate.trigger) return !isBarePromise(candidate, candidates);
    return !verbs.some((verb) => verb.clause === candidate.clause && isEcho(verb, candidate));
  });
}

/** "Promised Ghana to withdraw": who promises an act that the clause names, promises nothing else. */
function isBarePromise(verb: Candidate, candidates: readonly Candidate[]): boolean {
  if (splitSense(verb.sense).type !== 'AGREE') return false;
  return candidates.some((other) => {
    const isNamed = other !== verb && other.clause === verb.clause && other.telling.commitment !== null;
    return isNamed && splitSense(other.sense).type !== 'SUPPORT' && codesOf(other) === codesOf(verb);
  });
}

function codesOf({ sources, targets }: Candidate): string {
  return [...new Set([...sources.codes, ...targets.codes])].sort().join();
}

function isEcho(verb: Candidate, noun: Candidate): boolean {
  const { type } = splitSense(noun.sense);
  // What an agreement is about is no act beside its signing: "signed a deal to sell gas".
  const isContent =
    verb.sense === 'SUPPORT/sign-agreement' && (type === 'COOPERATE' || noun.telling.commitment !== null);
  // "Announced three billion in support": the support is the money.
  const isGift = noun.sense === 'SUPPORT/endorse' && splitSense(verb.sense).type === 'AID';
  const isSameType = isContent || isGift || splitSense(verb.sense).type === type;
  // "Thanked Kuwait for her stand": what is thanked for goes the other way.
  const isAnswer = verb.sense === 'SUPPORT/praise' && verb.sources.codes.join() === noun.targets.codes.join();
  return isSameType && !isAnswer && codesOf(verb) === codesOf(noun);
}
