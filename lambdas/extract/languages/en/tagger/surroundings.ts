import type { Token } from '../../../analysis/token.ts';
import { LINKING_VERBS } from './closed-class.ts';
import { classesAt, isNominal, previousIndex, type Reading } from './reading.ts';
import * as is from './word-class.ts';
import { words } from './words.ts';

export const LINKING = new Set(words(LINKING_VERBS));

/** Whether an adjective stands before its noun or after a linking verb, rather than being the noun itself. */
export function describes(reading: Reading, index: number): boolean {
  if (isNominal(reading, index + 1)) return !isVerbWithObject(reading, index + 1);
  const next = reading.tokens[index + 1];
  if (next !== undefined && (next.form === 'and' || next.form === ',')) {
    const isOxford = next.form === ',' && reading.tokens[index + 2]?.form === 'and';
    const joined = index + (isOxford ? 3 : 2);
    if (isNominal(reading, joined)) return true;
    // `close and deepening cooperation`
    if (classesAt(reading, joined) & is.GERUND && isNominal(reading, joined + 1)) return true;
  }
  const previous = reading.tokens[previousIndex(reading, index)];
  return previous !== undefined && LINKING.has(previous.lemma);
}

/** The second part of a compound that was taken apart: `UN-backed`, `Saudi-led`. */
export function isHyphenated(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1];
  return before?.form === '-' && before.end === reading.tokens[index]?.start;
}

/** A word that may be a noun, but before an object rather is the verb: `the military trains Iraqi pilots`. */
function isVerbWithObject(reading: Reading, index: number): boolean {
  const isVerb = (classesAt(reading, index) & is.THIRD) !== 0 && !reading.finite;
  return isVerb && (classesAt(reading, index + 1) & (is.DETERMINER | is.NAME | is.PRONOUN)) !== 0;
}

/** Whether a token can be nothing but a verb. */
export function isVerbOnly(reading: Reading, index: number): boolean {
  const classes = classesAt(reading, index);
  return (classes & is.VERB) !== 0 && (classes & (is.NOMINAL | is.ADJECTIVE)) === 0;
}

/** The token before, past adverbs, negations and quotes. */
export function previousToken(reading: Reading, index: number): Token | undefined {
  return reading.tokens[previousIndex(reading, index)];
}

/** Whether a noun must follow sooner or later. */
export function opensNoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:determiner|adjective|genitive)$/.test(token.tag);
}
