import type { Tag, Token } from '../../../analysis/token.ts';
import * as closed from './closed-class.ts';
import { determiner } from './determiners.ts';
import {
  classesAt,
  finiteAhead,
  formAt,
  nextIndex,
  opensObject,
  type Reading,
  subjectAndVerbAhead,
} from './reading.ts';
import * as is from './word-class.ts';
import { words } from './words.ts';

const PARTICLE_VERBS = new Set(words(closed.PARTICLE_VERBS));
const SUBJECT_PRONOUNS = new Set(words(closed.SUBJECT_PRONOUNS));

/** Tags `most` and `least`, which after `at` only make a number vague. */
export function superlative(reading: Reading, index: number, token: Token): Tag | null {
  if (formAt(reading, index - 1) === 'at') return 'adverb';
  return classesAt(reading, index) & is.DETERMINER ? determiner(reading, index, token) : null;
}

/** Whether a token is a number. */
export function isNumber(reading: Reading, index: number): boolean {
  return (classesAt(reading, index) & is.NUMBER) !== 0;
}

/** `about 50 trucks`, `sent over 50 trucks`: before the number of a subject or an object, a preposition only makes it vague. */
export function quantity(reading: Reading, index: number): Tag {
  const previous = reading.tokens[index - 1]?.tag;
  const isVague = /^\d/.test(formAt(reading, index + 1)) && (previous === 'verb' || previous === undefined);
  if (isVague) return 'adverb';
  return formAt(reading, index) === 'over' ? particle(reading, index) : 'preposition';
}

/** `handed over two suspects`: the particle is of the verb, and what follows is the object. */
export function isParticle(reading: Reading, index: number, token: Token): boolean {
  const verb = reading.tokens[index - 1];
  return verb?.tag === 'verb' && PARTICLE_VERBS.has(`${verb.lemma}:${token.form}`);
}

/** Tags a word that is a preposition before a noun, and belongs to the verb elsewhere. */
export function particle(reading: Reading, index: number): Tag {
  return opensObject(reading, index + 1) || formAt(reading, index + 1) === 'of' ? 'preposition' : 'adverb';
}

/** A word that opens a clause where a finite verb follows before the next mark, and is a preposition otherwise. */
export function timeOrPreposition(reading: Reading, index: number): Tag {
  if (classesAt(reading, index + 1) & (is.GERUND | is.MARK)) return 'preposition';
  if (SUBJECT_PRONOUNS.has(formAt(reading, nextIndex(reading, index)))) return 'subordinator';
  return finiteAhead(reading, index) || subjectAndVerbAhead(reading, index) ? 'subordinator' : 'preposition';
}
