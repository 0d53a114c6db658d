import type { Tag, Token } from '../../../analysis/token.ts';
import { takesVerb } from './auxiliaries.ts';
import * as closed from './closed-class.ts';
import { NOUNS_IN_ING } from './nouns.ts';
import {
  classesAt,
  finiteAhead,
  followsOpenerAndSubject,
  formAt,
  isNominal,
  isParenthesis,
  nextIndex,
  opensObject,
  previousIndex,
  type Reading,
} from './reading.ts';
import * as is from './word-class.ts';
import { words } from './words.ts';

/** A reading of a word of the open classes. */
export interface OpenTag {
  tag: Tag;
  verb?: NonNullable<Token['verb']>;
  passive?: boolean;
}

const NOUN: OpenTag = { tag: 'noun' };
const NAME: OpenTag = { tag: 'name' };
const ADJECTIVE: OpenTag = { tag: 'adjective' };
const ADVERB: OpenTag = { tag: 'adverb' };
const PAST: OpenTag = { tag: 'verb', verb: 'past' };
const PRESENT: OpenTag = { tag: 'verb', verb: 'present' };
const BASE: OpenTag = { tag: 'verb', verb: 'base' };
const IMPERATIVE: OpenTag = { tag: 'verb', verb: 'imperative' };
const GERUND: OpenTag = { tag: 'verb', verb: 'gerund' };
const PASSIVE: OpenTag = { tag: 'verb', verb: 'participle', passive: true };

const IN_ING = new Set(words(NOUNS_IN_ING));
const PARTICIPLES_AS_ADJECTIVES = new Set(words(closed.PARTICIPLES_AS_ADJECTIVES));
const LINKING = new Set(words(closed.LINKING_VERBS));
const CLAUSE_VERBS = new Set(words(closed.CLAUSE_VERBS));

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
  if (classes & is.ADVERB && isVerbOnly(reading, index + 1)) return ADVERB;
  if (classes & is.ADVERB) return classes & is.ADJECTIVE && describes(reading, index) ? ADJECTIVE : ADVERB;
  if (classes & is.ADJECTIVE) return classes & is.NOMINAL && !describes(reading, index) ? NOUN : ADJECTIVE;
  return NOUN;
}

/** Whether an adjective stands before its noun or after a linking verb, rather than being the noun itself. */
function describes(reading: Reading, index: number): boolean {
  if (isNominal(reading, index + 1)) return !isVerbWithObject(reading, index + 1);
  const next = reading.tokens[index + 1];
  if (next !== undefined && (next.form === 'and' || next.form === ',') && isNominal(reading, index + 2)) return true;
  const previous = reading.tokens[previousIndex(reading, index)];
  return previous !== undefined && LINKING.has(previous.lemma);
}

/** The second part of a compound that was taken apart: `UN-backed`, `Saudi-led`. */
function isHyphenated(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1];
  return before?.form === '-' && before.end === reading.tokens[index]?.start;
}

/** A word that may be a noun, but before an object rather is the verb: `the military trains Iraqi pilots`. */
function isVerbWithObject(reading: Reading, index: number): boolean {
  const isVerb = (classesAt(reading, index) & is.THIRD) !== 0 && !reading.finite;
  return isVerb && (classesAt(reading, index + 1) & (is.DETERMINER | is.NAME | is.PRONOUN)) !== 0;
}

function isVerbOnly(reading: Reading, index: number): boolean {
  const classes = classesAt(reading, index);
  return (classes & is.VERB) !== 0 && (classes & (is.NOMINAL | is.ADJECTIVE)) === 0;
}

function previousToken(reading: Reading, index: number): Token | undefined {
  return reading.tokens[previousIndex(reading, index)];
}

function opensNoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:determiner|adjective|genitive)$/.test(token.tag);
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
  return isNominal(reading, index + 1) && !(classesAt(reading, index + 1) & is.NAME);
}

