import { EXPANSIONS } from '../abbreviations.ts';
import type { RawToken } from '../tokens.ts';
import { type Entry, isKnown, lookUp } from './lexicon.ts';
import type { Reading } from './reading.ts';
import * as is from './word-class.ts';

/** Marks after which a capital letter says no more than at the start of a sentence. */
const OPENERS = new Set([':', '•', '–', '—', '(', '[', '*', '…', ';', '|', '·']);

/** A sentence's tokens with what each of them may be, before any is tagged. */
export function read(text: string, raw: readonly RawToken[]): Reading {
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
  const isTitle = isInCapitals(text, raw, heading ? 2 : 4);
  let initial = true;
  for (const token of raw) {
    const written = text.slice(token.start, token.end);
    const entry = isUnderOfTitle(text, raw, token) ? TITLE : entryOf(token, written, initial || isTitle, isTitle);
    const form = token.kind === 'word' ? formOf(written, isTitle) : written.toLowerCase().replaceAll('’', "'");
    reading.tokens.push({ start: token.start, end: token.end, form, lemma: form, tag: 'punctuation' });
    reading.entries.push(entry);
    reading.classes.push(entry.classes);
    if (token.kind === 'genitive') nounBeforeGenitive(reading);
    if (token.kind === 'word' || token.kind === 'number') initial = false;
    else if (token.kind === 'quote' || OPENERS.has(written)) initial = true;
  }
  return reading;
}

/** `Under Secretary`: the rank is part of the title; what stands under a secretary has no capital. */
function isUnderOfTitle(text: string, raw: readonly RawToken[], token: RawToken): boolean {
  if (text.slice(token.start, token.end) !== 'Under') return false;
  const next = raw[raw.indexOf(token) + 1];
  return next !== undefined && /^Secretar(?:y|ies)$/.test(text.slice(next.start, next.end));
}

/** An adverb that owns something is a noun: `today's`. */
function nounBeforeGenitive({ classes }: Reading): void {
  const owner = classes.length - 2;
  if (classes[owner] === is.ADVERB) classes[owner] = is.NOUN;
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

/** Adjectives that no name looks like. */
const ADJECTIVE_ENDING = /(?:ional|ical|ive|ous|ful|able|ible|less)$/;
const MARK: Entry = { classes: is.MARK };
const TITLE: Entry = { classes: is.NAME, noun: 'under' };
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
  if (initial && !isAcronym && ADJECTIVE_ENDING.test(form)) return { classes: is.ADJECTIVE };
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
function isInCapitals(text: string, raw: readonly RawToken[], least: number): boolean {
  let capitals = 0;
  let small = 0;
  for (const { start, end, kind } of raw) {
    if (kind !== 'word' || end - start < 4 || isSmall(text.slice(start, end).toLowerCase())) continue;
    const first = text[start] as string;
    if (first !== first.toLowerCase()) capitals++;
    else if (++small > 1 && small > capitals) return false;
  }
  return capitals >= least && small <= (least > 2 ? 0 : capitals / 5);
}
