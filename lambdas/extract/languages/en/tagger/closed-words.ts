import type { Tag, Token } from '../../../analysis/token.ts';
import * as closed from './closed-class.ts';
import {
  classesAt,
  finiteAhead,
  formAt,
  isNominal,
  nextAfterAuxiliary,
  nextIndex,
  opensObject,
  previousIndex,
  type Reading,
  subjectAndVerbAhead,
} from './reading.ts';
import * as is from './word-class.ts';
import { words } from './words.ts';

const DEFINITE = new Set(words(closed.DEFINITE));
const PLURAL_PRONOUNS = new Set(words(closed.PLURAL_PRONOUNS));
const CONTENT_NOUNS = new Set(words(closed.CONTENT_NOUNS));
const CLAUSE_VERBS = new Set(words(closed.CLAUSE_VERBS));
const TO_NOUN = new Set(words(closed.GOVERNORS_OF_TO_AND_NOUN));
const SUBJECT_PRONOUNS = new Set(words(closed.SUBJECT_PRONOUNS));
const PARTICIPLES_AS_ADJECTIVES = new Set(words(closed.PARTICIPLES_AS_ADJECTIVES));
const POSSESSIVES = persons(closed.POSSESSIVES);
const PRONOUNS = persons(closed.PRONOUNS);
const AUXILIARIES = new Map(words(closed.AUXILIARIES).map((pair) => pair.split(':') as [string, string]));

function persons(list: string): Map<string, NonNullable<Token['person']>> {
  return new Map(words(list).map((pair) => pair.split(':') as [string, NonNullable<Token['person']>]));
}

/** Whether a word is for `closedTag` to decide. */
export function isClosed(form: string, classes: number): boolean {
  return (classes & is.CLOSED) !== 0 || Object.hasOwn(SPECIAL, form);
}

/** Tags a word of the closed classes; gives null for one that its context makes a noun, adjective or verb. */
export function closedTag(reading: Reading, index: number): Tag | null {
  const token = reading.tokens[index] as Token;
  const classes = classesAt(reading, index);
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
  no: () => 'negation',
  without: (reading, index) => (classesAt(reading, index + 1) & is.GERUND ? 'negation' : 'preposition'),
  her: (reading, index, token) =>
    isNominal(reading, nextIndex(reading, index)) ? determiner(reading, index, token) : pronoun(token),
  as: (reading, index) => {
    if (formAt(reading, index + 1) === 'well' && formAt(reading, index + 2) === 'as') return 'conjunction';
    if (formAt(reading, index - 1) === 'well' && formAt(reading, index - 2) === 'as') return 'conjunction';
    if (/^(?:many|much|few)$/.test(formAt(reading, index + 1))) return 'adverb';
    if (/^(?:many|much|few)$/.test(formAt(reading, index - 1))) return 'adverb';
    return timeOrPreposition(reading, index);
  },
  well: (reading, index) =>
    formAt(reading, index - 1) === 'as' && formAt(reading, index + 1) === 'as' ? 'conjunction' : 'adverb',
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
  along: particle,
  inside: particle,
  outside: particle,
  provided: (reading, index) => (formAt(reading, index + 1) === 'that' ? 'conditional' : null),
  otherwise: () => 'adverb',
  so: (reading, index) => (classesAt(reading, index + 1) & (is.ADVERB | is.ADJECTIVE) ? 'adverb' : 'conjunction'),
  yet: () => 'adverb',
  plus: () => 'preposition',
  one: (_reading, _index) => 'number',
  where: (reading, index) =>
    classesAt(reading, index - 1) & is.NOMINAL || isComma(reading, index - 1) ? 'relative' : 'subordinator',
  neither: () => 'negation',
  need: obligation,
  needs: obligation,
};
function obligation(reading: Reading, index: number, token: Token): Tag | null {
  if (formAt(reading, nextIndex(reading, index)) !== 'to') return null;
  if (classesAt(reading, previousIndex(reading, index)) & (is.DETERMINER | is.ADJECTIVE)) return null;
  token.lemma = 'need';
  token.modality = 'obligation';
  reading.finite = true;
  return 'auxiliary';
}

function superlative(reading: Reading, index: number, token: Token): Tag | null {
  if (formAt(reading, index - 1) === 'at') return 'adverb';
  return classesAt(reading, index) & is.DETERMINER ? determiner(reading, index, token) : null;
}

function isNumber(reading: Reading, index: number): boolean {
  return (classesAt(reading, index) & is.NUMBER) !== 0;
}

/** `sent about 50 trucks`: before a number that is an object, a preposition only makes it vague. */
function quantity(reading: Reading, index: number): Tag {
  const isVague = /^\d/.test(formAt(reading, index + 1)) && reading.tokens[index - 1]?.tag === 'verb';
  if (isVague) return 'adverb';
  return formAt(reading, index) === 'over' ? particle(reading, index) : 'preposition';
}

function particle(reading: Reading, index: number): Tag {
  return opensObject(reading, index + 1) || formAt(reading, index + 1) === 'of' ? 'preposition' : 'adverb';
}

function isComma(reading: Reading, index: number): boolean {
  return formAt(reading, index) === ',';
}

/** Whether what stands before can only be followed by a verb: a modal, `to`, a pronoun that is a subject. */
export function takesVerb(reading: Reading, index: number): boolean {
  const previous = previousIndex(reading, index);
  const token = reading.tokens[previous];
  if (token === undefined) return false;
  if (token.tag === 'infinitive') return true;
  if (token.tag === 'auxiliary') return token.lemma !== 'be' && token.lemma !== 'have';
  if (token.tag === 'pronoun') return SUBJECT_PRONOUNS.has(token.form) && !reading.finite;
  return false;
}

