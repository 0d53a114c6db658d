import { keyOf, lemmaOf } from '../normalise.ts';
import { ADJECTIVES } from '../vocabulary/adjectives.ts';
import { GENERAL_NOUNS } from '../vocabulary/nouns-general.ts';
import { LIFE_NOUNS } from '../vocabulary/nouns-life.ts';
import { POLITICS_NOUNS } from '../vocabulary/nouns-politics.ts';
import type { Reading } from './reading.ts';
import { VERBS } from './verbs.ts';

interface Stem {
  lemma: string;
  tag: 'noun' | 'adjective';
  plural: boolean;
}

type Stems = Map<string, Stem>;
const nouns: Stems = new Map();
const adjectives: Stems = new Map();

function addStem(stems: Stems, tag: Stem['tag'], written: string, plurals: readonly string[] = []): void {
  const lemma = lemmaOf(written);
  const key = keyOf(written);
  if (!stems.has(key)) stems.set(key, { lemma, tag, plural: false });
  for (const plural of plurals) if (!stems.has(keyOf(plural))) stems.set(keyOf(plural), { lemma, tag, plural: true });
}

function addTable(stems: Stems, tag: Stem['tag'], table: string): void {
  for (const entry of table.split(',')) {
    const [singular, ...plurals] = entry.trim().split(' ');
    if (singular) addStem(stems, tag, singular, plurals);
  }
}

addTable(nouns, 'noun', POLITICS_NOUNS);
addTable(nouns, 'noun', LIFE_NOUNS);
addTable(nouns, 'noun', GENERAL_NOUNS);
for (const verb of VERBS) for (const masdar of verb.masdars) addStem(nouns, 'noun', masdar);
addTable(adjectives, 'adjective', ADJECTIVES);

type Ending = readonly [ending: string, instead: readonly string[], plural: boolean];

/** Endings of number, gender and case by their last letter, longest first; what stands in their place; plural or not. */
const ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  ن: [
    ['تين', ['ة'], true],
    ['تان', ['ة'], true],
    ['ين', [''], true],
    ['ون', [''], true],
    ['ان', [''], true],
  ],
  ت: [['ات', ['ة', ''], true]],
  ي: [
    ['تي', ['ة'], true],
    ['ي', ['', 'ى'], true],
  ],
  ا: [
    ['تا', ['ة'], true],
    ['ا', ['', 'ى'], false],
  ],
  ة: [['ة', [''], false]],
  و: [['و', [''], true]],
};

interface Found extends Stem {
  /** The ending may as well be that of an adjective of relation: بلدي is two lands of, نفطي is of oil. */
  nisba?: boolean;
}

function lookUp(stems: Stems, key: string): Found | null {
  const exact = stems.get(key) ?? (key.endsWith('ي') ? stems.get(`${key.slice(0, -1)}ى`) : undefined);
  if (exact !== undefined) return exact;
  for (const [ending, insteads, plural] of ENDINGS[key.charAt(key.length - 1)] ?? []) {
    if (!key.endsWith(ending) || key.length - ending.length < 2) continue;
    const base = key.slice(0, key.length - ending.length);
    for (const instead of insteads) {
      const stem = stems.get(base + instead);
      if (stem === undefined || (ending === 'ة' && stem.tag === 'noun' && !isPerson(base))) continue;
      if (plural || stem.plural) return { ...stem, plural: true, nisba: ending === 'ي' };
      return stem;
    }
    const bare = /[ئؤ]$/.test(base) ? stems.get(`${base.slice(0, -1)}ء`) : undefined;
    if (bare !== undefined) return { ...bare, plural };
  }
  return null;
}

/** Nouns of persons make a feminine with ة (وزيرة); of other nouns a word with ة is another word. */
function isPerson(key: string): boolean {
  return key.startsWith('م') || (key.length >= 4 && (key[1] === 'ا' || key[2] === 'ي'));
}

function readingOf({ lemma, tag, plural }: Found, definite: boolean): Reading {
  return { lemma, tag, ...(plural && { plural }), ...(definite && { definite }) };
}

/** The nouns and adjectives of the vocabulary that a key without clitics spells, its article included. */
export function nounReadings(key: string): Reading[] {
  const definite = key.length > 3 && key.startsWith('ال') && !nouns.has(key);
  const bare = definite ? key.slice(2) : key;
  const readings: Reading[] = [];
  for (const stems of [nouns, adjectives]) {
    const found = lookUp(stems, bare);
    if (found === null) continue;
    if (found.nisba && !isPerson(bare)) {
      readings.push({ lemma: adjectives.get(bare)?.lemma ?? bare, tag: 'adjective', ...(definite && { definite }) });
      if (definite) continue;
    }
    readings.push(readingOf(found, definite));
  }
  return readings;
}

/** Whether a key is the dictionary form of a noun: التزام، إلغاء. */
export function isNoun(key: string): boolean {
  return nouns.has(key);
}

export function hasArticle(key: string): boolean {
  return key.length > 4 && key.startsWith('ال');
}

const NISBA = /(?:ي|ية|يا|يين|يون|يان|يتان|يتين|يات)$/;

/** Whether an unknown word has the shape of an adjective of relation: عسكري، العسكرية، عسكريين. */
export function looksRelational(key: string): boolean {
  return key.length > 3 && NISBA.test(key);
}

/** The dictionary form of an adjective of relation: without article, masculine singular. */
export function relationalLemma(key: string): string {
  return (hasArticle(key) ? key.slice(2) : key).replace(NISBA, 'ي');
}
