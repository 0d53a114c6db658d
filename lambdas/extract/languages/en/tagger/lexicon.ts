import { ADJECTIVES, ADVERBS, NOT_ADVERBS } from './adjectives.ts';
import * as closed from './closed-class.ts';
import { baseOf, singularOf, verbForms, withS } from './inflection.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { IRREGULAR_PLURALS, NOUNS, NOUNS_IN_ING, SINGULARS_IN_S } from './nouns.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { ADJECTIVE_VERBS, NOUN_VERBS, VERBS } from './verbs.ts';
import * as is from './word-class.ts';
import { words } from './words.ts';

/** What a form may be, and its dictionary form as a verb and as a noun. */
export interface Entry {
  classes: number;
  verb?: string;
  noun?: string;
}

const LEXICON = build();

/** Whether a table knows a form, in lower case. */
export function isKnown(form: string): boolean {
  return LEXICON.has(form);
}

/** What a form in lower case may be; by its ending where no table knows it. */
export function lookUp(form: string): Entry {
  return LEXICON.get(form) ?? guess(form);
}

function build(): Map<string, Entry> {
  const lexicon = new Map<string, Entry>();
  const add = (form: string, classes: number, lemmas?: Partial<Entry>) => {
    const entry = lexicon.get(form);
    if (entry === undefined) lexicon.set(form, { ...lemmas, classes });
    else Object.assign(entry, { ...lemmas, ...entry, classes: entry.classes | classes });
  };
  addClosed(add);
  for (const word of words(ADJECTIVES)) add(word, is.ADJECTIVE);
  for (const word of words(ADVERBS)) add(word, is.ADVERB);
  for (const pair of words(IRREGULAR_PLURALS)) {
    const [plural, singular] = pair.split(':') as [string, string];
    add(plural, is.PLURAL, { noun: singular });
    add(singular, is.NOUN, { noun: singular });
  }
  for (const word of words(SINGULARS_IN_S)) add(word, lexicon.get(word)?.classes ?? is.NOUN, { noun: word });
  for (const word of [...words(NOUNS), ...words(NOUN_VERBS)]) addNoun(add, word);
  for (const word of words(NOUNS_IN_ING)) addNoun(add, word);
  for (const word of words(ADJECTIVE_VERBS)) add(word, is.ADJECTIVE);
  addVerbs(add);
  return lexicon;
}

type Add = (form: string, classes: number, lemmas?: Partial<Entry>) => void;

function addNoun(add: Add, word: string): void {
  add(word, is.NOUN, { noun: word });
  add(withS(word), is.PLURAL, { noun: word });
}

function addVerbs(add: Add): void {
  const irregular = new Set<string>();
  for (const line of IRREGULAR_VERBS.split(';')) {
    const [base, past, participle] = words(line) as [string, string, string];
    irregular.add(base);
    add(base, is.BASE, { verb: base });
    add(verbForms(base).third, is.THIRD, { verb: base });
    for (const form of verbForms(base).gerund) add(form, is.GERUND, { verb: base });
    for (const form of past.split('/')) add(form, is.PAST, { verb: base });
    for (const form of participle.split('/')) add(form, is.PARTICIPLE, { verb: base });
  }
  for (const base of new Set(words(`${VERBS} ${NOUN_VERBS} ${ADJECTIVE_VERBS}`))) {
    if (irregular.has(base)) continue;
    const { third, past, gerund } = verbForms(base);
    add(base, is.BASE, { verb: base });
    add(third, is.THIRD, { verb: base });
    for (const form of past) add(form, is.PAST | is.PARTICIPLE, { verb: base });
    for (const form of gerund) add(form, is.GERUND, { verb: base });
  }
}

function addClosed(add: Add): void {
  const all = (list: string, classes: number) => {
    for (const word of words(list)) add(word.split(':')[0] as string, classes);
  };
  all(closed.DETERMINERS, is.DETERMINER);
  all(closed.POSSESSIVES, is.DETERMINER);
  all(closed.PRONOUNS, is.PRONOUN);
  all(closed.INDEFINITE_PRONOUNS, is.PRONOUN);
  all(closed.PREPOSITIONS, is.PREPOSITION);
  all(closed.CONJUNCTIONS, is.CONJUNCTION);
  all(closed.SUBORDINATORS, is.SUBORDINATOR);
  all(closed.CONDITIONALS, is.CONDITIONAL);
  all(closed.RELATIVES, is.RELATIVE);
  all(closed.NEGATIONS, is.NEGATION);
  all(closed.AUXILIARIES, is.AUXILIARY);
  all(Object.keys(closed.MODALS).join(' '), is.MODAL);
  all(NUMBER_WORDS, is.NUMBER);
  add('to', is.PREPOSITION);
}

const NOT_IN_LY = new Set(words(NOT_ADVERBS));
const ADJECTIVE_ENDING =
  /(?:al|ive|ous|ful|ic|able|ible|less|ary|ish|ian|ese|ant|ent|like|wide|based|led|backed|related|term|scale)$/;
/** Endings of nouns that would pass for an adjective's. */
const NOUN_ENDING = /(?:ment|arrival|proposal|approval|signal|rival|capital|festival|hospital|ic[ks])$/;
const LONGEST_GUESS = 40;

function guess(form: string): Entry {
  if (form.length > LONGEST_GUESS) return { classes: is.NOUN, noun: form };
  if (form.endsWith('ly') && !NOT_IN_LY.has(form)) return { classes: is.ADVERB };
  if (form.endsWith('ed') && form.length > 4) {
    if (form.includes('-') || form.startsWith('un')) return { classes: is.ADJECTIVE };
    return { classes: is.PAST | is.PARTICIPLE, verb: baseOf(form, 'ed') };
  }
  if (form.endsWith('ing') && form.length > 5) {
    if (form.includes('-')) return { classes: is.ADJECTIVE | is.NOUN, noun: form };
    return { classes: is.GERUND, verb: baseOf(form, 'ing') };
  }
  if (/^\w+-(?:day|week|month|year|hour|member|nation|way|party|country|point|man|storey|seat|mile)$/.test(form)) {
    return { classes: is.ADJECTIVE };
  }
  if (ADJECTIVE_ENDING.test(form) && !NOUN_ENDING.test(form)) return { classes: is.ADJECTIVE | is.NOUN, noun: form };
  if (form.endsWith('s') && form.length > 3 && !/(?:ss|us|is)$/.test(form))
    return { classes: is.PLURAL, noun: singularOf(form) };
  return { classes: is.NOUN, noun: form };
}
