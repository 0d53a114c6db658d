import type { Token } from '../../../analysis/token.ts';
import { EXPANSIONS } from '../abbreviations.ts';
import type { RawToken } from '../tokens.ts';
import { CLAUSE_VERBS } from './closed-class.ts';
import { closedTag } from './closed-words.ts';
import { type Entry, isKnown, lookUp } from './lexicon.ts';
import { openTag } from './open-words.ts';
import type { Reading } from './reading.ts';
import * as is from './word-class.ts';
import { words } from './words.ts';

const TAKES_CLAUSE = new Set(words(CLAUSE_VERBS));
/** Marks after which a capital letter says no more than at the start of a sentence. */
const OPENERS = new Set([':', '•', '–', '—', '(', '[', '*', '…', ';', '|', '·']);

/** Tags the tokens of one sentence. Linear in their number. */
export function tag(text: string, raw: readonly RawToken[]): Token[] {
  const reading = read(text, raw);
  for (let index = 0; index < reading.tokens.length; index++) tagOne(reading, index);
  return reading.tokens;
}

function read(text: string, raw: readonly RawToken[]): Reading {
  const last = raw.at(-1);
  const heading = last !== undefined && !/[.!?…:;"”’']/.test(text[last.end - 1] as string);
  const reading: Reading = {
    tokens: [],
    entries: [],
    classes: [],
    heading,
    finite: false,
    outer: [],
    joined: false,
    lastVerb: null,
  };
  const isTitle = heading && isInCapitals(text, raw);
  let initial = true;
  for (const token of raw) {
    const written = text.slice(token.start, token.end);
    const entry = entryOf(token, written, initial || isTitle, isTitle);
    const form = token.kind === 'word' ? formOf(written, isTitle) : written.toLowerCase().replaceAll('’', "'");
    reading.tokens.push({ start: token.start, end: token.end, form, lemma: form, tag: 'punctuation' });
    reading.entries.push(entry);
    reading.classes.push(entry.classes);
    if (token.kind === 'word' || token.kind === 'number') initial = false;
    else if (token.kind === 'quote' || OPENERS.has(written)) initial = true;
  }
  return reading;
}

/**
 * The form of a word: in lower case, letters that are spelled one by one without their dots. Acronyms that would pass for
 * a small word keep the dots, or get them (`US` is `u.s.`, as `U.S.` is; `WHO` is `w.h.o.`).
 */
function formOf(written: string, isTitle: boolean): string {
  const lower = written.toLowerCase();
  const isAcronym = written.length > 1 && written !== lower && written === written.toUpperCase();
  if (isAcronym && lower.length < 8) {
    const bare = lower.replaceAll('.', '');
    const isSmallWord = bare.length > 1 && (lookUp(bare).classes & is.CLOSED) !== 0 && isKnown(bare);
    if (isSmallWord && (bare === 'us' || !isTitle || lower !== bare)) return `${[...bare].join('.')}.`;
    if (bare.length > 1) return bare;
  }
  const form = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return form.length > 2 && form.endsWith('.') && !form.slice(0, -1).includes('.') ? form.slice(0, -1) : form;
}

const MARK: Entry = { classes: is.MARK };
const NUMBER: Entry = { classes: is.NUMBER };

function entryOf(token: RawToken, written: string, initial: boolean, isTitle: boolean): Entry {
  if (token.kind === 'number')
    return /^\d+-\D/.test(written) || /^\d+(?:st|nd|rd|th)$/.test(written) ? { classes: is.ADJECTIVE } : NUMBER;
  if (token.kind === 'contraction') return lookUp(written.toLowerCase().replaceAll('’', "'"));
  if (token.kind !== 'word')
    return written === '&'
      ? { classes: is.CONJUNCTION }
      : written === '%'
        ? { classes: is.NOUN, noun: 'percent' }
        : MARK;
  const lower = written.toLowerCase().replaceAll('’', "'");
  if (written === lower) return lookUp(lower);
  const form = formOf(written, isTitle);
  if (form.endsWith('.') && form.length > 2) return { classes: is.NAME, noun: form };
  const isAcronym = written.length > 1 && written === written.toUpperCase() && !isTitle;
  if (initial && !isAcronym && (isKnown(form) || form.endsWith('ly') || form.length === 1)) return lookUp(form);
  if (form === 'i' || (!isAcronym && isSmall(form))) return lookUp(form);
  const expanded = EXPANSIONS[form];
  return { classes: is.NAME, noun: expanded ?? (isKnown(form) ? lookUp(form).noun : undefined) ?? form };
}

/** Small words keep their class where a capital letter stands in mid-sentence (`of The Hague` aside). */
function isSmall(form: string): boolean {
  return (
    form !== 'may' &&
    form !== 'will' &&
    isKnown(form) &&
    (lookUp(form).classes & is.CLOSED) !== 0 &&
    (lookUp(form).classes & is.NOMINAL) === 0
  );
}

/** Whether nearly all words of a line begin with a capital, so that a capital tells nothing. */
function isInCapitals(text: string, raw: readonly RawToken[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const { start, end, kind } of raw) {
    if (kind !== 'word' || end - start < 4) continue;
    const first = text[start] as string;
    if (first !== first.toLowerCase()) capitals++;
    else if (++small > 1 && small > capitals) return false;
  }
  return capitals >= 2 && small <= capitals / 5;
}

function tagOne(reading: Reading, index: number): void {
  const token = reading.tokens[index] as Token;
  const classes = reading.classes[index] as number;
  if (classes & is.MARK) tagMark(reading, index, token);
  else if (classes & is.NUMBER) token.tag = 'number';
  else {
    const closed = classes & is.CLOSED || token.form === 'well' ? closedTag(reading, index) : null;
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
  } else if (form === ';' || form === ':') {
    reading.finite = false;
    reading.outer.length = 0;
    reading.joined = false;
  }
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
  if (/^(?:complementiser|subordinator|relative|conditional)$/.test(found)) {
    reading.outer.push(reading.finite);
    reading.finite = false;
    reading.joined = false;
  } else if (found === 'conjunction') {
    token.lemma = token.form === '&' || token.form === 'as' || token.form === 'well' ? 'and' : token.form;
    const previous = reading.tokens[index - 1]?.tag;
    if (!reading.finite && (previous === 'noun' || previous === 'name' || previous === 'adjective'))
      reading.joined = true;
  }
}

function tagOpen(reading: Reading, index: number, token: Token): void {
  const entry = reading.entries[index] as Entry;
  const { tag: found, verb, passive } = openTag(reading, index);
  token.tag = found;
  if (found === 'noun' || found === 'name') {
    token.lemma = entry.noun ?? token.form;
    if (
      entry.classes & is.PLURAL ||
      (found === 'name' && entry.noun !== undefined && entry.noun !== token.form && token.form.endsWith('s'))
    )
      token.plural = true;
    reading.classes[index] = found === 'name' ? is.NAME : token.plural ? is.PLURAL : is.NOUN;
  } else if (found === 'verb' && verb !== undefined) {
    token.lemma = entry.verb ?? token.form;
    token.verb = verb;
    if (passive === true) token.passive = true;
    reading.classes[index] = verb === 'gerund' ? is.GERUND : verb === 'participle' ? is.PARTICIPLE : is.PAST;
    reading.lastVerb = { form: verb, passive: passive === true };
    if (verb === 'past' || verb === 'present' || verb === 'imperative') {
      reading.finite = !(TAKES_CLAUSE.has(token.lemma) && opensClause(reading, index));
      reading.joined = false;
    }
  } else {
    reading.classes[index] = found === 'adjective' ? is.ADJECTIVE : is.ADVERB;
  }
}

/** Whether a clause may follow without `that`: its subject would come next. */
function opensClause(reading: Reading, index: number): boolean {
  return ((reading.classes[index + 1] ?? 0) & (is.DETERMINER | is.NAME | is.PRONOUN | is.NUMBER)) !== 0;
}
