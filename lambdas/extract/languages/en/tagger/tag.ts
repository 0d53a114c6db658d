import type { Token } from '../../../analysis/token.ts';
import type { RawToken } from '../tokens.ts';
import { CLAUSE_VERBS } from './clause-verbs.ts';
import { closedTag, isClosed } from './closed-words.ts';
import type { Entry } from './lexicon.ts';
import { openTag } from './open-words.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';
import { previousToken } from './surroundings.ts';
import * as is from './word-class.ts';

/** Pronouns that open a clause of their own. */
const NOMINATIVE = new Set(['i', 'we', 'he', 'she', 'they']);

/** Tags the tokens of one sentence. Linear in their number. */
export function tag(text: string, raw: readonly RawToken[]): Token[] {
  const reading = read(text, raw);
  for (let index = 0; index < reading.tokens.length; index++) tagOne(reading, index);
  return reading.tokens;
}

function tagOne(reading: Reading, index: number): void {
  const token = reading.tokens[index] as Token;
  const classes = reading.classes[index] as number;
  if (classes & is.MARK) tagMark(reading, index, token);
  else if (classes & is.NUMBER) token.tag = 'number';
  else {
    const closed = isClosed(token.form, classes) && !(classes & is.NAME) ? closedTag(reading, index) : null;
    if (closed === null) tagOpen(reading, index, token);
    else tagClosed(reading, index, token, closed);
  }
}

function tagMark(reading: Reading, index: number, token: Token): void {
  const form = token.form;
  if (form === "'s" || (form === "'" && index > 0 && reading.tokens[index - 1]?.end === token.start)) {
    tagGenitive(reading, index, token);
  } else if (/^["“”„«»'‘]$/.test(form)) {
    token.tag = 'quote';
  } else if (form === ',') {
    reading.finite = reading.outer.pop() ?? reading.finite;
    // `Norway, Kenya sign trade deal`
    if (reading.heading && !reading.finite && isBetweenNames(reading, index)) reading.joined = true;
  } else if (form === ';' || form === ':') {
    reading.finite = false;
    reading.outer.length = 0;
    reading.joined = false;
  }
}

function isBetweenNames({ classes }: Reading, index: number): boolean {
  return ((classes[index - 1] ?? 0) & (classes[index + 1] ?? 0) & is.NAME) !== 0;
}

/** 's after a noun owns what follows; after a pronoun it is short for `is`, and in `let's` for `us`. */
function tagGenitive(reading: Reading, index: number, token: Token): void {
  const owner = reading.tokens[index - 1];
  const isPronoun =
    owner !== undefined && /^(?:pronoun|relative|complementiser)$/.test(owner.tag) && owner.form !== 'one';
  if (!isPronoun || token.form === "'") {
    token.tag = 'genitive';
    return;
  }
  token.lemma = 'be';
  reading.classes[index] = is.AUXILIARY;
  const next = reading.classes[index + 1] ?? 0;
  token.tag = next & (is.PARTICIPLE | is.GERUND) ? 'auxiliary' : 'verb';
  if (token.tag === 'verb') token.verb = 'present';
  else token.modality = 'real';
  reading.finite = true;
}

const CLASS_OF: Partial<Record<Token['tag'], number>> = {
  determiner: is.DETERMINER,
  pronoun: is.PRONOUN,
  preposition: is.PREPOSITION,
  conjunction: is.CONJUNCTION,
  subordinator: is.SUBORDINATOR,
  conditional: is.CONDITIONAL,
  relative: is.RELATIVE,
  complementiser: is.SUBORDINATOR,
  negation: is.NEGATION,
  auxiliary: is.AUXILIARY,
  adverb: is.ADVERB,
  adjective: is.ADJECTIVE,
  number: is.NUMBER,
  infinitive: is.MODAL,
  verb: is.BASE,
};

function tagClosed(reading: Reading, index: number, token: Token, found: Token['tag']): void {
  token.tag = found;
  reading.classes[index] = CLASS_OF[found] ?? is.MARK;
  if (found === 'verb') reading.lastVerb = { form: token.verb, passive: false };
  if (found === 'pronoun' && NOMINATIVE.has(token.form)) reading.finite = false;
  if (/^(?:complementiser|subordinator|relative|conditional)$/.test(found)) {
    reading.outer.push(reading.finite);
    reading.finite = false;
    reading.joined = false;
  } else if (found === 'conjunction') {
    token.lemma = token.form === '&' || /^(?:as|well|along|with)$/.test(token.form) ? 'and' : token.form;
    const comma = reading.tokens[index - 1]?.form === ',' ? 1 : 0;
    const joined = reading.tokens[index - 1 - comma]?.tag;
    if (!reading.finite && /^(?:noun|name|adjective)$/.test(joined ?? '')) reading.joined = true;
  }
}

function tagOpen(reading: Reading, index: number, token: Token): void {
  const entry = reading.entries[index] as Entry;
  const { tag: found, verb, passive } = openTag(reading, index);
  token.tag = found;
  if (found === 'noun' || found === 'name') {
    token.lemma = entry.noun ?? token.form;
    if (entry.classes & is.PLURAL || (found === 'name' && isPluralName(token))) token.plural = true;
    reading.classes[index] = found === 'name' ? is.NAME : token.plural ? is.PLURAL : is.NOUN;
  } else if (found === 'verb' && verb !== undefined) {
    token.lemma = entry.verb ?? token.form;
    token.verb = verb;
    if (passive === true) token.passive = true;
    reading.classes[index] = verb === 'gerund' ? is.GERUND : verb === 'participle' ? is.PARTICIPLE : is.PAST;
    reading.lastVerb = { form: verb, passive: passive === true };
    if (verb === 'past' || verb === 'present' || verb === 'imperative') {
      const isPerfectGerund = previousToken(reading, index)?.verb === 'gerund';
      if (!isPerfectGerund) reading.finite = !(CLAUSE_VERBS.has(token.lemma) && opensClause(reading, index));
      reading.joined = false;
    }
  } else {
    reading.classes[index] = found === 'adjective' ? is.ADJECTIVE : is.ADVERB;
  }
}

/** Peoples by their names: Egyptians, Americans, Iraqis. */
const PEOPLES = /(?:ans|ists|nis|qis|ris|tis)$/;

function isPluralName({ form, lemma }: Token): boolean {
  return PEOPLES.test(form) || (lemma !== form && form.endsWith('s'));
}

/** Whether a clause may follow without `that`: its subject would come next. */
function opensClause(reading: Reading, index: number): boolean {
  return ((reading.classes[index + 1] ?? 0) & (is.DETERMINER | is.NAME | is.PRONOUN | is.NUMBER)) !== 0;
}
