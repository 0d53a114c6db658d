import type { Token } from '../../../analysis/token.ts';
import { takesVerb } from './auxiliaries.ts';
import { NOUNS_IN_ING } from './nouns.ts';
import { ADJECTIVE, ADVERB, GERUND, NAME, NOUN, type OpenTag } from './open-tags.ts';
import { pastOrParticiple } from './past-forms.ts';
import { presentOrNoun } from './present-forms.ts';
import { classesAt, formAt, isNominal, nextIndex, type Reading } from './reading.ts';
import { describes, isHyphenated, isVerbOnly, opensNoun, previousToken } from './surroundings.ts';
import * as is from './word-class.ts';
import { words } from './words.ts';

const IN_ING = new Set(words(NOUNS_IN_ING));

/** Tags a noun, name, adjective, adverb or verb by what it may be and what stands around it. */
export function openTag(reading: Reading, index: number): OpenTag {
  const classes = classesAt(reading, index);
  if (classes & is.NAME) return NAME;
  if (classes & is.VERB) {
    if (isHyphenated(reading, index) && !(classes & is.NOMINAL)) return ADJECTIVE;
    if (classes & is.GERUND) return gerund(reading, index, classes);
    if (classes & (is.PAST | is.PARTICIPLE) && !(classes & is.BASE && takesVerb(reading, index))) {
      return pastOrParticiple(reading, index, classes);
    }
    return presentOrNoun(reading, index, classes);
  }
  if (classes & is.ADVERB && (isVerbOnly(reading, index + 1) || isAmidVerb(reading, index))) return ADVERB;
  if (classes & is.ADVERB) return classes & is.ADJECTIVE && describes(reading, index) ? ADJECTIVE : ADVERB;
  if (classes & is.ADJECTIVE) return classes & is.NOMINAL && !describes(reading, index) ? NOUN : ADJECTIVE;
  return NOUN;
}

/** `will likely meet`: between an auxiliary and its verb stands no adjective. */
function isAmidVerb(reading: Reading, index: number): boolean {
  const previous = previousToken(reading, index);
  const isModal = previous?.tag === 'auxiliary' && previous.lemma !== 'be' && previous.lemma !== 'have';
  return isModal && (classesAt(reading, index + 1) & (is.BASE | is.AUXILIARY)) !== 0;
}

function gerund(reading: Reading, index: number, classes: number): OpenTag {
  const previous = previousToken(reading, index);
  const isNoun = (classes & is.NOUN) !== 0 || IN_ING.has(formAt(reading, index));
  const next = nextIndex(reading, index);
  if (previous?.tag === 'auxiliary') return GERUND;
  if (opensNoun(previous) || previous?.tag === 'number') {
    if (isNoun) return NOUN;
    return isNominal(reading, index + 1) ? ADJECTIVE : NOUN;
  }
  if (classes & is.ADJECTIVE && isPremodifier(reading, index, previous)) return ADJECTIVE;
  // `the strong and deepening partnership`
  const isJoinedAdjective = previous?.tag === 'conjunction' && reading.tokens[index - 2]?.tag === 'adjective';
  if (isJoinedAdjective && classesAt(reading, index + 1) & (is.NOUN | is.PLURAL | is.ADJECTIVE)) return ADJECTIVE;
  if (!isNoun) return GERUND;
  if (classesAt(reading, next) & (is.DETERMINER | is.PRONOUN | is.NAME)) return GERUND;
  if (previous?.tag === 'noun' || previous?.tag === 'name' || previous?.tag === 'preposition') return NOUN;
  if (previous?.tag === 'conjunction' && reading.lastVerb?.form === 'gerund') return GERUND;
  return NOUN;
}

function isPremodifier(reading: Reading, index: number, previous: Token | undefined): boolean {
  if (previous === undefined) return isNominal(reading, index + 1);
  if (previous.tag === 'preposition') return /^(?:against|with|between|among)$/.test(previous.form);
  if (previous.form === ',') return false;
  // `share enduring and close ties`
  if (formAt(reading, index + 1) === 'and' && classesAt(reading, index + 2) & is.ADJECTIVE) return true;
  return isNominal(reading, index + 1) && !(classesAt(reading, index + 1) & is.NAME);
}
