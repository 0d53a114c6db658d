import { merge, NOBODY, type Party } from '../actors/party.ts';
import type { Phrase } from '../analysis/chunk.ts';
import type { Clause, Complement } from '../analysis/clause.ts';
import type { Token } from '../analysis/token.ts';
import { type Carrier, carrierOf, type EventContext, effectAt, phraseAt } from './context.ts';
import { isCarrying, isOtherDestination, isReasonForThanks, predicatedOf } from './lending.ts';
import type { Places } from './pattern.ts';
import { themesIn } from './theme.ts';

/**
 * Looks up who stands in a place: `subject`, `object`, `owner`, or after a preposition. Of several that a preposition
 * introduces, one who is only `besides` again is passed over: "the visit of the aide to the president to Cairo".
 */
export type PlaceReader = (place: string, besides?: Party) => Party;

/** A set of places, and the actors that stand there. */
export interface Standing {
  place: string;
  party: Party;
}

/** All alternatives that name an actor, in order. */
export function readPlaces(places: Places, read: PlaceReader, besides?: Party): Standing[] {
  return places
    .map((alternative) => ({
      place: alternative.join('&'),
      party: merge(alternative.map((place) => read(place, besides))),
    }))
    .filter(({ party }) => party.codes.length > 0);
}

/** The places of a verb's clause; in the passive its subject is the object, and its agent the subject. */
export function placesOfVerb(context: EventContext, clause: Clause): PlaceReader {
  const isPassive = clause.group.passive || (clause.link === 'reduced' && clause.group.form === 'participle');
  return (place, besides) => {
    if (place === 'subject') return isPassive ? agentOf(context, clause) : subjectOf(context, clause);
    if (place === 'object') {
      const object = isPassive ? subjectOf(context, clause) : objectOf(context, clause, besides);
      if (object.codes.length > 0 || effectAt(context, clause.group.main) !== 'appraise') return object;
      return doerOf(context, clause.objects.flat());
    }
    if (place === 'owner') return NOBODY;
    if (place === 'speaker') return speakerOf(context, clause);
    const party = complementOf(context, clause.complements, place, besides);
    if (party.codes.length > 0) return party;
    const ofObject = complementOfObject(context, clause, place, besides);
    if (ofObject.codes.length > 0 || effectAt(context, clause.group.main) !== 'appraise') return ofObject;
    return doerOfAny(context, clause.complements, place);
  };
}

/** "Lifted the sanctions imposed on India": what follows a participle that describes an object belongs to the object. */
function complementOfObject(context: EventContext, clause: Clause, place: string, besides?: Party): Party {
  const objects = clause.objects.flat();
  const reduced = context.read.clauses.find(
    ({ parent, link, subjects }) => parent === clause && link === 'reduced' && objects.includes(subjects[0] ?? -1),
  );
  return reduced === undefined ? NOBODY : complementOf(context, reduced.complements, place, besides);
}

/**
 * The places of a noun: its owners, what follows it, and, where a verb carries it ("held talks with"), the verb's.
 * @param phrase chunk index of the noun's phrase
 * @param trigger the noun's token index
 * @param isSaid whether the act is done by saying it, so that a verb of saying lends its subject: "stressed her support"
 */