function determiner(reading: Reading, index: number, token: Token): Tag | null {
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
  if (/^(?:this|that|these|those|both)$/.test(token.form)) token.person = 'third';
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

function pronoun(token: Token): Tag {
  const person = PRONOUNS.get(token.form);
  if (person !== undefined) token.person = person;
  if (PLURAL_PRONOUNS.has(token.form)) token.plural = true;
  return 'pronoun';
}

function modal(reading: Reading, index: number, token: Token): Tag | null {
  const previous = reading.tokens[previousIndex(reading, index)];
  if (token.form === 'will' && previous !== undefined && /^(?:determiner|adjective|genitive)$/.test(previous.tag))
    return null;
  const modality = closed.MODALS[token.form];
  if (modality !== undefined) token.modality = modality;
  if (token.form === "'ll" || token.form === 'wo' || token.form === 'shall') token.lemma = 'will';
  reading.finite = true;
  return 'auxiliary';
}

function auxiliary(reading: Reading, index: number, token: Token): Tag {
  token.lemma = AUXILIARIES.get(token.form) ?? token.form;
  const next = afterSubject(reading, index);
  const finite = !/^(?:be|been|being|having|done|doing)$/.test(token.form) && !takesVerb(reading, index);
  if (finite) reading.finite = true;
  if (formAt(reading, next) === 'to' && classesAt(reading, next + 1) & is.BASE && token.lemma !== 'do') {
    if (token.lemma === 'have') token.modality = 'obligation';
    else if (finite) token.modality = 'future';
    if (token.modality !== undefined) return 'auxiliary';
  }
  if (token.lemma === 'be' && formAt(reading, next) === 'going' && formAt(reading, next + 1) === 'to') {
    token.modality = 'future';
    return 'auxiliary';
  }
  if (governs(reading, token, next)) {
    token.modality = 'real';
    return 'auxiliary';
  }
  token.verb = verbForm(token.form);
  return 'verb';
}

function verbForm(form: string): NonNullable<Token['verb']> {
  if (/^(?:was|were|had|did)$/.test(form)) return 'past';
  if (/^(?:been|done)$/.test(form)) return 'participle';
  if (/ing$/.test(form)) return 'gerund';
  return form === 'be' ? 'base' : 'present';
}

/** The next word after an auxiliary, past the subject where the two are turned round (`Has Egypt agreed`). */
function afterSubject(reading: Reading, index: number): number {
  const next = nextAfterAuxiliary(reading, index);
  const opens = index === 0 || reading.tokens[index - 1]?.tag === 'quote';
  return opens && classesAt(reading, next) & is.PRONOUN ? nextIndex(reading, next) : next;
}

/** Whether the word after an auxiliary is the verb that it belongs to. */
function governs(reading: Reading, token: Token, next: number): boolean {
  const classes = classesAt(reading, next);
  if (token.lemma === 'do') return (classes & is.BASE) !== 0 && (classes & is.DETERMINER) === 0;
  if (token.lemma === 'have')
    return (classes & is.PARTICIPLE) !== 0 || /^(?:been|had|done)$/.test(formAt(reading, next));
  if (/^(?:being|done)$/.test(formAt(reading, next))) return true;
  if (PARTICIPLES_AS_ADJECTIVES.has(formAt(reading, next)) && token.form !== 'being') return false;
  return (classes & (is.PARTICIPLE | is.GERUND)) !== 0 && (classes & (is.PREPOSITION | is.DETERMINER)) === 0;
}

function toWord(reading: Reading, index: number, token: Token): Tag {
  const next = nextIndex(reading, index);
  const classes = classesAt(reading, next);
  const form = formAt(reading, next);
  if (formAt(reading, index - 1) === 'up' && isNumber(reading, next)) return 'adverb';
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
    if (tag === 'verb' || tag === 'auxiliary') return false;
    if (tag === 'name' || tag === 'noun') names++;
  }
  return names > 0 && names < 12 && !finiteAhead(reading, index);
}

function thatWord(reading: Reading, index: number, token: Token): Tag {
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

/** `told reporters that`, `said on Monday that`: a verb of saying with something between it and its clause. */
function nounThenSay(reading: Reading, index: number): boolean {
  for (let at = index - 2; at >= 0 && at > index - 9; at--) {
    const token = reading.tokens[at] as Token;
    if (token.tag === 'verb')
      return CLAUSE_VERBS.has(token.lemma) || token.lemma === 'inform' || token.lemma === 'assure';
    if (token.tag === 'punctuation' && token.form !== '-') return false;
  }
  return false;
}

/** A word that opens a clause where a finite verb follows before the next mark, and is a preposition otherwise. */
function timeOrPreposition(reading: Reading, index: number): Tag {
  if (classesAt(reading, index + 1) & (is.GERUND | is.MARK)) return 'preposition';
  if (SUBJECT_PRONOUNS.has(formAt(reading, nextIndex(reading, index)))) return 'subordinator';
  return finiteAhead(reading, index) || subjectAndVerbAhead(reading, index) ? 'subordinator' : 'preposition';
}

function preposition(reading: Reading, index: number): Tag | null {
  const classes = classesAt(reading, index);
  if (classes & is.GERUND && reading.tokens[index - 1]?.tag === 'auxiliary') return null;
  if (classes & is.ADJECTIVE && classesAt(reading, index - 1) & is.DETERMINER) return null;
  return 'preposition';
}
