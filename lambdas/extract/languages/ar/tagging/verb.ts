import type { Draft } from '../draft.ts';
import { DEGREE } from '../morphology/degree.ts';
import { isPlace } from '../morphology/names.ts';
import type { Reading } from '../morphology/reading.ts';
import { BODIES, TITLES } from '../vocabulary/titles.ts';
import { asksForPresent, type Clause, carriesPronoun, placeOf } from './clause.ts';

/** The verb among the readings of a word; of past and present (تقدم) the present where one must stand, or a feminine acts. */
export function verbOf(clause: Clause, readings: readonly Reading[], index: number): Reading | undefined {
  const [first, second] = readings.filter(
    ({ tag, verb }) => tag === 'verb' && verb !== 'participle' && verb !== 'imperative',
  );
  if (second === undefined) return first;
  const before = clause.tokens.at(-1);
  if (asksForPresent(clause) || before?.lemma === 'أن' || before?.lemma === 'التي') return second;
  if (before?.tag === 'noun' || before?.tag === 'name' || before?.tag === 'adjective') {
    return isFeminine(before.form) ? second : first;
  }
  // أستقبل is spelled like استقبل, but she who receives is not I.
  if (second.person === 'first') return first;
  const next = clause.drafts[index + 1];
  return next !== undefined && isFeminine(next.key) ? second : first;
}

const MASCULINE = new Set(['لبنان', 'العراق', 'الاردن', 'المغرب', 'السودان', 'اليمن', 'الصومال', 'السنغال', 'حماس']);

/** States and towns are feminine but for a few, and so are words in ة and ات. */
function isFeminine(key: string): boolean {
  return /(?:ة|ات)$/.test(key) || (isPlace(key) && !MASCULINE.has(key));
}

/** Decides between a verb and a noun of the same letters (بحث، دعم، تعاون). */
export function isVerb(clause: Clause, verb: Reading, other: Reading, index: number): boolean {
  const { key } = clause.drafts[index] as Draft;
  if (other.tag === 'name' && isPlace(key)) return false;
  if (isSheDoes(clause, verb, key)) return true;
  if (describes(clause, index) || opensOn(clause, index)) return true;
  // هي أحدث الضربات: after a free pronoun such a word is what he is like.
  if (other.tag === 'adjective' && isAfterFreePronoun(clause)) return false;
  // A dual (بحثا) is spelled like an accusative noun: it needs two before it.
  if (verb.plural && clause.drafts[index]?.form.endsWith('ا')) return followsDual(clause);
  if (verb.verb === 'present' && isSubjunctive(clause, verb)) return true;
  const place = placeOf(clause);
  if (place === 'never') return false;
  if (place === 'sure') return clause.tokens.at(-1)?.tag === 'relative' || startsClause(clause, verb, index);
  // أبرز is he set off, and most prominent: within a clause it is the adjective.
  return other.tag !== 'adjective' && continuesClause(clause, index);
}

/** A heading (توقيع اتفاقية) begins with a noun, a sentence with a verb, whose subject is definite or a name. */
function startsClause(clause: Clause, verb: Reading, index: number): boolean {
  const { drafts } = clause;
  const next = drafts[index + 1];
  if (next === undefined) return false;
  const following = next.readings[0];
  if (isDegree(drafts, index + 1)) return true;
  // أنه قدم مساعدات: the pronoun is the subject, and what follows the object.
  if (clause.tokens.at(-1)?.tag === 'pronoun') return following?.tag !== 'adjective';
  if (following === undefined || following.tag === 'noun') {
    const isSubject = following === undefined || following.definite === true || canAct(following.lemma);
    return verb.verb !== 'past' || isSubject || carriesPronoun(clause, index + 1);
  }
  return following.tag !== 'adjective' || following.definite === true;
}

/** قدم أحر التعازي: an elative stands before its noun, which is then the object, while قدم كبيرة is a big foot. */
function isDegree(drafts: Clause['drafts'], index: number): boolean {
  const noun = drafts[index + 1]?.readings[0];
  return DEGREE.test(drafts[index]?.key ?? '') && (noun === undefined || noun.tag === 'noun');
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

/** Whether a dual or two who are joined stand before, in the same clause: الجانبان المصري والروسي بحثا. */
function followsDual({ tokens }: Clause): boolean {
  for (const { form, plural, tag } of tokens.slice(-5).reverse()) {
    if (tag === 'punctuation' || tag === 'verb' || tag === 'preposition') return false;
    if (plural === true && /(?:ان|ين)$/.test(form)) return true;
  }
  return false;
}

/** اتصالا عبر فيه عن شكره: a verb before خلاله or فيه describes the noun before it. */
export function opensOn(clause: Clause, index: number): boolean {
  const preposition = clause.drafts[index + 1]?.form;
  return (preposition === 'خلال' || preposition === 'في') && carriesPronoun(clause, index + 1);
}

/**
 * مؤتمر صحفي عقده: after an indefinite adjective a verb with a pronoun describes the noun; after an indefinite noun it does
 * so when its subject follows (قافلة سيرها مركز الملك سلمان).
 */
function describes(clause: Clause, index: number): boolean {
  const before = clause.tokens.at(-1);
  if (before === undefined || before.definite === true || !carriesPronoun(clause, index)) return false;
  if (before.tag === 'adjective') return true;
  const subject = clause.drafts[index + 2]?.readings[0];
  return before.tag === 'noun' && subject !== undefined && (subject.tag === 'name' || canAct(subject.lemma));
}

/** طائرة سعودية تحمل: behind a feminine adjective without article stands what she does, for no noun can hang on it. */
function isSheDoes({ tokens }: Clause, { verb, person }: Reading, key: string): boolean {
  const before = tokens.at(-1);
  const isHers = before?.tag === 'adjective' && before.definite !== true && before.form.endsWith('ة');
  return isHers && verb === 'present' && person === 'third' && key.startsWith('ت');
}

function isAfterFreePronoun({ tokens }: Clause): boolean {
  const before = tokens.at(-1);
  return before?.tag === 'pronoun' && tokens.at(-2)?.end !== before.start;
}

function canAct(lemma: string): boolean {
  return TITLES.has(lemma) || BODIES.has(lemma);
}