export function placesOfNoun(context: EventContext, phrase: number, trigger: number, isSaid: boolean): PlaceReader {
  const own = phraseAt(context, phrase);
  const followers = followersOf(context, phrase);
  const isOwned = own !== null && context.parties.names.mentionsIn(own).length > 0;
  const carrier = carrierOf(context, phrase);
  const carries =
    carrier !== null && isCarrying(context, carrier, isSaid) && !isReasonForThanks(context, carrier, phrase);
  const attends = carrier !== null && isCircumstance(context, carrier);
  const verb = carrier === null ? null : placesOfVerb(context, carrier.clause);
  const isTaken = isOwned || (own !== null && context.parties.names.isOwnedByPronoun(own));
  const isThankedFor =
    carrier !== null && isOfObject(context, carrier) && effectAt(context, carrier.clause.group.main) === 'appraise';
  return (place, besides) => {
    if (place === 'owner') return owner();
    if (place === 'subject') {
      const predicated = predicatedOf(context, phrase);
      if (predicated.codes.length > 0) return predicated;
      // التوقيع من قبل الوزيرين: where a verbal noun does for a verb, it has its agent.
      if (hasAgent(context, own)) {
        const agent = agentAmong(context, followers);
        if (agent.codes.length > 0) return agent;
      }
      // At "X's visit", who says something is not the visitor.
      if (attends && isOwned && !carries) return NOBODY;
      return (carries || attends) && verb !== null && carrier?.place !== 'subject' ? verb('subject') : passiveAgent();
    }
    if (place === 'speaker') return speakerOf(context, carrier?.clause ?? null);
    if (place === 'thanker') return isThankedFor ? (verb?.('subject') ?? NOBODY) : NOBODY;
    if (place === 'object') {
      const object = objectOfNoun(context, phrase);
      return object.codes.length > 0 || !carries || verb === null ? object : verb('object');
    }
    if (isTaken && isOtherDestination(context, followers, place)) return NOBODY;
    const following = complementOf(context, followers, place, besides);
    if (following.codes.length > 0 || verb === null || carrier === null) return following;
    const doer = isSaid ? doerOfAny(context, followers, place) : NOBODY;
    if (doer.codes.length > 0) return doer;
    // "His thanks to Kuwait for her support of the sector": what follows the noun is not made up for by what the verb has.
    if (followers.some(({ preposition }) => preposition === place)) return NOBODY;
    // Who does what a verb carries is its subject: beyond, "by" names another act's doer.
    if (carrier.place !== 'subject' && context.grammar.agents.includes(place)) return NOBODY;
    return (carries && !attends) || carrier.place === 'subject' ? verb(place, besides) : NOBODY;
  };

  function owner(): Party {
    if (own !== null && carrier !== null && isOfObject(context, carrier)) {
      if (context.parties.names.isOwnedByPronoun(own)) return objectOf(context, carrier.clause);
    }
    const inside = own === null ? NOBODY : context.parties.ownersIn(own, trigger);
    if (inside.codes.length > 0) return inside;
    // Only what follows directly owns the noun: in "talks with the president of Peru", Peru owns the president.
    const [next] = followers;
    return next !== undefined && context.grammar.owners.includes(next.preposition)
      ? context.parties.ofGroup(next.phrases)
      : NOBODY;
  }

  function passiveAgent(): Party {
    if (carrier?.place !== 'subject' || !carrier.clause.group.passive) return NOBODY;
    return agentOf(context, carrier.clause);
  }
}

/** "Thanked Bhutan for its help": whose help it is, is the one who is thanked. */
function isOfObject({ grammar }: EventContext, { place, preposition, clause }: Carrier): boolean {
  return place === 'complement' && clause.objects.length > 0 && grammar.ofObject.includes(preposition ?? '');
}

/** Who says something at a meeting is at the meeting. */
function isCircumstance({ grammar }: EventContext, { place, preposition }: Carrier): boolean {
  if (place !== 'complement' || preposition === null) return false;
  return grammar.circumstances.includes(preposition) || grammar.places.includes(preposition);
}

/** Where nouns come first, a verbal noun may have an object right behind it: لقائه نظيره. */
function objectOfNoun({ read, grammar, parties }: EventContext, phrase: number): Party {
  return grammar.head === 'first' && read.chunks[phrase + 1]?.kind === 'phrase' ? parties.ofPhrase(phrase + 1) : NOBODY;
}

/** The prepositional phrases that directly follow a phrase. */
function followersOf(context: EventContext, phrase: number): readonly Complement[] {
  const { read, grammar } = context;
  const { chunks, tokens } = read;
  const found: Complement[] = [];
  let preposition: string | null = null;
  for (let k = phrase + 1; k < chunks.length; k++) {
    const chunk = chunks[k];
    if (chunk?.kind === 'mark') {
      if (chunk.tag === 'time') preposition = null;
      if (chunk.tag === 'preposition') {
        preposition = tokens[chunk.first]?.lemma ?? null;
        // Beyond "besides" or "days after" stands another matter.
        // Right behind the noun they are its own: وقوف إلى جانب.
        if (found.length > 0 && grammar.additions.includes(preposition ?? '')) break;
        if (found.length > 0 && grammar.circumstances.includes(preposition ?? '')) break;
      } else if (!PASSED.has(chunk.tag)) break;
    } else if (chunk?.kind === 'phrase') {
      const last = found.at(-1);
      if (preposition !== null) found.push({ preposition, phrases: [k] });
      else if (last !== undefined) last.phrases.push(k);
      else break;
      preposition = null;
      // "A meeting on relations with Iran": what follows relations is theirs.
      if (themesIn(context, chunk.first, chunk.end).includes('relations')) break;
    } else break;
  }
  return found.length > 0 ? found : describedComplements(context, phrase);
}

