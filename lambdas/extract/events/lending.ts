import { NOBODY, type Party } from '../actors/party.ts';
import type { Complement } from '../analysis/clause.ts';
import { type Carrier, type EventContext, effectAt, operatorAt } from './context.ts';
import type { Effect } from './frame.ts';

const LENDING: ReadonlySet<Effect> = new Set(['real', 'continue', 'intend', 'promise', 'invite', 'agree']);

/** Effects of nouns whose owner commits himself. */
const COMMITTING: ReadonlySet<Effect> = new Set(['intend', 'promise']);

/** Whether a verb lends its parties to a noun that it carries: hold, pay, plan; not condemn, nor welcome. */
export function isCarrying(context: EventContext, { clause, place, preposition }: Carrier, isSaid: boolean): boolean {
  if (context.grammar.asides.includes(preposition ?? '')) return false;
  const { main } = clause.group;
  if (context.read.tokens[main]?.tag === 'auxiliary') return true;
  const effect = effectAt(context, main);
  // Who announces an act does it: أعلن الوزير رفع الحظر.
  const isAnnounced = place === 'object' && operatorAt(context, main)?.announces === true;
  return effect !== null && (LENDING.has(effect) || ((isSaid || isAnnounced) && effect === 'say'));
}

/** بلاده مستعدة لتدريب: where no verb links them, who is said to be ready for an act stands before the adjective. */
export function predicatedOf(context: EventContext, phrase: number): Party {
  const { read, parties } = context;
  const link = read.chunks[phrase - 1];
  const subject = read.chunks[phrase - 2];
  if (link?.kind !== 'mark' || link.tag !== 'preposition' || subject?.kind !== 'phrase') return NOBODY;
  const governing = effectAt(context, subject.head);
  // استعدادها لتقديم: whose readiness it is, acts.
  if (governing !== null && COMMITTING.has(governing)) return parties.ownersIn(subject, subject.head);
  const last = subject.end - 1;
  const isPredicate = last > subject.head && read.tokens[last]?.tag === 'adjective';
  const isDenied = context.grammar.negators.includes(read.tokens[last - 1]?.lemma ?? '');
  if (!isPredicate || isDenied || effectAt(context, last) === null) return NOBODY;
  const party = parties.ofPhrase(phrase - 2);
  return party.strong ? party : NOBODY;
}

/** "Expressed his thanks to Turkey for its support": what one has already said something of is another's. */
export function isReasonForThanks(
  { parties, read, grammar }: EventContext,
  { clause, place, preposition }: Carrier,
  phrase: number,
): boolean {
  if (place !== 'complement' || !grammar.ofObject.includes(preposition ?? '')) return false;
  return clause.complements.some(({ preposition: other, phrases: [first = phrase] }) => {
    const chunk = read.chunks[first];
    return first < phrase && other !== preposition && chunk?.kind === 'phrase' && parties.names.isOwnedByPronoun(chunk);
  });
}

/** "Will go after his visit to Egypt (لمصر) to Oman (إلى عمان)": only the first destination after a noun is its own. */
export function isOtherDestination(context: EventContext, followers: readonly Complement[], place: string): boolean {
  const { destinations } = context.grammar;
  if (!destinations.includes(place)) return false;
  const first = followers.find(
    ({ preposition, phrases }) =>
      destinations.includes(preposition) && context.parties.ofGroup(phrases).codes.length > 0,
  );
  return first !== undefined && first.preposition !== place;
}
