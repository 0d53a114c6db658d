import type { Tag, Token } from '../../../analysis/token.ts';
import * as closed from './closed-class.ts';
import { classesAt, formAt, isNominal, nextIndex, type Reading } from './reading.ts';
import * as is from './word-class.ts';
import { words } from './words.ts';

const DEFINITE = new Set(words(closed.DEFINITE));
const PLURAL_PRONOUNS = new Set(words(closed.PLURAL_PRONOUNS));
const POSSESSIVES = persons(closed.POSSESSIVES);
const PRONOUNS = persons(closed.PRONOUNS);

function persons(list: string): Map<string, NonNullable<Token['person']>> {
  return new Map(words(list).map((pair) => pair.split(':') as [string, NonNullable<Token['person']>]));
}

/** Tags a word that is a determiner before a noun, and a pronoun or adverb elsewhere. */
export function determiner(reading: Reading, index: number, token: Token): Tag | null {
  const person = POSSESSIVES.get(token.form);
  if (person !== undefined) {
    token.person = person;
    token.definite = true;
    token.plural = PLURAL_PRONOUNS.has(token.form);
    return 'determiner';
  }
  if (DEFINITE.has(token.form)) token.definite = true;
  if (/^(?:both|all|each)$/.test(token.form) && floats(reading, index)) return 'adverb';
  if (/^(?:the|an?|every|each)$/.test(token.form)) return 'determiner';
  if (token.form === 'which' || token.form === 'what') {
    return token.form === 'which' && !isQuestion(reading, index) ? 'relative' : 'determiner';
  }
  if (/^(?:more|less|fewer)$/.test(token.form) && formAt(reading, index + 1) === 'than') return 'adverb';
  if (classesAt(reading, index) & is.ADVERB && !isNominal(reading, index + 1)) return 'adverb';
  if (classesAt(reading, index) & is.ADJECTIVE) return 'adjective';
  const next = nextIndex(reading, index);
  if (isNominal(reading, next) || classesAt(reading, next) & (is.DETERMINER | is.GERUND)) return 'determiner';
  if (PLURAL_PRONOUNS.has(token.form)) token.plural = true;
  if (/^(?:these|those|both)$/.test(token.form)) token.person = 'third';
  return 'pronoun';
}

/** `have both agreed`, `they all signed`: it belongs to the subject but stands at the verb. */
function floats(reading: Reading, index: number): boolean {
  const classes = classesAt(reading, index + 1);
  const isVerb = (classes & is.VERB) !== 0 && (classes & (is.NOMINAL | is.ADJECTIVE)) === 0;
  const previous = reading.tokens[index - 1]?.tag;
  return isVerb && (previous === 'auxiliary' || previous === 'noun' || previous === 'name' || previous === 'pronoun');
}

function isQuestion(reading: Reading, index: number): boolean {
  return index === 0 || reading.tokens[index - 1]?.tag === 'quote';
}

/** Tags a pronoun. */
export function pronoun(token: Token): Tag {
  const person = PRONOUNS.get(token.form);
  if (person !== undefined) token.person = person;
  if (PLURAL_PRONOUNS.has(token.form)) token.plural = true;
  return 'pronoun';
}
