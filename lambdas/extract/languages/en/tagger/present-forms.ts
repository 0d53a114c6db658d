import type { Token } from '../../../analysis/token.ts';
import { takesVerb } from './auxiliaries.ts';
import { MOSTLY_NOUNS } from './nouns.ts';
import { ADJECTIVE, ADVERB, BASE, IMPERATIVE, NOUN, type OpenTag, PRESENT } from './open-tags.ts';
import {
  classesAt,
  finiteAhead,
  followsOpenerAndSubject,
  formAt,
  isNominal,
  nextIndex,
  opensObject,
  type Reading,
} from './reading.ts';
import { describes, LINKING, opensNoun, previousToken } from './surroundings.ts';
import * as is from './word-class.ts';
import { words } from './words.ts';

const NOUNS = new Set(words(MOSTLY_NOUNS));

/** Tags a base form or one in -s: a verb in the present or an infinitive, or a noun or adjective of that form. */
export function presentOrNoun(reading: Reading, index: number, classes: number): OpenTag {
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
  const next = nextIndex(reading, index);
  const opens = opensObject(reading, next);
  if (opens && classes & is.BASE && isBarePresent(reading, index)) return PRESENT;
  if (before?.tag === 'verb' || before?.tag === 'adverb') {
    if (classes & is.BASE && last === 'base') return BASE;
    return classes & is.THIRD && last === 'present' ? PRESENT : other;
  }
  if (before?.tag === 'adjective' && !opens) return other;
  if (classes & is.BASE && last === 'base') {
    return opens || (/^(?:punctuation|name)$/.test(before?.tag ?? '') && isNominal(reading, next)) ? BASE : other;
  }
  if (!opens || !(classes & is.THIRD)) return other;
  // `welcomed the vote and urges others`: a noun would hardly be followed by what opens a phrase of its own.
  const isObject = (classesAt(reading, next) & (is.DETERMINER | is.PRONOUN)) !== 0;
  return last === 'present' || isObject ? PRESENT : other;
}

/**
 * Whether the verb before has no ending either, its subject being plural: `we welcome the vote and urge both sides`. The
 * verb of a relative clause is not the one: `we thank those who fled and urge others`.
 */
function isBarePresent(reading: Reading, index: number): boolean {
  let sister: Token | undefined;
  for (let at = index - 1; at >= 0 && at > index - FARTHEST_SISTER; at--) {
    const token = reading.tokens[at] as Token;
    if (token.tag === 'relative') sister = undefined;
    else if (token.tag === 'verb') sister ??= token;
  }
  return sister?.verb === 'present' && sister.form === sister.lemma && sister.lemma !== 'be';
}
/** How far back, in words, the verb is looked for that a conjunction joins another to. */
const FARTHEST_SISTER = 24;

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
  if (NOUNS.has(formAt(reading, index))) return false;
  const isLinking = LINKING.has(reading.entries[index]?.verb ?? '');
  const followers = is.PREPOSITION | is.NOMINAL | is.SUBORDINATOR | is.ADJECTIVE | (isLinking ? is.PARTICIPLE : 0);
  return classesAt(reading, next) & followers ? true : reading.heading;
}
