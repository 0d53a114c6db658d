import type { Tag, Token } from '../../../analysis/token.ts';
import { auxiliary, modal, obligation, takesVerb } from './auxiliaries.ts';
import { determiner, pronoun } from './determiners.ts';
import { isNumber, isParticle, particle, quantity, superlative, timeOrPreposition } from './particles.ts';
import { classesAt, formAt, isNominal, nextIndex, opensObject, previousIndex, type Reading } from './reading.ts';
import { thatWord, toWord } from './that-and-to.ts';
import * as is from './word-class.ts';

/** Whether a word is for `closedTag` to decide. */
export function isClosed(form: string, classes: number): boolean {
  return (classes & is.CLOSED) !== 0 || Object.hasOwn(SPECIAL, form);
}

/** Tags a word of the closed classes; gives null for one that its context makes a noun, adjective or verb. */
export function closedTag(reading: Reading, index: number): Tag | null {
  const token = reading.tokens[index] as Token;
  const classes = classesAt(reading, index);
  if (isParticle(reading, index, token)) return 'adverb';
  const special = SPECIAL[token.form];
  if (special !== undefined) return special(reading, index, token);
  if (classes & is.MODAL) return modal(reading, index, token);
  if (classes & is.AUXILIARY) return auxiliary(reading, index, token);
  if (classes & is.NEGATION) return 'negation';
  if (classes & is.DETERMINER) return determiner(reading, index, token);
  if (classes & is.PRONOUN) return pronoun(token);
  if (classes & is.CONDITIONAL) return 'conditional';
  if (classes & is.RELATIVE) return 'relative';
  if (classes & is.SUBORDINATOR) return 'subordinator';
  if (classes & is.CONJUNCTION) return 'conjunction';
  if (classes & is.PREPOSITION) return preposition(reading, index);
  return null;
}

type Special = (reading: Reading, index: number, token: Token) => Tag | null;

/** Words that several classes claim. */
const SPECIAL: Readonly<Record<string, Special>> = {
  to: toWord,
  that: thatWord,
  no: () => 'determiner',
  without: (reading, index) => (classesAt(reading, index + 1) & is.GERUND ? 'negation' : 'preposition'),
  her: (reading, index, token) =>
    isNominal(reading, nextIndex(reading, index)) ? determiner(reading, index, token) : pronoun(token),
  // `when it comes to Russia`: nobody comes.
  it: (reading, index, token) =>
    formAt(reading, index - 1) === 'when' && /^(?:comes|came)$/.test(formAt(reading, index + 1))
      ? 'pronoun'
      : pronoun(token),
  as: (reading, index) => {
    if (formAt(reading, index + 1) === 'well' && formAt(reading, index + 2) === 'as') return 'conjunction';
    if (formAt(reading, index - 1) === 'well' && formAt(reading, index - 2) === 'as') return 'conjunction';
    if (/^(?:many|much|few)$/.test(formAt(reading, index + 1))) return 'adverb';
    if (/^(?:many|much|few)$/.test(formAt(reading, index - 1))) return 'adverb';
    return timeOrPreposition(reading, index);
  },
  well: (reading, index) =>
    formAt(reading, index - 1) === 'as' && formAt(reading, index + 1) === 'as' ? 'conjunction' : 'adverb',
  with: (reading, index) =>
    formAt(reading, index - 1) === 'along' && joinsEqual(reading, index - 1)
      ? 'conjunction'
      : preposition(reading, index),
  after: timeOrPreposition,
  before: timeOrPreposition,
  since: timeOrPreposition,
  until: timeOrPreposition,
  till: timeOrPreposition,
  than: (reading, index) =>
    isNumber(reading, index + 1) && /^(?:more|less|fewer|other)$/.test(formAt(reading, index - 1))
      ? 'adverb'
      : timeOrPreposition(reading, index),
  like: (reading, index) => (takesVerb(reading, index) ? null : 'preposition'),
  past: (reading, index) => (isNominal(reading, index + 1) ? null : 'preposition'),
  near: (reading, index) => (formAt(reading, previousIndex(reading, index)) === 'the' ? null : 'preposition'),
  following: (reading, index) =>
    classesAt(reading, index - 1) & (is.DETERMINER | is.AUXILIARY) ? null : 'preposition',
  opposite: (reading, index) => (classesAt(reading, index - 1) & is.DETERMINER ? null : 'preposition'),
  at: (reading, index) => (/^(?:least|most)$/.test(formAt(reading, index + 1)) ? 'adverb' : 'preposition'),
  least: superlative,
  most: superlative,
  over: quantity,
  under: quantity,
  about: quantity,
  around: quantity,
  down: (reading, index) => (opensObject(reading, index + 1) ? 'preposition' : 'adverb'),
  up: particle,
  out: particle,
  off: particle,
  above: particle,
  along: (reading, index) => (joinsEqual(reading, index) ? 'conjunction' : particle(reading, index)),
  inside: particle,
  outside: particle,
  provided: (reading, index) => (formAt(reading, index + 1) === 'that' ? 'conditional' : null),
  otherwise: () => 'adverb',
  so: (reading, index) => (classesAt(reading, index + 1) & (is.ADVERB | is.ADJECTIVE) ? 'adverb' : 'conjunction'),
  yet: () => 'adverb',
  plus: () => 'preposition',
  one: (_reading, _index) => 'number',
  where: (reading, index) =>
    classesAt(reading, index - 1) & is.NOMINAL || formAt(reading, index - 1) === ',' ? 'relative' : 'subordinator',
  neither: () => 'negation',
  need: obligation,
  needs: obligation,
};

function preposition(reading: Reading, index: number): Tag | null {
  const classes = classesAt(reading, index);
  if (classes & is.GERUND && reading.tokens[index - 1]?.tag === 'auxiliary') return null;
  if (classes & is.ADJECTIVE && classesAt(reading, index - 1) & is.DETERMINER) return null;
  return 'preposition';
}

/** `Egypt, along with Jordan`: what stands behind a noun joins another to it; behind a verb it is an adverb. */
function joinsEqual(reading: Reading, index: number): boolean {
  const before = reading.tokens[previousIndex(reading, index)];
  return formAt(reading, index + 1) === 'with' && /^(?:noun|name|punctuation)$/.test(before?.tag ?? '');
}
