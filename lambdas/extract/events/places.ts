import { merge, NOBODY, type Party } from '../actors/party.ts';
import type { Phrase } from '../analysis/chunk.ts';
import type { Clause, Complement } from '../analysis/clause.ts';
import { namesOffice } from '../analysis/coordination.ts';
import { objectOf, otherOf, partnerOf, speakerOf, subjectOf } from './clause-parties.ts';
import { type Carrier, carrierOf, type EventContext, effectAt, phraseAt, relativeOf } from './context.ts';
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
    if (place === 'partner') return partnerOf(context, clause);
    const party = complementOf(context, clause.complements, place, besides);
    if (party.codes.length > 0) return party;
    const ofObject = complementOfObject(context, clause, place, besides);
    if (ofObject.codes.length > 0 || effectAt(context, clause.group.main) !== 'appraise') return ofObject;
    return doerOfAny(context, clause.complements, place);
  };
}

/** "Lifted the sanctions imposed on India", "that it had put on India": what describes an object goes on with it. */
function complementOfObject(context: EventContext, clause: Clause, place: string, besides?: Party): Party {
  const objects = clause.group.passive ? clause.subjects : clause.objects.flat();
  const reduced = context.read.clauses.find(
    ({ link, subjects }) => link === 'reduced' && objects.includes(subjects[0] ?? -1),
  );
  const describing = reduced ?? relativeOf(context.read, objects);
  return describing === undefined ? NOBODY : complementOf(context, describing.complements, place, besides);
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
  const attends = carrier !== null && isCircumstance(context, carrier) && !isAgainst(context, carrier);
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
      if (context.parties.names.isOwnedByPronoun(own)) {
        const { clause } = carrier;
        return clause.objects.length > 0 ? objectOf(context, clause) : otherOf(context, clause);
      }
    }
    // شكرها لكينيا على إجلائها رعاياها: whose act one thanks for, is whom one thanks.
    const isReason = carrier !== null && isReasonForThanks(context, carrier, phrase);
    if (isReason && own !== null && context.parties.names.isOwnedByPronoun(own))
      return otherOf(context, carrier.clause);
    const inside = context.parties.ownersOf(phrase, trigger);
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
function isOfObject(context: EventContext, { place, preposition, clause }: Carrier): boolean {
  if (place !== 'complement' || !context.grammar.ofObject.includes(preposition ?? '')) return false;
  // أشاد بكينيا لاستضافتها: some verbs of praise have a preposition before whom they praise.
  return clause.objects.length > 0 || effectAt(context, clause.group.main) === 'appraise';
}

/** Who says something at a meeting is at the meeting. */
function isCircumstance({ grammar }: EventContext, { place, preposition }: Carrier): boolean {
  if (place !== 'complement' || preposition === null) return false;
  return grammar.circumstances.includes(preposition) || grammar.places.includes(preposition);
}

/** Who threatens or refuses after a meeting need not have been at it. */
function isAgainst(context: EventContext, { clause }: Carrier): boolean {
  const effect = effectAt(context, clause.group.main);
  return effect === 'negate' || effect === 'unreal';
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
        // Beyond "besides" or "days after" stands another matter; right behind the noun they are its own: وقوف إلى جانب.
        const { additions, circumstances } = grammar;
        if (found.length > 0 && [...additions, ...circumstances].includes(preposition ?? '')) break;
      } else if (!PASSED.has(chunk.tag)) break;
    } else if (chunk?.kind === 'phrase') {
      const last = found.at(-1);
      if (preposition !== null) found.push({ preposition, phrases: [k] });
      else if (last !== undefined) joinedBy(context, found, chunk).phrases.push(k);
      else break;
      preposition = null;
      // "A meeting on relations with Iran": what follows relations is theirs.
      if (themesIn(context, chunk.first, chunk.end).includes('relations')) break;
    } else break;
  }
  return found.length > 0 ? found : describedComplements(context, phrase);
}

/** بمشاركة الوزير الكيني للشؤون الخارجية والوزير الغاني: an official is joined to an official, and not to what he is for. */
function joinedBy({ read, grammar }: EventContext, found: readonly Complement[], official: Phrase): Complement {
  const [before, last] = found.slice(-2) as [Complement, Complement | undefined];
  if (last === undefined) return before;
  const isFor = namesOffice(read.chunks[before.phrases.at(-1) ?? -1], last.preposition, grammar);
  return official.isOfficial === true && isFor ? before : last;
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
  const relative = relativeOf(context.read, phrases);
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
