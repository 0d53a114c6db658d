import { NOBODY, type Party } from '../actors/party.ts';
import { chunkOf } from '../analysis/chunk.ts';
import type { Clause } from '../analysis/clause.ts';
import type { Token } from '../analysis/token.ts';
import { type EventContext, effectAt, ownedPlanOf, phraseAt } from './context.ts';

/** Whom a clause acts on: the first of its objects that names any actor who is not `besides`. */
export function objectOf(context: EventContext, clause: Clause, besides = NOBODY): Party {
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
export function speakerOf(context: EventContext, clause: Clause | null): Party {
  for (let above = clause, depth = 0; above !== null && depth < MAX_DEPTH; above = above.parent, depth++) {
    const effect = effectAt(context, above.group.main);
    // "Praised the ties that bind": who values what a clause tells speaks as well.
    if (effect !== 'say' && (effect !== 'appraise' || above === clause)) continue;
    const party = subjectOf(context, above);
    if (party.codes.length > 0) return party;
  }
  return context.parties.back.speaker ?? NOBODY;
}

/** "We fought side by side": with whom, where the subject is the speaker's side. */
export function partnerOf(context: EventContext, clause: Clause): Party {
  const subject = phraseAt(context, clause.subjects[0] ?? -1);
  const isWe = subject !== null && context.read.tokens[subject.head]?.person === 'first';
  return isWe && context.parties.back.firstPerson().codes.length === 1 ? context.parties.back.partner() : NOBODY;
}

/** Who acts in a clause; one without a subject of its own shares that of the clause it hangs on. */
export function subjectOf(context: EventContext, clause: Clause, depth = 0): Party {
  if (clause.subjects.length > 0) return context.parties.ofGroup(clause.subjects);
  const { parent } = clause;
  if (context.read.tokens[clause.group.main]?.person === 'first') return context.parties.back.firstPerson();
  if (depth > MAX_DEPTH) return NOBODY;
  const planner = plannerOf(context, clause);
  if (planner.codes.length > 0) return planner;
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
    const owner = isSubjects ? NOBODY : governorOf(context, clause.governor);
    // "Is in the process of providing": a noun that is nobody's leaves the act to the subject.
    const isOwn = context.grammar.owners.includes(clause.preposition ?? '');
    if (!isSubjects && (owner.codes.length > 0 || !isOwn)) return owner;
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

/** "Kenya's decision to send troops was welcomed": whose plan, bid or decision it is, acts. */
function plannerOf(context: EventContext, { link, governor }: Clause): Party {
  if (link !== 'infinitive' || governor === null) return NOBODY;
  const owned = ownedPlanOf(context, governor);
  if (owned !== null) return context.parties.ofPhrase(owned.owner);
  if (effectAt(context, governor) === null) return NOBODY;
  const { read, parties } = context;
  const phrase = phraseAt(context, chunkOf(read.chunks, governor));
  return phrase !== null && read.tokens[governor]?.tag === 'noun' ? parties.ownersIn(phrase, governor) : NOBODY;
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
  const at = chunkOf(context.read.chunks, governor);
  const phrase = phraseAt(context, at);
  if (phrase === null) return NOBODY;
  const party = context.parties.ofPhrase(at);
  return party.strong ? party : context.parties.ownersIn(phrase, governor);
}

const MAX_DEPTH = 12;
