import type { Token } from '../../../analysis/token.ts';
import { CLAUSE_VERBS, verbBefore } from './clause-verbs.ts';
import * as closed from './closed-class.ts';
import { ADJECTIVE, BASE, NOUN, type OpenTag, PASSIVE, PAST } from './open-tags.ts';
import {
  classesAt,
  finiteAhead,
  followsOpenerAndSubject,
  formAt,
  isNominal,
  isParenthesis,
  opensObject,
  type Reading,
} from './reading.ts';
import { LINKING, opensNoun, previousToken } from './surroundings.ts';
import * as is from './word-class.ts';
import { words } from './words.ts';

const PARTICIPLES_AS_ADJECTIVES = new Set(words(closed.PARTICIPLES_AS_ADJECTIVES));

/** Pairs in which a participle is never a verb. */
const ALWAYS_ADJECTIVES = new Set([
  'loved ones',
  ...'forces force group groups men services conflict struggle militias'.split(' ').map((noun) => `armed ${noun}`),
]);

/** Verbs without an object, whose participle describes no noun: `a group of them arrived`. */
const INTRANSITIVE = new Set(
  words('arrive come go depart emerge travel arise occur happen die rise appear vanish resign'),
);

/** A year ends its phrase: `in 2015 sanctioned sales`. */
const YEAR = /^(?:19|20)\d\d$/;

/** Tags a form in -ed or an irregular one: past, participle or adjective. */
export function pastOrParticiple(reading: Reading, index: number, classes: number): OpenTag {
  const previous = previousToken(reading, index);
  const form = formAt(reading, index);
  if (classes & is.NOMINAL && opensNoun(previous) && !(classes & is.PAST && opensObject(reading, index + 1)))
    return NOUN;
  if (previous?.tag === 'auxiliary') {
    // `is not committed`: beside a denial it is an adjective as it is without.
    const isDenied = previous.lemma === 'be' && reading.tokens[index - 1]?.tag === 'negation';
    return isDenied && PARTICIPLES_AS_ADJECTIVES.has(form) ? ADJECTIVE : afterAuxiliary(previous, classes);
  }
  if (previous !== undefined && LINKING.has(previous.lemma) && previous.tag === 'verb') {
    return PARTICIPLES_AS_ADJECTIVES.has(form) || classes & is.ADJECTIVE || previous.lemma !== 'be'
      ? ADJECTIVE
      : PASSIVE;
  }
  if (!(classes & is.PARTICIPLE)) return PAST;
  if (ALWAYS_ADJECTIVES.has(`${form} ${formAt(reading, index + 1)}`)) return ADJECTIVE;
  if (classes & is.ADJECTIVE && isNoun(reading, index + 1) && finiteAhead(reading, index)) return ADJECTIVE;
  if (opensNoun(previous) && !isBoth(previous)) return premodifier(reading, index);
  if ((previous?.tag === 'number' && !YEAR.test(previous.form)) || isBoth(previous))
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
  if (INTRANSITIVE.has(reading.entries[index]?.verb ?? '')) return PAST;
  const next = index + 1;
  const previous = reading.tokens[index - 1];
  const isObject = opensObject(reading, next) || (isNominal(reading, next) && formAt(reading, next + 1) !== ',');
  if (formAt(reading, next) === 'by' && !(classesAt(reading, next + 1) & (is.NUMBER | is.GERUND))) return PASSIVE;
  if (previous === undefined) {
    if (isNominal(reading, next) && !reading.heading) return ADJECTIVE;
    return isObject && reading.heading ? PAST : PASSIVE;
  }
  if (followsOpenerAndSubject(reading, index)) return PAST;
  if (isAfterthought(reading, index)) return PAST;
  if (reading.finite) return afterFiniteVerb(reading, index, isObject);
  if (isObject) return PAST;
  if (isParenthesis(reading, index)) return PASSIVE;
  if (finiteAhead(reading, index)) return PASSIVE;
  return reading.heading && lacksObject(reading, next) ? PASSIVE : PAST;
}

/** Of whom nobody says that they were said: they only say. */
const SAYING = new Set(
  words('say tell add remark insist argue claim explain note reply respond comment conclude recall warn'),
);
const TELLING = new Set(
  words('report announce confirm declare state write observe reveal acknowledge disclose stress continue'),
);

/** `…, the ministry said`, `…,” said the minister`: who says it is named after what is said. */
function isAfterthought(reading: Reading, index: number): boolean {
  const verb = reading.entries[index]?.verb ?? '';
  const isTelling = TELLING.has(verb) && /^(?:[.,;]?|on|yesterday|today)$/.test(formAt(reading, index + 1));
  if (!SAYING.has(verb) && !isTelling) return false;
  if (formAt(reading, index + 1) === 'by') return false;
  if (SAYING.has(verb) && reading.tokens[index - 1]?.tag === 'name') return true;
  let at = index - 1;
  while (at >= 0 && at > index - LONGEST_SPEAKER && isOfSubject(reading.tokens[at] as Token)) at--;
  const mark = reading.tokens[at];
  return mark?.tag === 'quote' || (mark?.form === ',' && at < index - 1);
}
const LONGEST_SPEAKER = 12;

function isOfSubject({ tag, form }: Token): boolean {
  return /^(?:noun|name|adjective|determiner|genitive|number)$/.test(tag) || form === 'of' || form === '-';
}

function afterFiniteVerb(reading: Reading, index: number, isObject: boolean): OpenTag {
  const previous = reading.tokens[index - 1] as Token;
  if (previous.tag === 'punctuation') return isObject ? PAST : PASSIVE;
  if (isObject && clauseVerbBefore(reading, index)) return PAST;
  // `allow the workers expanded access`: what describes the noun before never takes a noun.
  return isNoun(reading, index + 1) && !TIMES.test(formAt(reading, index + 1)) ? ADJECTIVE : PASSIVE;
}

const TIMES = /^(?:week|month|year|today|yesterday|mon|tues|wednes|thurs|fri|satur|sun)/;

function isNoun(reading: Reading, index: number): boolean {
  return (classesAt(reading, index) & (is.NOUN | is.PLURAL)) !== 0;
}

/** Whether a verb that may take a clause without `that` governs here: `said Egypt sent …`. */
function clauseVerbBefore(reading: Reading, index: number): boolean {
  return CLAUSE_VERBS.has(verbBefore(reading, index, 12)?.lemma ?? '');
}

function lacksObject(reading: Reading, next: number): boolean {
  return /^(?:in|at|with|between|for|from|after|on|to)?$/.test(formAt(reading, next));
}