/** زيارة تستغرق يومين إلى غانا: what a clause right behind a noun says of it, where no relative pronoun is needed. */
function describedComplements({ read, grammar }: EventContext, phrase: number): readonly Complement[] {
  if (grammar.order !== 'verb-first') return [];
  const clause = read.clauses.find(({ at, subjects }) => at === phrase + 1 && subjects[0] === phrase);
  const isPresent = clause !== undefined && read.tokens[clause.group.main]?.verb === 'present';
  return isPresent ? clause.complements : [];
}

const PASSED: ReadonlySet<string> = new Set(['conjunction', 'punctuation', 'adverb', 'time']);

/** The actors that a preposition introduces: the first of its complements that names any who are not `besides`. */
function complementOf(
  context: EventContext,
  complements: readonly Complement[],
  preposition: string,
  besides = NOBODY,
): Party {
  for (const complement of complements) {
    if (complement.preposition !== preposition) continue;
    const party = context.parties.ofGroup(complement.phrases);
    if (party.codes.some((code) => !besides.codes.includes(code))) return party;
  }
  return NOBODY;
}

/** Who does what is praised: "the role that Oman plays", الجهود التي تبذلها قطر. @param phrases chunk indices */
function doerOf(context: EventContext, phrases: readonly number[]): Party {
  const relative = context.read.clauses.find(
    ({ link, objects }) => link === 'relative' && objects[0]?.some((phrase) => phrases.includes(phrase)) === true,
  );
  const doer = relative === undefined ? NOBODY : subjectOf(context, relative);
  return doer.strong ? doer : NOBODY;
}

function doerOfAny(context: EventContext, complements: readonly Complement[], preposition: string): Party {
  return doerOf(
    context,
    complements.filter((complement) => complement.preposition === preposition).flatMap(({ phrases }) => phrases),
  );
}

function agentOf(context: EventContext, clause: Clause): Party {
  return agentAmong(context, clause.complements);
}

/** Whether an agent may be a verbal noun's own; behind an adjective it is that of a participle (العقوبات المفروضة من قبل). */
function hasAgent({ read, grammar }: EventContext, phrase: Phrase | null): boolean {
  return grammar.order === 'verb-first' && phrase !== null && read.tokens[phrase.end - 1]?.tag !== 'adjective';
}

function agentAmong(context: EventContext, complements: readonly Complement[]): Party {
  return merge(context.grammar.agents.map((agent) => complementOf(context, complements, agent)));
}

function objectOf(context: EventContext, clause: Clause, besides = NOBODY): Party {
  for (const group of clause.objects) {
    const party = context.parties.ofGroup(group);
    if (party.codes.some((code) => !besides.codes.includes(code))) return party;
  }
  return NOBODY;
}

/** Whom the subject of a clause acts on or with: the first actor among its objects and what follows them. */
export function otherOf(context: EventContext, clause: Clause): Party {
  const following = clause.complements.map(({ phrases }) => phrases).filter(([first]) => (first ?? 0) > clause.at);
  for (const phrases of [...clause.objects, ...following]) {
    const party = context.parties.ofGroup(phrases);
    if (party.strong && party.codes.length > 0) return party;
  }
  return NOBODY;
}

/** Who says what a clause tells: the subject of the nearest verb of saying above it, else who is quoted. */
function speakerOf(context: EventContext, clause: Clause | null): Party {
  for (let above = clause, depth = 0; above !== null && depth < MAX_DEPTH; above = above.parent, depth++) {
    const effect = effectAt(context, above.group.main);
    // "Praised the ties that bind": who values what a clause tells speaks as well.
    if (effect !== 'say' && (effect !== 'appraise' || above === clause)) continue;
    const party = subjectOf(context, above);
    if (party.codes.length > 0) return party;
  }
  return context.parties.back.speaker ?? NOBODY;
}