function pastOrParticiple(reading: Reading, index: number, classes: number): OpenTag {
  const previous = previousToken(reading, index);
  const form = formAt(reading, index);
  if (classes & is.NOMINAL && opensNoun(previous) && !(classes & is.PAST && opensObject(reading, index + 1)))
    return NOUN;
  if (previous?.tag === 'auxiliary') return afterAuxiliary(previous, classes);
  if (previous !== undefined && LINKING.has(previous.lemma) && previous.tag === 'verb') {
    return PARTICIPLES_AS_ADJECTIVES.has(form) || classes & is.ADJECTIVE || previous.lemma !== 'be'
      ? ADJECTIVE
      : PASSIVE;
  }
  if (!(classes & is.PARTICIPLE)) return PAST;
  if (opensNoun(previous) && !isBoth(previous)) return premodifier(reading, index);
  if (previous?.tag === 'number' || isBoth(previous))
    return opensObject(reading, index + 1) || !isNominal(reading, index + 1)
      ? finiteOr(reading, index, classes)
      : ADJECTIVE;
  if (previous?.tag === 'preposition' || previous?.tag === 'infinitive')
    return isNominal(reading, index + 1) ? ADJECTIVE : PASSIVE;
  // `the ship that Norway sent arrived`: the clause before is over, and its noun still lacks a verb.
  const awaitsVerb = reading.outer.at(-1) === false && !isNominal(reading, index + 1);
  if (previous?.tag === 'verb' && awaitsVerb && classes & is.PAST) return PAST;
  if (previous?.tag === 'verb')
    return isNominal(reading, index + 1) && !(classesAt(reading, index + 1) & is.NAME) ? ADJECTIVE : PASSIVE;
  if (previous?.tag === 'pronoun' || previous?.tag === 'relative') return classes & is.PAST ? PAST : PASSIVE;
  if (previous?.tag === 'conjunction') return afterConjunction(reading, index, classes);
  return finiteOr(reading, index, classes);
}

function isBoth(token: Token | undefined): boolean {
  return token?.form === 'both';
}

function afterAuxiliary(auxiliary: Token, classes: number): OpenTag {
  if (auxiliary.lemma === 'be') return PASSIVE;
  if (auxiliary.lemma === 'have') return PAST;
  return classes & is.BASE ? BASE : PAST;
}

/** A participle before a noun (`an expanded partnership`), or standing for one (`the displaced`). */
function premodifier(reading: Reading, index: number): OpenTag {
  const next = index + 1;
  if (isNominal(reading, next) || formAt(reading, next) === 'and' || formAt(reading, next) === ',') return ADJECTIVE;
  return formAt(reading, next) === 'by' ? PASSIVE : ADJECTIVE;
}

/** A verb that a conjunction joins to one before it has that one's form. */
function afterConjunction(reading: Reading, index: number, classes: number): OpenTag {
  const joined = reading.tokens[index - 2];
  if (joined?.tag === 'adjective' && isNominal(reading, index + 1)) return ADJECTIVE;
  if (opensObject(reading, index + 1) && classes & is.PAST) return PAST;
  if (reading.lastVerb?.passive === true) return PASSIVE;
  if (reading.lastVerb !== null && classes & is.PAST) return PAST;
  return finiteOr(reading, index, classes);
}

/** A past form after its subject, or a participle that describes the noun before it (`talks held in Cairo`). */
function finiteOr(reading: Reading, index: number, classes: number): OpenTag {
  if (!(classes & is.PAST)) return PASSIVE;
  const next = index + 1;
  const previous = reading.tokens[index - 1];
  const isObject = opensObject(reading, next) || (isNominal(reading, next) && formAt(reading, next + 1) !== ',');
  if (formAt(reading, next) === 'by' && !(classesAt(reading, next + 1) & (is.NUMBER | is.GERUND))) return PASSIVE;
  if (previous === undefined) {
    if (isNominal(reading, next) && !reading.heading) return ADJECTIVE;
    return isObject && reading.heading ? PAST : PASSIVE;
  }
  if (followsOpenerAndSubject(reading, index)) return PAST;
  if (reading.finite) return afterFiniteVerb(reading, index, isObject);
  if (isObject) return PAST;
  if (isParenthesis(reading, index)) return PASSIVE;
  if (finiteAhead(reading, index)) return PASSIVE;
  return reading.heading && lacksObject(reading, next) ? PASSIVE : PAST;
}

