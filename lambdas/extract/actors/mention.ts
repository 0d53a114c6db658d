import type { ActorCode, Role } from '../../model/actors.ts';
import type { Token } from '../analysis/token.ts';
import type { Grammar } from '../language.ts';
import type { CompiledActors } from './compiled.ts';
import type { ActorEntry, NameKind } from './entry.ts';
import type { Found, PhraseTable } from './gazetteer.ts';

/** A name of an actor in a sentence: token indices `first` to `end` (exclusive). */
export interface Mention {
  first: number;
  end: number;
  code: ActorCode;
  kind: NameKind;
  role: Role | null;
}

/** What tells the holder of a name from others who bear it. */
export interface Surroundings {
  actors: CompiledActors;
  grammar: Grammar;
  /** Names that the article itself has introduced. */
  people: PhraseTable<ActorEntry>;
  /** The month of the article, `YYYY-MM`, which tells one holder of an office from another; null if unknown. */
  month: string | null;
  /** Actors that the article names beyond doubt somewhere. */
  certain: ReadonlySet<ActorCode>;
}

interface Sighting {
  found: Found<ActorEntry>;
  entries: ActorEntry[];
}

/** The names of actors in a sentence, in order and without overlap. */
export function findMentions(tokens: readonly Token[], text: string, surroundings: Surroundings): Mention[] {
  const sightings = findSightings(tokens, text, surroundings);
  const mentions: Mention[] = [];
  sightings.forEach(({ found, entries }, at) => {
    const entry = entries.find(
      (candidate) => candidate.ambiguous === undefined || isCertain(candidate, tokens, sightings, at, surroundings),
    );
    if (entry === undefined) return;
    const { code, kind, role = null } = entry;
    mentions.push({ first: found.first, end: found.end, code, kind, role });
  });
  return mentions;
}

/** The actors that a sentence names by forms that mean nobody else. */
export function certainCodes(tokens: readonly Token[], text: string, surroundings: Surroundings): ActorCode[] {
  return findSightings(tokens, text, surroundings).flatMap(({ entries }) => {
    const entry = entries.find(({ ambiguous }) => ambiguous === undefined);
    return entry === undefined ? [] : [entry.code];
  });
}

function findSightings(tokens: readonly Token[], text: string, { actors, people, month }: Surroundings): Sighting[] {
  const sightings: Sighting[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = longest(
      actors.names.longestAt(tokens, at, 'form'),
      people.longestAt(tokens, at, 'form'),
      actors.notActors.longestAt(tokens, at, 'form'),
    );
    if (found === undefined) {
      at++;
      continue;
    }
    const written = text.slice(tokens[found.first]?.start, tokens[found.end - 1]?.end);
    const entries = found.values.filter((entry) => isHeld(entry, month) && isWrittenLike(entry.form, written));
    if (entries.length > 0) sightings.push({ found, entries: month === null ? entries.reverse() : entries });
    at = entries.length > 0 || found.values.length === 0 ? found.end : at + 1;
  }
  return sightings;
}

/** The longest of several finds; a phrase that names no actor wins over names of the same length. */
function longest(
  name: Found<ActorEntry> | undefined,
  person: Found<ActorEntry> | undefined,
  notActor: Found<true> | undefined,
): Found<ActorEntry> | undefined {
  const best = person !== undefined && (name === undefined || person.end > name.end) ? person : name;
  if (notActor === undefined || (best !== undefined && best.end > notActor.end)) return best;
  return { first: notActor.first, end: notActor.end, values: [] };
}

/** An undated article takes the latest holder of a name. */
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

/** Whether the surroundings of an ambiguous name show that its actor is meant; see `Ambiguity`. */
function isCertain(
  { code, ambiguous }: ActorEntry,
  tokens: readonly Token[],
  sightings: readonly Sighting[],
  at: number,
  { certain, actors, grammar }: Surroundings,
): boolean {
  if (certain.has(code)) return true;
  const { first, end } = (sightings[at] as Sighting).found;
  const before = tokens[first - 1];
  if (ambiguous === 'word' && before?.tag === 'preposition' && grammar.places.includes(before.lemma)) return true;
  for (let near = Math.max(0, first - NEAR); near < end + NEAR; near++) {
    if (actors.offices.longestAt(tokens, near, 'lemma') !== undefined) return true;
  }
  const joins = (token: Token | undefined) => token?.tag === 'conjunction' && grammar.joins.includes(token.lemma);
  const isNamed = (other: Sighting | undefined) =>
    other?.entries.some((entry) => entry.ambiguous === undefined) === true;
  const previous = sightings[at - 1];
  const next = sightings[at + 1];
  if (joins(before) && previous?.found.end === first - 1 && isNamed(previous)) return true;
  return joins(tokens[end]) && next?.found.first === end + 1 && isNamed(next);
}

/** How many words away an office may stand from the name it belongs to. */
const NEAR = 2;