/** Who acts in a clause; one without a subject of its own shares that of the clause it hangs on. */
export function subjectOf(context: EventContext, clause: Clause, depth = 0): Party {
  if (clause.subjects.length > 0) return context.parties.ofGroup(clause.subjects);
  const { parent } = clause;
  if (context.read.tokens[clause.group.main]?.person === 'first') return context.parties.back.firstPerson();
  if (depth > MAX_DEPTH) return NOBODY;
  if (parent !== null && isSpeakersOwn(context, clause, parent)) return context.parties.back.firstPerson();
  if (parent === null) {
    if (isThanks(context, clause)) return context.parties.back.firstPerson();
    const host = hostOf(context, clause);
    return host === undefined ? droppedSubject(context, clause) : subjectOf(context, host, depth + 1);
  }
  if (isObjectControlled(context, clause, parent)) return objectOf(context, parent);
  if (isReasonOfThanks(context, clause, parent)) return otherOf(context, parent);
  if (clause.link === 'gerund' && clause.governor !== null) {
    const isSubjects = context.grammar.ofSubject.includes(clause.preposition ?? '');
    if (!isSubjects) return governorOf(context, clause.governor);
  }
  return subjectOf(context, parent, depth + 1);
}

/** "Thank you for your help": who thanks for something without saying who he is, is the speaker. */
function isThanks(context: EventContext, clause: Clause): boolean {
  const { read, grammar } = context;
  if (read.tokens[clause.group.main]?.verb !== 'imperative' || effectAt(context, clause.group.main) !== 'appraise')
    return false;
  const isFor = (preposition: string | null) => grammar.ofObject.includes(preposition ?? '');
  return (
    clause.complements.some(({ preposition }) => isFor(preposition)) ||
    read.clauses.some(({ parent, preposition }) => parent === clause && isFor(preposition))
  );
}

/** The main clause that a clause without a finite verb is put before: "Besides signing a treaty, Kenya opened an embassy". */
export function hostOf({ read }: EventContext, clause: Clause): Clause | undefined {
  if (clause.parent !== null || clause.subjects.length > 0 || clause.group.form === 'finite') return undefined;
  const host = read.clauses.find(({ at, group }) => at > clause.at && group.form === 'finite');
  return host?.parent === null ? host : undefined;
}

/** In a verb-first language a verb without a subject has the last one: "and they agreed", "and he added". */
function droppedSubject({ read, grammar, parties }: EventContext, { group }: Clause): Party {
  if (grammar.order !== 'verb-first' || group.form !== 'finite') return NOBODY;
  const verb = read.tokens[group.main] as Token;
  return verb.tag === 'verb' ? parties.back.pronoun({ ...verb, person: 'third' }, group.main) : NOBODY;
}

/** "It is a pleasure to welcome the minister": whose pleasure it is, is the speaker. */
function isSpeakersOwn(context: EventContext, { link, governor }: Clause, { subjects }: Clause): boolean {
  if (link !== 'infinitive' || governor === null || effectAt(context, governor) !== 'real') return false;
  const phrase = phraseAt(context, subjects[0] ?? -1);
  const subject = context.read.tokens[phrase?.head ?? -1];
  return context.read.tokens[governor]?.tag === 'noun' && subject?.tag === 'pronoun' && subject.plural !== true;
}

/** "Thanked Kosovo for sheltering", "invited him to visit": the one who is spoken to is the one who acts. */
function isObjectControlled(context: EventContext, clause: Clause, parent: Clause): boolean {
  if (parent.objects.length === 0) return false;
  const effect = effectAt(context, parent.group.main);
  return clause.link === 'infinitive' && (effect === 'unreal' || effect === 'invite' || effect === 'intend');
}

/** شكر الوزير قطر على ما قدمته: who did what one thanks for is whom one thanks. */
function isReasonOfThanks(context: EventContext, { link, objects }: Clause, parent: Clause): boolean {
  if (link !== 'relative' || objects[0]?.length !== 0) return false;
  if (effectAt(context, parent.group.main) === 'appraise') return true;
  return parent.complements.some(({ phrases: [phrase = -1] }) => {
    const lemma = context.read.tokens[phraseAt(context, phrase)?.head ?? -1]?.lemma;
    return context.lexicon.frames.get(`noun ${lemma}`)?.some(({ sense }) => sense === 'SUPPORT/praise') === true;
  });
}

/** Who does what a noun says of him: "Kosovo for sheltering", "its role in hosting". @param governor token index */
function governorOf(context: EventContext, governor: number): Party {
  const at = context.read.chunks.findIndex(({ first, end }) => first <= governor && governor < end);
  const phrase = phraseAt(context, at);
  if (phrase === null) return NOBODY;
  const party = context.parties.ofPhrase(at);
  return party.strong ? party : context.parties.ownersIn(phrase, governor);
}

const MAX_DEPTH = 12;
