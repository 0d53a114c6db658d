import type { Tag, Token } from '../../../analysis/token.ts';
import { CLAUSE_VERBS, verbBefore } from './clause-verbs.ts';
import * as closed from './closed-class.ts';
import { classesAt, formAt, nextAfterAuxiliary, nextIndex, previousIndex, type Reading } from './reading.ts';
import * as is from './word-class.ts';
import { words } from './words.ts';

const SUBJECT_PRONOUNS = new Set(words(closed.SUBJECT_PRONOUNS));
const PARTICIPLES_AS_ADJECTIVES = new Set(words(closed.PARTICIPLES_AS_ADJECTIVES));
const AUXILIARIES = new Map(words(closed.AUXILIARIES).map((pair) => pair.split(':') as [string, string]));

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

/** Tags a modal verb; null for the noun `will`. */
export function modal(reading: Reading, index: number, token: Token): Tag | null {
  const previous = reading.tokens[previousIndex(reading, index)];
  if (token.form === 'will' && previous !== undefined && /^(?:determiner|adjective|genitive)$/.test(previous.tag))
    return null;
  const modality = closed.MODALS[token.form];
  if (modality !== undefined) {
    const isAhead = token.form === 'would' && (isReported(reading, index) || isNarrated(reading, index));
    token.modality = isAhead ? 'future' : modality;
  }
  if (token.form === "'ll" || token.form === 'wo' || token.form === 'shall') token.lemma = 'will';
  reading.finite = true;
  return 'auxiliary';
}

/** `arrived on Monday and would meet the king`: what came next, told from the past. */
function isNarrated(reading: Reading, index: number): boolean {
  return formAt(reading, index - 1) === 'and' && reading.lastVerb?.form === 'past';
}

/** `said it would help`: in reported speech a future is told in the past. */
function isReported(reading: Reading, index: number): boolean {
  const end = Math.min(reading.tokens.length, index + REPORT);
  for (let at = Math.max(0, index - REPORT); at < end; at++)
    if (/^(?:if|unless)$/.test(formAt(reading, at))) return false;
  const governing = verbBefore(reading, index, REPORT);
  return governing !== null && CLAUSE_VERBS.has(governing.lemma) && governing.verb === 'past';
}
/** How far away, in words, a verb of saying or a condition is looked for. */
const REPORT = 20;

/** Tags a form of be, have or do: an auxiliary where its verb follows, else a verb. */
export function auxiliary(reading: Reading, index: number, token: Token): Tag {
  token.lemma = AUXILIARIES.get(token.form) ?? token.form;
  const next = afterSubject(reading, index);
  const finite = !/^(?:be|been|being|having|done|doing)$/.test(token.form) && !takesVerb(reading, index);
  if (finite) reading.finite = true;
  if (formAt(reading, next) === 'to' && classesAt(reading, next + 1) & is.BASE && token.lemma !== 'do') {
    if (token.lemma === 'have') token.modality = 'obligation';
    else if (finite || /^(?:is|are|was|were|am)$/.test(token.form)) token.modality = 'future';
    if (token.modality !== undefined) return 'auxiliary';
  }
  if (token.lemma === 'be' && formAt(reading, next) === 'going' && formAt(reading, next + 1) === 'to') {
    token.modality = 'future';
    return 'auxiliary';
  }
  if (governs(reading, token, next) || isDenial(reading, token, index)) {
    token.modality = 'real';
    // `having signed a treaty, Kenya opened an embassy`
    if (token.form === 'having') token.verb = 'gerund';
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

/** `is not ready`: what denies stands after the verb, and belongs to it as it does after an auxiliary. */
function isDenial(reading: Reading, { form, lemma }: Token, index: number): boolean {
  const tells = /^(?:is|are|was|were|am|'s|'re|'m)$/.test(form);
  return lemma === 'be' && tells && (classesAt(reading, index + 1) & is.NEGATION) !== 0;
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

/** `needs to` obliges; null where `need` is a noun or has an object. */
export function obligation(reading: Reading, index: number, token: Token): Tag | null {
  if (formAt(reading, nextIndex(reading, index)) !== 'to') return null;
  if (classesAt(reading, previousIndex(reading, index)) & (is.DETERMINER | is.ADJECTIVE)) return null;
  token.lemma = 'need';
  token.modality = 'obligation';
  reading.finite = true;
  return 'auxiliary';
}
