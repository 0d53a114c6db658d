import { type Sense, splitSense } from '../../model/event-types.ts';
import type { Party } from '../actors/party.ts';
import type { Phrase } from '../analysis/chunk.ts';
import type { Clause } from '../analysis/clause.ts';
import type { Token } from '../analysis/token.ts';
import type { Candidate } from './candidate.ts';
import { carrierOf, type EventContext, isFollowedBy, opensComplement, operatorAt } from './context.ts';
import type { Theme } from './frame.ts';
import { fundedSense } from './funded-purpose.ts';
import type { CompiledFrame } from './lexicon.ts';
import { tellingOfNoun, tellingOfVerb } from './modality.ts';
import { type PlaceReader, placesOfNoun, placesOfVerb, readPlaces } from './places.ts';
import { senseOf, themesIn, themesOfClause } from './theme.ts';

/** The acts that a sentence reports, real or committed to, in the order of their triggers. */
export function findCandidates(context: EventContext): Candidate[] {
  const { read, lexicon } = context;
  const candidates: Candidate[] = [];
  for (const clause of read.clauses) {
    const { main } = clause.group;
    const frames = lexicon.frames.get(`verb ${read.tokens[main]?.lemma}`) ?? [];
    const trigger = {
      token: main,
      clause,
      themes: (frame: CompiledFrame) => themesOfClause(context, clause, frame.themeIn),
    };
    push(
      candidates,
      firstMatch(context, frames, trigger, placesOfVerb(context, clause), () => tellingOfVerb(context, clause)),
    );
  }
  read.chunks.forEach((chunk, at) => {
    if (chunk.kind === 'phrase') findInPhrase(context, chunk, at, candidates);
  });
  return withoutEchoes(candidates).sort((a, b) => a.trigger - b.trigger);
}

/** Leaves out nouns that name again what the verb of their clause has told of the same parties: "sent aid". */
function withoutEchoes(candidates: readonly Candidate[]): Candidate[] {
  const verbs = candidates.filter(({ clause, trigger }) => clause?.group.main === trigger);
  return candidates.filter((candidate) => {
    if (candidate.clause === null || candidate.clause.group.main === candidate.trigger) return true;
    return !verbs.some((verb) => verb.clause === candidate.clause && isEcho(verb, candidate));
  });
}

function isEcho(verb: Candidate, noun: Candidate): boolean {
  const isSameType = splitSense(verb.sense).type === splitSense(noun.sense).type;
  const codes = ({ sources, targets }: Candidate) => [...new Set([...sources.codes, ...targets.codes])].sort().join();
  return isSameType && codes(verb) === codes(noun);
}

interface Trigger {
  token: number;
  clause: Clause | null;
  themes(frame: CompiledFrame): Theme[];
}

function findInPhrase(context: EventContext, phrase: Phrase, at: number, candidates: Candidate[]): void {
  const { read, lexicon } = context;
  for (let token = phrase.first; token < phrase.end; token++) {
    const { lemma, tag } = read.tokens[token] as Token;
    const frames = lexicon.frames.get(`${tag === 'adjective' ? 'adjective' : 'noun'} ${lemma}`);
    if (frames === undefined) continue;
    const trigger: Trigger = {
      token,
      clause: carrierOf(context, at)?.clause ?? null,
      themes: () => [
        ...themesIn(context, phrase.first, token),
        ...themesIn(context, token + 1, endOfComplements(context, at)),
      ],
    };
    push(
      candidates,
      firstMatch(context, frames, trigger, placesOfNoun(context, at, token), () => tellingOfNoun(context, at, token)),
    );
  }
}

/** A noun's theme stands in its own phrase or in those that follow it up to the next verb. */
function endOfComplements({ read }: EventContext, phrase: number): number {
  let k = phrase + 1;
  while (k < read.chunks.length && read.chunks[k]?.kind !== 'verb') k++;
  return read.chunks[k - 1]?.end ?? 0;
}

