import type { Reading } from '../morphology/reading.ts';
import { BODIES, TITLES } from '../vocabulary/titles.ts';
import { asksForPresent, type Clause, carriesPronoun, placeOf } from './clause.ts';

/** The verb among the readings of a word; a present where only a present can stand. */
export function verbOf(clause: Clause, readings: readonly Reading[]): Reading | undefined {
  const verbs = readings.filter(({ tag, verb }) => tag === 'verb' && verb !== 'participle' && verb !== 'imperative');
  if (verbs.length < 2) return verbs[0];
  return asksForPresent(clause) || clause.tokens.at(-1)?.lemma === 'أن' ? verbs[1] : verbs[0];
}

/** Decides between a verb and a noun of the same letters (بحث، دعم، تعاون). */
export function isVerb(clause: Clause, verb: Reading, index: number): boolean {
  if (describes(clause, index) || opensOn(clause, index)) return true;
  // A dual (بحثا) is spelled like an accusative noun: it needs two before it.
  if (verb.plural && clause.drafts[index]?.form.endsWith('ا')) return followsDual(clause);
  if (verb.verb === 'present' && isSubjunctive(clause, verb)) return true;
  const place = placeOf(clause);
  if (place === 'never') return false;
  return place === 'sure' ? startsClause(clause, verb, index) : continuesClause(clause, index);
}

/** A heading (توقيع اتفاقية) begins with a noun, a sentence with a verb, whose subject is definite or a name. */
function startsClause(clause: Clause, verb: Reading, index: number): boolean {
  const { drafts } = clause;
  const next = drafts[index + 1];
  if (next === undefined) return false;
  const following = next.readings[0];
  if (following === undefined || following.tag === 'noun') {
    const isSubject = following === undefined || following.definite === true || canAct(following.lemma);
    return verb.verb !== 'past' || isSubject || carriesPronoun(clause, index + 1);
  }
  return following.tag !== 'adjective' || following.definite === true;
}

function continuesClause({ drafts, tokens }: Clause, index: number): boolean {
  const next = drafts[index + 1];
  const following = next?.readings[0];
  if (next === undefined || following === undefined) return false;
  if (following.tag === 'preposition' || following.tag === 'complementiser') return true;
  if (tokens.at(-1)?.tag !== 'conjunction') return true;
  return canAct(following.lemma) || following.tag === 'name' || /^ال.*ان$/.test(next.key);
}

/** أن تقدم الدولة: after أن a word like تقدم is a present; but أن تعاون البلدين is their cooperation. */
function isSubjunctive({ tokens }: Clause, { lemma }: Reading): boolean {
  return tokens.at(-1)?.lemma === 'أن' && lemma.charAt(1) !== 'ا';
}

function followsDual({ tokens }: Clause): boolean {
  return tokens.slice(-2).some(({ form, plural }) => plural === true && /(?:ان|ين)$/.test(form));
}

/** اتصالا عبر فيه عن شكره: a verb before خلاله or فيه describes the noun before it. */
export function opensOn(clause: Clause, index: number): boolean {
  const preposition = clause.drafts[index + 1]?.form;
  return (preposition === 'خلال' || preposition === 'في') && carriesPronoun(clause, index + 1);
}

/** مؤتمر صحفي عقده: after an indefinite adjective a verb with a pronoun describes the noun. */
function describes(clause: Clause, index: number): boolean {
  const before = clause.tokens.at(-1);
  return before?.tag === 'adjective' && before.definite !== true && carriesPronoun(clause, index);
}

function canAct(lemma: string): boolean {
  return TITLES.has(lemma) || BODIES.has(lemma);
}
