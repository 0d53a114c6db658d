import { arabicActors } from '../actors/lexicon.ts';
import { keyOf } from '../normalise.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';
import { GIVEN_NAMES } from '../vocabulary/given-names.ts';
import { PLACES } from '../vocabulary/places.ts';
import { hasArticle, nounReadings } from './nouns.ts';
import type { Reading } from './reading.ts';
import { verbReading } from './verbs.ts';

const functionKeys = new Set([...FUNCTION_WORDS.keys()].map(keyOf));

/** Words that stand in names, by key: whether the name is an adjective (المصري), a person's, or another. */
const names = new Map<string, 'adjective' | 'person' | 'name'>();

function add(word: string, kind: 'adjective' | 'person' | 'name'): void {
  const key = keyOf(word);
  if (key.length > 1 && !names.has(key)) names.set(key, kind);
}

for (const { form, kind } of arabicActors.entries) {
  if (kind === 'adjective') for (const word of form.split(' ')) add(word, 'adjective');
}
for (const { form, kind } of arabicActors.entries) {
  // A common word within a name (دولة الكويت) stays what it is elsewhere.
  for (const word of form.split(/[\s-]+/)) if (!isCommon(keyOf(word))) add(word, kind === 'person' ? 'person' : 'name');
}
for (const word of GIVEN_NAMES.trim().split(/\s+/)) add(word, 'person');
for (const word of PLACES.trim().split(/\s+/)) add(word, 'name');

function isCommon(key: string): boolean {
  return functionKeys.has(key) || nounReadings(key).length > 0 || verbReading(key) !== null;
}

/** What a word does as part of a name, or null when it is none that is known. */
export function nameReading(key: string): Reading | null {
  const kind = names.get(key) ?? (key.endsWith('ى') ? names.get(`${key.slice(0, -1)}ي`) : undefined);
  if (kind === undefined) return null;
  return { lemma: key, tag: kind === 'adjective' ? 'adjective' : 'name', ...(hasArticle(key) && { definite: true }) };
}

/** Whether a word is known as a part of persons' names. */
export function isPersonal(key: string): boolean {
  return names.get(key) === 'person';
}
