import { chunkOf } from '../analysis/chunk.ts';
import type { Clause } from '../analysis/clause.ts';
import { hostOf, subjectOf } from './clause-parties.ts';
import { type Carrier, carrierOf, type EventContext, effectAt, operatorAt, ownedPlanOf, phraseAt } from './context.ts';
import type { Effect } from './frame.ts';
import { applyNouns } from './governing-nouns.ts';
import { apply, plain, type Telling } from './telling.ts';

/**
 * How the act of a verb is told, by its own group and all that governs it.
 * @param decidedByTheme whether what it is done to makes it an act: cancelled debts, not cancelled talks
 */
export function tellingOfVerb(context: EventContext, clause: Clause, decidedByTheme: boolean): Telling {
  const telling = plain();
  // A verb that undoes means its opposite where it is negated: "will not abandon"; but to cancel a debt is to do something.
  if (effectAt(context, clause.group.main) === 'negate' && !decidedByTheme) telling.isReal = false;
  applyGroup(context, clause, telling);
  climb(context, clause, telling, 0);
  return telling;
}

/** "Announced its intention to give aid": what a verb of saying announces is rather the intention. */
export function applyAnnounced(context: EventContext, { group, objects, complements }: Clause, telling: Telling): void {
  const effect = effectAt(context, group.main);
  if (effect === 'real') applyPledge(context, objects[0]?.[0] ?? -1, telling);
  if (effect !== 'say') return;
  const [first] = [...objects.flat(), ...complements.flatMap(({ phrases }) => phrases)];
  const phrase = phraseAt(context, first ?? -1);
  if (phrase === null) return;
  // وقف إطلاق النار is itself what is announced, not the end of it.
  const theme = context.lexicon.themes.longestAt(context.read.tokens, phrase.head, 'lemma');
  if (theme === undefined || theme.end === phrase.head + 1) apply(effectAt(context, phrase.head), phrase.head, telling);
}

/** "Received a pledge of five million from Britain": what is received is only promised. */
function applyPledge(context: EventContext, object: number, telling: Telling): void {
  const head = phraseAt(context, object)?.head ?? -1;
  if (head >= 0 && effectAt(context, head) === 'promise') apply('promise', head, telling);
}

/** How the act that a noun names is told. @param phrase chunk index @param trigger token index */
export function tellingOfNoun(context: EventContext, phrase: number, trigger: number): Telling {
  const telling = plain();
  applyNouns(context, phrase, trigger, telling);
  const carrier = carrierOf(context, phrase);
  if (carrier !== null) applyCarrier(context, phrase, carrier, telling);
  return telling;
}

/** Applies what a clause says of a phrase that is a party of it. */
function applyCarrier(context: EventContext, phrase: number, carrier: Carrier, telling: Telling): void {
  const { clause, place, preposition } = carrier;
  // "Agreed during the talks": the talks are not what was agreed on.
  if (place === 'complement' && context.grammar.circumstances.includes(preposition ?? '')) return;
  const effect = effectAt(context, clause.group.main);
  if (place === 'subject' && isTopic(clause, phrase, effect)) {
    const { modality } = clause.group;
    if (modality === 'hypothetical' || modality === 'obligation') telling.isReal = false;
    if (modality === 'future') telling.commitment ??= 'intent';
    return;
  }
  if (effect === 'appraise' && place === 'complement') return;
  if (place === 'complement' && context.grammar.asides.includes(preposition ?? '')) return;
  if (place === 'complement' && context.grammar.purposes.includes(preposition ?? '')) {
    if (effect === null) telling.isPurpose = true;
    telling.isServed = effect === 'real';
  }
  apply(effect, clause.group.main, telling);
  applyGroup(context, clause, telling);
  if (effect === 'say') attribute(context, clause, telling);
  climb(context, clause, telling, 0);
}

/**
 * "The talks discussed", "the visit refuted rumours": what an act itself does governs it no more than what it is like. A
 * phrase behind its verb may be the object of a subject that is left out, unless another object follows.
 */
function isTopic({ group, at, objects }: Clause, phrase: number, effect: Effect | null): boolean {
  if (group.passive) return false;
  if (effect === null || objects.length > 0) return effect !== 'real' && effect !== 'continue';
  return phrase < at && TOLD_OF.has(effect);
}

const TOLD_OF: ReadonlySet<Effect> = new Set(['unreal', 'intend', 'appraise', 'say']);