function firstMatch(
  context: EventContext,
  frames: readonly CompiledFrame[],
  trigger: Trigger,
  places: PlaceReader,
  tell: () => Candidate['telling'],
): Candidate | null {
  const { read } = context;
  const readings: { frame: CompiledFrame; sense: Sense; weight: number }[] = [];
  for (const frame of frames) {
    if (!isFollowedBy(read.tokens, trigger.token, frame.followedBy)) continue;
    if (frame.with !== undefined && !frame.with.some((one) => opensComplement(context, trigger.token, one))) continue;
    if (frame.needsWord?.some((word) => read.tokens.some(({ lemma }) => lemma === word)) === false) continue;
    const { sense, byTheme } = senseOf(frame, frame.byTheme === undefined ? [] : trigger.themes(frame));
    if (sense === null) continue;
    readings.push({ frame, sense, weight: weightOf(frame, byTheme) });
  }
  // The closest description comes first: words that must follow, a theme that decides, a preposition; then the table's order.
  readings.sort((a, b) => b.weight - a.weight);
  for (const { frame, sense } of readings) {
    const parties = partiesOf(frame, withBeneficiary(context, trigger.clause, sense, places));
    if (parties === null) continue;
    const { lemma, word, pattern } = frame;
    const rule = `${word} ${lemma}: ${pattern}`;
    const telling = tell();
    if (frame.commits !== undefined) telling.commitment ??= frame.commits;
    if (frame.negated === true) {
      if (trigger.clause?.group.negated !== true) continue;
      telling.isReal = true;
    }
    if (frame.committed === true && telling.commitment === null) continue;
    if (telling.commitment === 'invite' && !isInvitation(context, telling.governors, sense)) telling.isReal = false;
    const funded = trigger.clause === null ? null : fundedSense(context, trigger.clause, sense, telling);
    if (funded !== null) telling.isPurpose = false;
    return { read, sense: funded ?? sense, ...parties, telling, trigger: trigger.token, clause: trigger.clause, rule };
  }
  return null;
}

/** "Called on Germany to give aid" is no invitation, though the same verb invites to visits. */
function isInvitation(context: EventContext, governors: readonly number[], sense: Sense): boolean {
  const { type } = splitSense(sense);
  return governors.every((token) => operatorAt(context, token)?.invitesTo?.includes(type) !== false);
}

function weightOf({ followedBy, with: prepositions }: CompiledFrame, byTheme: boolean): number {
  return 4 * (followedBy?.length ?? 0) + (byTheme ? 2 : 0) + (prepositions === undefined ? 0 : 1);
}

/** "Sent ventilators to assist Peru": the one whom a gift is meant to help stands for the one it goes to. */
function withBeneficiary(context: EventContext, clause: Clause | null, sense: Sense, places: PlaceReader): PlaceReader {
  const purpose = context.read.clauses.find(({ parent, link }) => parent === clause && link === 'infinitive');
  if (clause === null || purpose === undefined || splitSense(sense).type !== 'AID') return places;
  const ofPurpose = placesOfVerb(context, purpose);
  return (place) => {
    const party = places(place);
    return party.codes.length > 0 || place === 'subject' || place === 'owner' ? party : ofPurpose(place);
  };
}

type Parties = Pick<Candidate, 'sources' | 'targets' | 'reciprocal'>;

function partiesOf({ parties }: CompiledFrame, places: PlaceReader): Parties | null {
  const { party: sources, place } = readPlaces(parties.sources, places);
  const { party: targets, place: targetPlace } = readPlaces(parties.targets, places);
  if (parties.reciprocal) return reciprocalParties(sources, targets);
  if (sources.codes.length === 0 || targets.codes.length === 0 || place === targetPlace) return null;
  if (!sources.strong) return null;
  const others = targets.codes.filter((code) => !sources.codes.includes(code));
  if (others.length === 0) return null;
  // What binds two others is not the speaker's to affirm.
  if (place === 'speaker' && others.length > 1 && others.length === targets.codes.length) return null;
  return { sources, targets: { ...targets, codes: others }, reciprocal: false };
}

/** Both sides act alike, whether they stand in two places or joined in one. */
function reciprocalParties(sources: Party, targets: Party): Parties | null {
  const codes = [...new Set([...sources.codes, ...targets.codes])];
  if (codes.length < 2) return null;
  const party: Party = { codes, role: sources.role ?? targets.role, strong: true };
  return { sources: party, targets: party, reciprocal: true };
}

function push(candidates: Candidate[], candidate: Candidate | null): void {
  if (candidate?.telling.isReal === true) candidates.push(candidate);
}
