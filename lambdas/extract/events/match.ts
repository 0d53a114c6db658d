import { ORGANISATIONS } from '../../model/actors.ts';
import { type Sense, splitSense } from '../../model/event-types.ts';
import { NOBODY } from '../actors/party.ts';
import { chunkOf } from '../analysis/chunk.ts';
import type { Clause } from '../analysis/clause.ts';
import type { Candidate } from './candidate.ts';
import { type EventContext, isFollowedBy, opensComplement, operatorAt } from './context.ts';
import type { Theme } from './frame.ts';
import { fundedSense } from './funded-purpose.ts';
import type { CompiledFrame } from './lexicon.ts';
import { applyAnnounced } from './modality.ts';
import { partiesOf } from './parties.ts';
import { type PlaceReader, placesOfVerb } from './places.ts';
import { senseOf } from './theme.ts';

/** A word that may mean an event, with all that its frames are held against. */
export interface Trigger {
  token: number;
  clause: Clause | null;
  themes(frame: CompiledFrame): Theme[];
  /** @param isSaid whether the act is done by saying it */
  places(isSaid: boolean): PlaceReader;
  /** @param decidedByTheme whether a theme makes the word mean this act */
  tell(decidedByTheme: boolean): Candidate['telling'];
}

/** The acts that a trigger means by the closest of its frames whose parties the text names; unreal ones included. */
export function matchFrames(context: EventContext, frames: readonly CompiledFrame[], trigger: Trigger): Candidate[] {
  for (const { frame, sense, byTheme } of readingsOf(context, frames, trigger)) {
    const isSaid = splitSense(sense).type === 'SUPPORT';
    const places = trigger.places(isSaid);
    const reader = withBeneficiary(context, trigger, sense, places);
    const parties = partiesOf(frame, frame.anyone === true ? withAnyone(context, reader) : reader);
    if (frame.towards !== undefined && towardsOf(parties) !== frame.towards) continue;
    if (parties.length === 0 || isWithOthers(context, frame, trigger, places)) continue;
    const telling = tellingBy(context, frame, sense, trigger, byTheme);
    if (telling === null) continue;
    const funded = trigger.clause === null ? null : fundedSense(context, trigger.clause, sense, telling);
    if (funded !== null) telling.isPurpose = false;
    const { lemma, word, pattern } = frame;
    const { token, clause } = trigger;
    const facts = { read: context.read, sense: funded ?? sense, telling, trigger: token, clause };
    return parties.map((party) => ({ ...facts, ...party, rule: `${word} ${lemma}: ${pattern}` }));
  }
  return [];
}

/** "Withdrew from the town of Khiam in southern Lebanon": who is left is whose the town is. */
function withPlace({ grammar }: EventContext, places: PlaceReader): PlaceReader {
  return (place, besides) => {
    const party = places(place, besides);
    if (party.codes.length > 0 || place === 'subject' || place === 'owner') return party;
    const located = grammar.places.map((preposition) => places(preposition, besides));
    return located.find(({ codes }) => codes.length > 0) ?? NOBODY;
  };
}

/** Whoever is acted on counts, whosever he is; who acts must be an actor still. */
function withAnyone({ parties }: EventContext, places: PlaceReader): PlaceReader {
  return (place, besides) => {
    parties.acceptsPrivate = place !== 'subject';
    const party = places(place, besides);
    parties.acceptsPrivate = false;
    return party;
  };
}

function towardsOf(parties: readonly Pick<Candidate, 'targets'>[]): CompiledFrame['towards'] {
  const isToOrganisation = parties.every(({ targets }) => targets.codes.every((code) => ORGANISATIONS.includes(code)));
  return isToOrganisation ? 'organisation' : 'state';
}

/** "Chile and Peru held talks with the Foundation": who both act with is nobody known, so that they do not act with each other. */
function isWithOthers(
  { read, parties, grammar }: EventContext,
  { parties: { reciprocal, targets } }: CompiledFrame,
  { clause }: Trigger,
  places: PlaceReader,
): boolean {
  if (!reciprocal || clause === null) return false;
  return clause.complements.some(({ preposition, phrases }) => {
    // In Arabic whom one meets and where may stand after the same preposition.
    const isPartner = targets.some((place) => place.includes(preposition)) && !grammar.places.includes(preposition);
    if (!isPartner || places(preposition).codes.length > 0) return false;
    const phrase = read.chunks[phrases[0] ?? -1];
    return phrase?.kind === 'phrase' && parties.names.isNamedLast(phrase);
  });
}

interface Reading {
  frame: CompiledFrame;
  sense: Sense;
  byTheme: boolean;
  weight: number;
}