function afterFiniteVerb(reading: Reading, index: number, isObject: boolean): OpenTag {
  const previous = reading.tokens[index - 1] as Token;
  if (previous.tag === 'punctuation') return isObject ? PAST : PASSIVE;
  if (isObject && clauseVerbBefore(reading, index)) return PAST;
  return PASSIVE;
}

/** Whether a verb that may take a clause without `that` governs here: `said Egypt sent …`. */
function clauseVerbBefore(reading: Reading, index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 12; at--) {
    const token = reading.tokens[at] as Token;
    if (token.tag === 'verb') return CLAUSE_VERBS.has(token.lemma);
  }
  return false;
}

function lacksObject(reading: Reading, next: number): boolean {
  return /^(?:in|at|with|between|for|from|after|on|to)?$/.test(formAt(reading, next));
}

function presentOrNoun(reading: Reading, index: number, classes: number): OpenTag {
  const previous = previousToken(reading, index);
  const other = otherThanVerb(reading, index, classes);
  const isOnlyVerb = !(classes & (is.NOMINAL | is.ADJECTIVE | is.ADVERB));
  if (classes & is.ADVERB && classesAt(reading, index + 1) & is.BASE) return ADVERB;
  if (takesVerb(reading, index))
    return classes & is.BASE ? finiteAfter(previous) : isOnlyVerb || classes & is.THIRD ? PRESENT : other;
  if (isOnlyVerb) return bareVerb(reading, classes, previous);
  if (previous === undefined || /^[:(–—•]$/.test(previous.form)) return clauseInitial(reading, index, classes, other);
  if (previous.tag === 'relative' && classes & (is.THIRD | is.BASE)) return PRESENT;
  if (previous.tag === 'pronoun') {
    if (!reading.finite) return PRESENT;
    return classes & is.BASE && opensObject(reading, index + 1) ? BASE : other;
  }
  if (opensNoun(previous) || /^(?:preposition|verb|number|auxiliary)$/.test(previous.tag)) {
    return previous.tag === 'number' && !reading.finite && opensObject(reading, index + 1) ? PRESENT : other;
  }
  if (previous.tag === 'conjunction') return afterAnd(reading, index, classes, other);
  if (previous.form === ',') {
    if (formAt(reading, index + 1) === 'you') return IMPERATIVE;
    if (!opensObject(reading, index + 1)) return other;
  }
  if (reading.finite) return other;
  return agrees(reading, index, classes, previous) && (opensObject(reading, index + 1) || isFollowed(reading, index))
    ? PRESENT
    : other;
}

function otherThanVerb(reading: Reading, index: number, classes: number): OpenTag {
  if (classes & is.ADVERB && !isNominal(reading, index + 1)) return ADVERB;
  if (classes & is.ADJECTIVE && describes(reading, index)) return ADJECTIVE;
  if (classes & (is.NOUN | is.PLURAL)) return NOUN;
  return classes & is.ADVERB ? ADVERB : ADJECTIVE;
}

/** A verb that is nothing else: finite where the clause has none yet, else an infinitive (`helped Egypt build`). */
function bareVerb(reading: Reading, classes: number, previous: Token | undefined): OpenTag {
  if (classes & is.THIRD) return PRESENT;
  if (previous === undefined) return IMPERATIVE;
  if (previous.tag === 'conjunction' && reading.lastVerb?.form === 'base') return BASE;
  if (previous.tag === 'adjective' || previous.tag === 'determiner') return PRESENT;
  return reading.finite && previous.tag !== 'relative' ? BASE : PRESENT;
}

function finiteAfter(previous: Token | undefined): OpenTag {
  return previous?.tag === 'pronoun' ? PRESENT : BASE;
}

function clauseInitial(reading: Reading, index: number, classes: number, other: OpenTag): OpenTag {
  if (!(classes & is.BASE) || other === ADJECTIVE) return other;
  return classesAt(reading, index + 1) & (is.DETERMINER | is.PRONOUN) && !(classesAt(reading, index + 1) & is.RELATIVE)
    ? IMPERATIVE
    : other;
}

function afterAnd(reading: Reading, index: number, classes: number, other: OpenTag): OpenTag {
  const before = reading.tokens[index - 2];
  const last = reading.lastVerb?.form;
  if (before?.tag === 'verb' || before?.tag === 'adverb') {
    if (classes & is.BASE && last === 'base') return BASE;
    return classes & is.THIRD && last === 'present' ? PRESENT : other;
  }
  const next = nextIndex(reading, index);
  const opens = opensObject(reading, next);
  if (before?.tag === 'adjective' && !opens) return other;
  if (classes & is.BASE && last === 'base') {
    return opens || (/^(?:punctuation|name)$/.test(before?.tag ?? '') && isNominal(reading, next)) ? BASE : other;
  }
  return opens && classes & is.THIRD && last === 'present' ? PRESENT : other;
}

/** Whether the word before may be the subject by its number: `Egypt supports`, `the two countries support`. */
function agrees(reading: Reading, index: number, classes: number, previous: Token): boolean {
  const beforeIt = reading.tokens[index - 1];
  if (beforeIt?.tag === 'punctuation' && beforeIt.form !== ')' && beforeIt.form !== '”' && beforeIt.form !== ',')
    return false;
  if (previous.tag !== 'noun' && previous.tag !== 'name' && previous.tag !== 'punctuation') return false;
  if (previous.tag === 'name' && ADJECTIVAL.test(previous.form) && !/(?:sudan|japan|iran)$/.test(previous.form)) {
    return (classesAt(reading, index + 1) & (is.DETERMINER | is.PRONOUN | is.NAME)) !== 0;
  }
  const isPlural = previous.plural === true || reading.joined;
  if (classes & is.THIRD)
    return previous.plural !== true || previous.tag === 'name' || headOfComplement(reading, index) >= 0;
  if (reading.tokens[headOfComplement(reading, index)]?.plural === true) return true;
  return isPlural && !(reading.heading && previous.tag === 'name' && !reading.joined);
}

/** Names that are adjectives: `Eritrean forces`. */
const ADJECTIVAL =
  /(?:ian|ean|ese|ish|french|dutch|raeli|raqi|saudi|emeni|istani|uwaiti|atari|mirati|omani|ibyan|can)$/;

/** The noun that the phrase before belongs to by a preposition, and that may be the subject: `interest in talks grows`. */
function headOfComplement(reading: Reading, index: number): number {
  for (let at = index - 1; at >= 0 && at > index - 6; at--) {
    if (reading.tokens[at]?.tag === 'preposition') return at - 1;
    if (!isNominal(reading, at) && !(classesAt(reading, at) & is.DETERMINER)) return -1;
  }
  return -1;
}

/** Whether what follows lets a present-tense verb stand here: a preposition or the end, and no other finite verb. */
function isFollowed(reading: Reading, index: number): boolean {
  if (finiteAhead(reading, index)) return false;
  const next = nextIndex(reading, index);
  if (followsOpenerAndSubject(reading, index) || next === reading.tokens.length - 1) return true;
  if (formAt(reading, next) === 'of') return false;
  const followers = is.PREPOSITION | is.NOMINAL | is.SUBORDINATOR | is.ADJECTIVE | is.PARTICIPLE;
  return classesAt(reading, next) & followers ? true : reading.heading;
}
