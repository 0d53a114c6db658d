import { arabicActors } from '../actors/lexicon.ts';
import { keyOf } from '../normalise.ts';
import { GIVEN_NAMES } from '../vocabulary/given-names.ts';
import { PLACES } from '../vocabulary/places.ts';
import { hasArticle } from './nouns.ts';
import type { Reading } from './reading.ts';

type Kind = 'adjective' | 'person' | 'name';

/** Words that are names by themselves, by key: whether the name is an adjective (المصري), a person's, or another. */
const names = new Map<string, Kind>();

function add(names: Map<string, Kind>, words: Iterable<string>, kind: Kind): void {
  for (const word of words) {
    const key = keyOf(word);
    if (key.length > 1 && !names.has(key)) names.set(key, kind);
  }
}

/** Words known only from within longer names, which may be anything else: والتعاون, تقوده. */
const within = new Set<string>();

const byKind: Record<Kind, Set<string>> = { adjective: new Set(), person: new Set(), name: new Set() };
const parts = new Set<string>();
for (const { form, kind } of arabicActors.entries) {
  const words = form.split(/[\s-]/);
  if (kind === 'adjective') for (const word of words) byKind.adjective.add(word);
  else if (words.length === 1) byKind[kind === 'person' ? 'person' : 'name'].add(form);
  else for (const word of words) parts.add(word);
}
// روسيا is Russia before it is an accusative of Russian; السعودية is Saudi before it is the kingdom.
for (const word of byKind.name) if (byKind.adjective.has(word) && !word.endsWith('ية')) byKind.adjective.delete(word);
for (const kind of ['adjective', 'name', 'person'] as const) add(names, byKind[kind], kind);
add(names, GIVEN_NAMES.trim().split(/\s+/), 'person');
add(names, PLACES.trim().split(/\s+/), 'name');
for (const word of parts) within.add(keyOf(word));

/** What a word does as a name of its own, or null when it is none that is known. */
export function nameReading(key: string): Reading | null {
  const kind = names.get(key) ?? (key.endsWith('ى') ? names.get(`${key.slice(0, -1)}ي`) : undefined);
  if (kind === undefined) return null;
  return { lemma: key, tag: kind === 'adjective' ? 'adjective' : 'name', ...(hasArticle(key) && { definite: true }) };
}

/** The reading of a word that is known from within a longer name and as nothing else. */
export function partReading(key: string): Reading | null {
  return within.has(key) ? { lemma: key, tag: 'name', ...(hasArticle(key) && { definite: true }) } : null;
}

/** Whether a word is known as the adjective of a state: مصري، السعودية. */
export function isNationality(key: string): boolean {
  return names.get(key) === 'adjective';
}

/** Whether a word is known as the name of a state, a town or an organisation. */
export function isPlace(key: string): boolean {
  return names.get(key) === 'name';
}

/** Whether a word is known as a part of persons' names. */
export function isPersonal(key: string): boolean {
  return names.get(key) === 'person';
}
