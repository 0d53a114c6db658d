import type { Token } from '../../../analysis/token.ts';
import type { Entry } from './lexicon.ts';
import * as is from './word-class.ts';

/** A sentence while it is tagged, from left to right. */
export interface Reading {
  tokens: Token[];
  entries: Entry[];
  /** What each token may be; one reading alone once it is tagged. */
  classes: number[];
  /** A heading or title: no full stop at its end. */
  heading: boolean;
  /** Whether the clause under way already has its finite verb. */
  finite: boolean;
  /** The same of the clauses around it. */
  outer: boolean[];
  /** Whether the subject so far joins several (`Egypt and Sudan`). */
  joined: boolean;
  /** Form of the last verb tagged, to read the verb that a conjunction joins to it. */
  lastVerb: { form: Token['verb']; passive: boolean } | null;
}

/** No look-ahead goes further, so that tagging stays linear. */
const HORIZON = 14;
const BARRIERS = new Set(['and', 'but', 'or', 'that', 'after', 'before', 'since', 'until', 'as', 'than', 'so']);
const SKIPPED = is.ADVERB | is.NEGATION;

/** The index of the next token that is no adverb, negation or quote; the length where there is none. */
export function nextIndex(reading: Reading, index: number): number {
  let at = index + 1;
  while (at < reading.classes.length && at < index + HORIZON && isSkipped(reading, at)) at++;
  return at;
}

/** The next word after an auxiliary: also past adverbs that could be more, and past `both`, `all`, `each`. */
export function nextAfterAuxiliary(reading: Reading, index: number): number {
  let at = nextIndex(reading, index);
  while (at < index + 4 && (classesAt(reading, at) & is.ADVERB || FLOATING.has(formAt(reading, at))))
    at = nextIndex(reading, at);
  return at;
}
const FLOATING = new Set(['both', 'all', 'each']);

/** The index of the token before that is no adverb, negation or quote; -1 where there is none. */
export function previousIndex(reading: Reading, index: number): number {
  let at = index - 1;
  while (at >= 0 && at > index - HORIZON && isSkipped(reading, at)) at--;
  return at;
}

function isSkipped(reading: Reading, index: number): boolean {
  const classes = reading.classes[index] as number;
  return (classes & SKIPPED) !== 0 && (classes & ~SKIPPED) === 0
    ? true
    : (classes & is.MARK) !== 0 && reading.tokens[index]?.tag === 'quote';
}

/** What the token at an index may be; nothing beyond the ends. */
export function classesAt(reading: Reading, index: number): number {
  return reading.classes[index] ?? 0;
}

export function formAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.form ?? '';
}

/** Whether a token opens a noun phrase without doubt, as the object of a verb before it would. */
export function opensObject(reading: Reading, index: number): boolean {
  const classes = classesAt(reading, index);
  if (classes & is.PREPOSITION && !(classes & is.DETERMINER)) return false;
  return (classes & (is.DETERMINER | is.PRONOUN | is.NAME | is.NUMBER | is.ADJECTIVE)) !== 0;
}

/** Whether a token may belong to a noun phrase. */
export function isNominal(reading: Reading, index: number): boolean {
  return (classesAt(reading, index) & (is.NOMINAL | is.ADJECTIVE | is.NUMBER)) !== 0;
}

/** Whether a verb that can only be finite stands ahead in the same clause. */
export function finiteAhead(reading: Reading, index: number): boolean {
  const end = Math.min(reading.classes.length, index + HORIZON);
  for (let at = index + 1; at < end; at++) {
    const classes = reading.classes[at] as number;
    if (classes & is.MARK && reading.tokens[at]?.tag === 'punctuation' && formAt(reading, at) !== '-') return false;
    if (classes & (is.SUBORDINATOR | is.RELATIVE | is.CONDITIONAL) || BARRIERS.has(formAt(reading, at))) return false;
    if (classes & is.PRONOUN) return false;
    if (classes & is.MODAL) return true;
    if (classes & is.AUXILIARY) return !/^(?:be|been|being|having|doing|done)$/.test(formAt(reading, at));
    if (classes & is.PAST && !(classes & ~is.PAST)) return true;
    if (classes & is.THIRD && !(classes & ~is.THIRD)) return true;
  }
  return false;
}

/** Whether a noun phrase and then a verb that has an object, or ends its clause, come next: `after Peru signed a deal`. */
export function subjectAndVerbAhead(reading: Reading, index: number): boolean {
  const end = Math.min(reading.classes.length, index + HORIZON);
  let at = index + 1;
  while (
    at < end &&
    (isNominal(reading, at) || classesAt(reading, at) & is.DETERMINER || /^(?:'s?|-|of)$/.test(formAt(reading, at)))
  )
    at++;
  if (at === index + 1) return false;
  const classes = classesAt(reading, at);
  if (classes & is.BASE && !(classes & is.NOMINAL)) return true;
  if (!(classes & is.PAST)) return false;
  return (
    /^[,.]?$/.test(formAt(reading, at + 1)) ||
    (classesAt(reading, at + 1) & (is.DETERMINER | is.PRONOUN | is.NAME)) !== 0
  );
}

/** Whether only a subject stands between the word that opens the clause and this one: `that Norway sent`. */
export function followsOpenerAndSubject(reading: Reading, index: number): boolean {
  let at = index - 1;
  while (at > 0 && at > index - 6 && isNominal(reading, at)) at--;
  if (at === index - 1) return false;
  if (reading.tokens[at]?.tag === 'determiner') at--;
  return /^(?:relative|complementiser|subordinator|conditional)$/.test(reading.tokens[at]?.tag ?? '');
}

/** Whether a phrase between commas begins here, after which the verb of the sentence follows. */
export function isParenthesis(reading: Reading, index: number): boolean {
  if (formAt(reading, index - 1) !== ',') return false;
  const end = Math.min(reading.classes.length, index + HORIZON);
  for (let at = index + 1; at < end; at++) {
    if (formAt(reading, at) !== ',') continue;
    const next = nextIndex(reading, at);
    return (classesAt(reading, next) & (is.PAST | is.THIRD | is.AUXILIARY | is.MODAL)) !== 0;
  }
  return false;
}
