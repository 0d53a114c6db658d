import type { Tag, Token } from '../../../analysis/token.ts';
import { CLAUSE_VERBS } from './clause-verbs.ts';
import * as closed from './closed-class.ts';
import {
  classesAt,
  finiteAhead,
  formAt,
  isNominal,
  nextIndex,
  opensObject,
  previousIndex,
  type Reading,
} from './reading.ts';
import * as is from './word-class.ts';
import { words } from './words.ts';

const CONTENT_NOUNS = new Set(words(closed.CONTENT_NOUNS));
const VERBS_OF_SAYING = new Set([...CLAUSE_VERBS, ...words('inform assure remind notify')]);
const THAT_VERBS = new Set(words(closed.THAT_VERBS));
const TO_NOUN = new Set(words(closed.GOVERNORS_OF_TO_AND_NOUN));
/** A headline's subject has fewer words. */
const LONGEST_SUBJECT = 12;

/** Tags `to`: before an infinitive or a noun, and in headlines for `will`. */
export function toWord(reading: Reading, index: number, token: Token): Tag {
  const next = nextIndex(reading, index);
  const classes = classesAt(reading, next);
  const form = formAt(reading, next);
  if (formAt(reading, index - 1) === 'up' && classesAt(reading, next) & is.NUMBER) return 'adverb';
  const isBase = classes & is.BASE || form === 'be' || form === 'have' || form === 'do';
  if (!isBase) return 'preposition';
  if (classes & is.NOUN && TO_NOUN.has(formAt(reading, previousIndex(reading, index)))) {
    const after = nextIndex(reading, next);
    if (!opensObject(reading, after) && formAt(reading, after) !== 'to') return 'preposition';
  }
  if (reading.heading && !reading.finite && followsSubject(reading, index)) {
    reading.finite = true;
    token.lemma = 'will';
    token.modality = 'future';
    return 'auxiliary';
  }
  return 'infinitive';
}

/** Whether only a subject stands before, as in the headline `Japan to give Kenya $5m`. */
function followsSubject(reading: Reading, index: number): boolean {
  let names = 0;
  for (let at = 0; at < index; at++) {
    const tag = reading.tokens[at]?.tag;
    if (tag === 'verb' || tag === 'auxiliary' || names >= LONGEST_SUBJECT) return false;
    if (tag === 'name' || tag === 'noun') names++;
  }
  return names > 0 && !finiteAhead(reading, index);
}

/** Tags `that`, which opens a clause or a relative clause, or is a determiner or pronoun. */
export function thatWord(reading: Reading, index: number, token: Token): Tag {
  const previous = reading.tokens[index - 1];
  const next = nextIndex(reading, index);
  const classes = classesAt(reading, next);
  if (previous === undefined || previous.tag === 'preposition' || previous.tag === 'infinitive') {
    token.definite = true;
    token.person = 'third';
    return isNominal(reading, next) ? 'determiner' : 'pronoun';
  }
  if (previous.tag === 'verb' || previous.tag === 'adjective' || previous.tag === 'adverb') return 'complementiser';
  if (/^(?:noun|name|number)$/.test(previous.tag) || previous.form === ')') {
    if (CONTENT_NOUNS.has(previous.lemma) && !isFiniteVerb(classes)) return 'complementiser';
    return nounThenSay(reading, index) ? 'complementiser' : 'relative';
  }
  if (previous.tag === 'conjunction' || previous.form === ',') {
    return classes & (is.MODAL | is.AUXILIARY) ? 'pronoun' : 'complementiser';
  }
  if (previous.tag === 'pronoun') return /^(?:those|all|one)$/.test(previous.form) ? 'relative' : 'complementiser';
  return isNominal(reading, next) ? 'determiner' : 'complementiser';
}

function isFiniteVerb(classes: number): boolean {
  if (classes & (is.MODAL | is.AUXILIARY)) return true;
  return (classes & is.THIRD) !== 0 && (classes & is.PLURAL) === 0;
}

/**
 * `told reporters that`, `said on Monday that`: a verb of saying with something between it and its clause. Verbs that are
 * no plain verbs of saying have objects that a relative clause describes: `denied on Monday that`, but `found the ship that`.
 */
function nounThenSay(reading: Reading, index: number): boolean {
  for (let at = index - 2; at >= 0 && at > index - 9; at--) {
    const token = reading.tokens[at] as Token;
    if (token.tag === 'verb') {
      const hasNoObject = reading.tokens[at + 1]?.tag === 'preposition';
      return VERBS_OF_SAYING.has(token.lemma) || (hasNoObject && THAT_VERBS.has(token.lemma));
    }
    if (token.tag === 'punctuation' && token.form !== '-') return false;
  }
  return false;
}
