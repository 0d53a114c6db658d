import type { Draft } from '../draft.ts';
import { isNationality, isPersonal } from '../morphology/names.ts';
import { looksRelational } from '../morphology/nouns.ts';
import type { Reading } from '../morphology/reading.ts';
import { TITLES } from '../vocabulary/titles.ts';
import { type Clause, carriesPronoun, followsNoun, nextTag } from './clause.ts';

/** Words that the rest of a name follows: بن سلمان، آل سعود، عبد العزيز. */
const NAME_OPENERS = new Set(['بن', 'ال', 'عبد', 'ابو', 'بنت', 'ولد', 'فان', 'فون']);

/** Of them those that are nothing else. */
const UNMISTAKABLE = new Set(['بن', 'ال', 'ابو', 'بنت']);

/** Decides between noun, adjective and name. */
export function chooseNominal(clause: Clause, readings: readonly Reading[], draft: Draft, index: number): Reading {
  const adjective = readings.find(({ tag }) => tag === 'adjective');
  const noun = nounAmong(clause, readings, adjective, index);
  const name = readings.find(({ tag }) => tag === 'name');
  if (isName(clause, draft, noun, adjective)) return name ?? { lemma: draft.key, tag: 'name' };
  const agrees = adjective !== undefined && followsNoun(clause) && isOfOneKind(clause, adjective);
  if (name !== undefined) {
    const isCertain = !isPersonal(draft.key) || (noun === undefined && adjective === undefined);
    if (isCertain || (clause.titled && !agrees) || (noun === undefined && !agrees)) return name;
  }
  if (noun !== undefined && adjective === undefined) return describesDefinite(clause, noun, draft);
  if (adjective === undefined) return readings.find(({ tag }) => tag !== 'verb') as Reading;
  if (agrees) return noun !== undefined && startsPhrase(clause, noun, draft, index) ? noun : adjective;
  if (noun !== undefined) return noun;
  // An adjective without its noun names a person, a people or a state: السعودية، المصريون.
  if (!adjective.definite || !looksRelational(draft.form)) return adjective;
  return { ...adjective, tag: isNationality(draft.key) && draft.form.endsWith('ية') ? 'name' : 'noun' };
}

/** The noun reading; one that an ending ي makes (شكري, my thanks or the thanks of) needs something that it hangs on. */
function nounAmong(
  clause: Clause,
  readings: readonly Reading[],
  adjective: Reading | undefined,
  index: number,
): Reading | undefined {
  const noun = readings.find(({ tag }) => tag === 'noun');
  const isNisba = noun?.plural && adjective?.lemma.endsWith('ي') && noun.lemma !== adjective.lemma;
  if (!isNisba) return noun;
  const next = nextTag(clause, index);
  return next === 'noun' || next === 'name' || carriesPronoun(clause, index) ? noun : undefined;
}

/** After عبد or بن, after a title with the article (الوزير شكري), and after a name an indefinite word is a name. */
function isName(clause: Clause, draft: Draft, noun: Reading | undefined, adjective: Reading | undefined): boolean {
  const before = clause.tokens.at(-1);
  if (before === undefined) return false;
  if (NAME_OPENERS.has(before.form)) return before.tag === 'name' || UNMISTAKABLE.has(before.form);
  if (draft.key.startsWith('ال')) return false;
  const isNisba = noun?.plural === true && draft.key.endsWith('ي') && noun.lemma !== draft.key;
  if (before.tag === 'name' && clause.titled && isPersonal(before.form)) return noun === undefined || isNisba;
  if (noun !== undefined) return false;
  if (before.tag === 'name') return clause.titled;
  return before.definite === true && TITLES.has(before.lemma) && adjective !== undefined;
}

/** الشؤون الداخلية: a noun that has the shape of an adjective is one after a definite noun. */
function describesDefinite(clause: Clause, noun: Reading, { form }: Draft): Reading {
  const isDescription = noun.definite === true && clause.tokens.at(-1)?.definite === true;
  return isDescription && looksRelational(form) && followsNoun(clause) ? { ...noun, tag: 'adjective' } : noun;
}

/** An adjective is definite when its noun is, by its own article, a pronoun, a name, or the noun that it hangs on. */
function isOfOneKind({ tokens }: Clause, adjective: Reading): boolean {
  const before = tokens.at(-1);
  const definite = adjective.definite === true;
  if (before?.tag === 'pronoun' || before?.tag === 'name') return definite;
  const noun = before?.tag === 'conjunction' || before?.tag === 'punctuation' ? tokens.at(-2) : before;
  return (noun?.definite === true) === definite;
}

/** بلد شقيق is a brother country, مشروعات مشتركة joint projects: of two readings the noun has something that follows it. */
function startsPhrase(clause: Clause, noun: Reading, { form }: Draft, index: number): boolean {
  if (noun.definite || looksRelational(form)) return false;
  const next = nextTag(clause, index);
  return next === 'noun' || next === 'name' || next === 'adjective' || carriesPronoun(clause, index);
}
