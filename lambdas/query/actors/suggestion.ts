import { closestMatch } from 'leven';
import { keyOf, namesByKey } from './names.ts';

/** What somebody may have meant, as the end of a sentence: `; did you mean Egypt (EGY)?`; where nothing is near, what is understood. */
export function suggestion(text: string): string {
  const key = keyOf(text);
  const nearest = closestMatch(key, [...namesByKey().keys()], { maxDistance: Math.max(1, Math.floor(key.length / 3)) });
  const meant = nearest === undefined ? undefined : namesByKey().get(nearest);
  if (meant === undefined) return ': give a code such as EGY, or a name in English or Arabic';
  return `; did you mean ${meant.name === meant.code ? meant.code : `${meant.name} (${meant.code})`}?`;
}