/** The frames that fit the words around, the closest description first, else in the order of the table. */
function readingsOf(context: EventContext, frames: readonly CompiledFrame[], trigger: Trigger): Reading[] {
  const { tokens } = context.read;
  const readings: Reading[] = [];
  for (const frame of frames) {
    if (frame.needsWord?.some((word) => context.lemmas.has(word)) === false) continue;
    if (!isFollowedBy(tokens, trigger.token, frame.followedBy)) continue;
    // "The Friendship Treaty", "the Partnership": a name affirms nothing.
    const isSpoken = frame.parties.sources.some((places) => places.includes('speaker'));
    if (isSpoken && tokens[trigger.token]?.tag === 'name') continue;
    if (frame.with !== undefined && !frame.with.some((one) => opensComplement(context, trigger.token, one))) continue;
    if (frame.described !== undefined && !isDescribed(context, trigger.token, frame.described)) continue;
    const { sense, byTheme } = senseOf(frame, frame.byTheme === undefined ? [] : trigger.themes(frame));
    if (sense !== null) readings.push({ frame, sense, byTheme, weight: weightOf(frame, byTheme) });
  }
  return readings.sort((a, b) => b.weight - a.weight);
}

/** Whether one of some adjectives stands in the phrase of a noun. */
function isDescribed({ read }: EventContext, noun: number, adjectives: readonly string[]): boolean {
  const phrase = read.chunks[chunkOf(read.chunks, noun)];
  return read.tokens.slice(phrase?.first, phrase?.end).some(({ lemma }) => adjectives.includes(lemma));
}

/** Words that must follow describe closest, then a theme that decides or an adjective, then a preposition. */
function weightOf({ followedBy, with: prepositions, described }: CompiledFrame, byTheme: boolean): number {
  const isKind = byTheme || described !== undefined;
  return 4 * (followedBy?.length ?? 0) + (isKind ? 2 : 0) + (prepositions === undefined ? 0 : 1);
}

/** How the act is told, as far as its frame lets it be told so; null when the frame means something else then. */
function tellingBy(
  context: EventContext,
  frame: CompiledFrame,
  sense: Sense,
  trigger: Trigger,
  byTheme: boolean,
): Candidate['telling'] | null {
  const telling = trigger.tell(byTheme);
  const { clause, token } = trigger;
  if (clause?.group.main === token && splitSense(sense).type !== 'SUPPORT') applyAnnounced(context, clause, telling);
  if (frame.commits !== undefined) telling.commitment ??= frame.commits;
  if (frame.decided === true && telling.commitment === 'agreement-in-principle') telling.commitment = null;
  if (frame.negated === true) {
    if (trigger.clause?.group.negated !== true) return null;
    telling.isReal = true;
  }
  if (isSpared(context, telling, sense)) telling.isReal = true;
  if (frame.committed === true && (telling.commitment === null || telling.isForeseen)) return null;
  if (frame.foreseen === true && !telling.isForeseen) return null;
  if (telling.commitment === 'invite' && !isInvitation(context, telling.governors, sense)) telling.isReal = false;
  return telling;
}

/** "The talks collapsed": whether all that undoes an act only says how it ended. */
function isSpared(context: EventContext, { isReal, governors }: Candidate['telling'], sense: Sense): boolean {
  if (isReal) return false;
  const { type } = splitSense(sense);
  const undoing = governors
    .map((token) => operatorAt(context, token))
    .filter((operator) => operator?.effect === 'negate' || operator?.effect === 'unreal');
  return undoing.length > 0 && undoing.every((operator) => operator?.spares?.includes(type) === true);
}

/** "Called on Germany to give aid" is no invitation, though the same verb invites to visits. */
function isInvitation(context: EventContext, governors: readonly number[], sense: Sense): boolean {
  const { type } = splitSense(sense);
  return governors.every((token) => operatorAt(context, token)?.invitesTo?.includes(type) !== false);
}

/**
 * "Sent ventilators to assist Peru", "a mediation to end the rift between Peru and Chile": the one whom a gift or a good
 * office is meant for stands in the clause that says so.
 */
function withBeneficiary(
  context: EventContext,
  { clause, token }: Trigger,
  sense: Sense,
  places: PlaceReader,
): PlaceReader {
  const isMediation = sense === 'CONSULT/mediation';
  if (sense === 'RETREAT/withdraw') return withPlace(context, places);
  if (splitSense(sense).type !== 'AID' && !isMediation) return places;
  const purpose = context.read.clauses.find(
    ({ parent, link, at }) =>
      parent === clause && link === 'infinitive' && (context.read.chunks[at]?.first ?? 0) > token,
  );
  const ofPurpose = clause === null || purpose === undefined ? null : placesOfVerb(context, purpose);
  return (place, besides) => {
    const party = places(place, besides);
    if (party.codes.length > 0 || place === 'subject' || place === 'owner') return party;
    const meant = ofPurpose?.(place, besides) ?? NOBODY;
    if (meant.codes.length > 0 || isMediation || !context.grammar.places.includes(place)) return meant;
    return context.parties.placeOfPeople(token, place, besides);
  };
}
