import type { Token } from '../analysis/token.ts';
import type { CompiledActors } from './compiled.ts';
import type { ActorEntry } from './entry.ts';
import type { Found, PhraseTable } from './gazetteer.ts';

/** Words that may name an actor, and whom they name at the time of the article, the likeliest first. */
export interface Sighting {
  first: number;
  end: number;
  entries: readonly ActorEntry[];
}

/** What the tables have at a token. Without entries it names nobody; then `skips` says whether its words belong together. */
export interface Listed extends Sighting {
  skips: boolean;
}

/**
 * All that a language's tables have in a sentence, one for each token at which something begins. It does not depend on what
 * the article says, so once is enough.
 * @param month of the article, `YYYY-MM`; null if unknown
 */
export function findListed(
  tokens: readonly Token[],
  text: string,
  { names }: CompiledActors,
  month: string | null,
): Listed[] {
  const listed: Listed[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = names.longestAt(tokens, at, 'form');
    if (found !== undefined) listed.push(read(found, tokens, text, month));
  }
  return listed;
}

/**
 * The names in a sentence, in order and without overlap.
 * @param listed what `findListed` gave for it
 * @param people names that the article itself has introduced; the longer of two names counts, then that of the tables
 */
export function findSightings(
  tokens: readonly Token[],
  text: string,
  listed: readonly Listed[],
  people: PhraseTable<ActorEntry> | null,
  month: string | null,
): Sighting[] {
  const sightings: Sighting[] = [];
  const isAlone = people === null || people.isEmpty;
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    while (next < listed.length && (listed[next] as Listed).first < at) next++;
    const candidate = listed[next];
    if (isAlone && candidate === undefined) break;
    if (isAlone) at = (candidate as Listed).first;
    let best = candidate?.first === at ? candidate : undefined;
    const person = isAlone ? undefined : people.longestAt(tokens, at, 'form');
    if (person !== undefined && (best === undefined || person.end > best.end)) best = read(person, tokens, text, month);
    if (best !== undefined && best.entries.length > 0) sightings.push(best);
    at = best?.skips === true ? best.end : at + 1;
  }
  return sightings;
}

function read(
  { first, end, values }: Found<ActorEntry | null>,
  tokens: readonly Token[],
  text: string,
  month: string | null,
): Listed {
  if (values.includes(null)) return { first, end, entries: [], skips: true };
  const written = text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  const entries = values.filter(
    (entry): entry is ActorEntry => entry !== null && isHeld(entry, month) && isWrittenLike(entry.form, written),
  );
  // An undated article takes the latest holder of a name.
  if (month === null) entries.reverse();
  return { first, end, entries, skips: entries.length > 0 };
}

function isHeld({ from = '0000', until = '9999' }: ActorEntry, month: string | null): boolean {
  return month === null || (from <= month && month <= until);
}

/** A capital is part of a name: `US` is not us, `Turkey` no turkey. */
function isWrittenLike(form: string, written: string): boolean {
  const first = form[0] as string;
  if (first.toLowerCase() === first) return true;
  const initial = written[0] as string;
  if (initial.toLowerCase() === initial) return false;
  const isAcronym = form.length > 1 && form.length <= 4 && form === form.toUpperCase();
  return !isAcronym || written === written.toUpperCase();
}