function climb(context: EventContext, clause: Clause, telling: Telling, depth: number): void {
  const { parent, link, governor } = clause;
  if (depth > MAX_DEPTH) return;
  if (link === 'condition') telling.isReal = false;
  const planned = carrierOfGovernor(context, clause);
  if (planned !== null && governor !== null) {
    apply(effectAt(context, governor), governor, telling);
    applyCarrier(context, planned.phrase, planned.carrier, telling);
    return;
  }
  const host = hostOf(context, clause);
  if (host !== undefined) applyGroup(context, host, telling);
  if (parent === null || link === 'subordinate' || link === 'condition' || link === 'reduced') return;
  if (link === 'relative') return;
  if (link === 'coordinate' || link === 'adverbial') {
    if (link === 'coordinate') climb(context, parent, telling, depth + 1);
    if (link === 'coordinate' && sharesAuxiliary(context, clause, parent)) applyGroup(context, parent, telling);
    return;
  }
  const ofGovernor = governor === null ? null : effectUnder(context, governor, parent);
  const ofParent = effectAt(context, parent.group.main);
  // What one thanks for has been done, also when the thanks are still to come.
  if (ofParent === 'appraise' && link === 'gerund') return;
  if (governor !== null) apply(ofGovernor, governor, telling);
  const isAdjacent = parent.at + 1 === clause.at;
  // "Gave food to support the refugees" tells what the food is for, as does any verb that is nothing to the act.
  const isOfObject = governor !== null && ofParent === 'real';
  if (link === 'infinitive' && ofGovernor === null && (ofParent === null || isOfObject) && !isAdjacent) {
    telling.isPurpose = true;
    applyGroup(context, parent, telling);
    climb(context, parent, telling, depth + 1);
    return;
  }
  // "Want Kenya to act" asks; "want to act" intends.
  const isAsked =
    link === 'infinitive' && ofParent === 'intend' && governor !== null && isObject(context, parent, governor);
  if (isAsked) telling.isReal = false;
  apply(ofParent, parent.group.main, telling);
  if (ofParent === 'say' || link === 'content') attribute(context, parent, telling);
  if (link !== 'content' || ofParent !== 'say') applyGroup(context, parent, telling);
  climb(context, parent, telling, depth + 1);
}

/** What a noun makes of the act below it: "had the opportunity to meet" tells that they met. */
function effectUnder(context: EventContext, governor: number, { group }: Clause): Effect | null {
  const operator = operatorAt(context, ownedPlanOf(context, governor)?.plan ?? governor);
  const { tokens, chunks } = context.read;
  const opener = tokens[chunks[chunkOf(chunks, governor)]?.first ?? -1];
  const isDenied = context.grammar.negators.includes(opener?.lemma ?? '');
  const verb = tokens[group.main];
  const isTaken =
    verb?.verb === 'past' && !group.negated && !isDenied && operator?.takenBy?.includes(verb.lemma) === true;
  return isTaken ? 'real' : (operator?.effect ?? null);
}

/** "The plan to visit Ghana was cancelled": what is said of the plan is said of the visit. */
function carrierOfGovernor(
  context: EventContext,
  { link, governor, at }: Clause,
): { phrase: number; carrier: Carrier } | null {
  if (link !== 'infinitive' || governor === null) return null;
  const phrase = chunkOf(context.read.chunks, governor);
  const carrier = carrierOf(context, phrase);
  return carrier?.place === 'subject' && carrier.clause.at > at ? { phrase, carrier } : null;
}

/** Whether a token is the head of a clause's object that is an actor. */
function isObject(context: EventContext, clause: Clause, token: number): boolean {
  return clause.objects.some((group) =>
    group.some(
      (phrase) => phraseAt(context, phrase)?.head === token && context.parties.ofPhrase(phrase).codes.length > 0,
    ),
  );
}

function attribute(context: EventContext, saying: Clause, telling: Telling): void {
  telling.saying = saying;
  telling.speaker = subjectOf(context, saying);
}

/** "Will meet X and discuss Y": the second verb stands under the first one's auxiliary. */
function sharesAuxiliary(context: EventContext, clause: Clause, parent: Clause): boolean {
  const verb = context.read.tokens[clause.group.main]?.verb;
  return (verb === 'base' || verb === 'present') && parent.group.modality !== 'real' && clause.subjects.length === 0;
}

function applyGroup(context: EventContext, clause: Clause, telling: Telling): void {
  const { negated, modality, main } = clause.group;
  const turns = effectAt(context, main) === 'negate';
  if (negated && !turns) telling.isReal = false;
  if (negated && turns) telling.isReal = true;
  if (modality === 'hypothetical') telling.isReal = false;
  if (modality === 'future') {
    telling.commitment ??= 'intent';
    if (isOfThing(context, clause)) telling.isForeseen = true;
  }
  if (modality === 'obligation') {
    const isOwn = clause.subjects.some((phrase) => isFirstPerson(context, phrase));
    if (isOwn) telling.commitment ??= 'intent';
    else telling.isReal = false;
  }
}

/** Whether what acts in a clause is named and is nobody: a visit, an accord. */
function isOfThing(context: EventContext, { subjects, group }: Clause): boolean {
  const subject = phraseAt(context, subjects[0] ?? -1);
  if (subject === null || group.passive || context.read.tokens[subject.head]?.tag === 'pronoun') return false;
  const { codes, strong } = context.parties.ofGroup(subjects);
  return codes.length === 0 || !strong;
}

function isFirstPerson(context: EventContext, phrase: number): boolean {
  const own = phraseAt(context, phrase);
  return own !== null && context.read.tokens[own.head]?.person === 'first';
}

const MAX_DEPTH = 12;
