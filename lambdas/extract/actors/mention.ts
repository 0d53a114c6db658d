import { type ActorCode, ORGANISATIONS, type Role } from '../../model/actors.ts';
import { COMMAS } from '../analysis/punctuation.ts';
import type { Token } from '../analysis/token.ts';
import type { Grammar } from '../language.ts';
import type { CompiledActors } from './compiled.ts';
import type { ActorEntry, NameKind } from './entry.ts';
import type { PhraseTable } from './gazetteer.ts';
import { findSightings, type Listed, type Sighting } from './sighting.ts';

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
  /** What the tables have in each of the article's sentences, by its tokens. */
  listed: ReadonlyMap<readonly Token[], readonly Listed[]>;
  /** Names that the article itself has introduced. */
  people: PhraseTable<ActorEntry>;
  /** The month of the article, `YYYY-MM`, which tells one holder of an office from another; null if unknown. */
  month: string | null;
  /** Actors that the article names beyond doubt somewhere. */
  certain: ReadonlySet<ActorCode>;
}

/** The names of actors in a sentence, in order and without overlap. */
export function findMentions(tokens: readonly Token[], text: string, surroundings: Surroundings): Mention[] {
  const { listed, people, month } = surroundings;
  const sightings = findSightings(tokens, text, listed.get(tokens) ?? [], people, month);
  const mentions: Mention[] = [];
  sightings.forEach(({ first, end, entries }, at) => {
    if (isInCountry(tokens, sightings, at)) return;
    const entry = entries.find(
      (candidate) => candidate.ambiguous === undefined || isCertain(candidate, tokens, sightings, at, surroundings),
    );
    if (entry === undefined) return;
    const { code, kind, role = null } = entry;
    const last = mentions.at(-1);
    if (last?.code === code && isInBrackets(tokens, last.end, first, end)) last.end = end + 1;
    else mentions.push({ first, end, code, kind, role });
  });
  return mentions;
}

/** "Brussels, Belgium" is the town, and not the union that has its seat there. */
function isInCountry(tokens: readonly Token[], sightings: readonly Sighting[], at: number): boolean {
  const [town, country] = [sightings[at], sightings[at + 1]];
  if (town === undefined || country?.first !== town.end + 1 || !COMMAS.has(tokens[town.end]?.form ?? '')) return false;
  const isSeat = town.entries.some(({ kind, code }) => kind !== 'organisation' && ORGANISATIONS.includes(code));
  return isSeat && country.entries.some(({ kind }) => kind === 'state');
}

/** "The People's Republic of China (PRC)": a name that repeats another right behind it. */
function isInBrackets(tokens: readonly Token[], before: number, first: number, end: number): boolean {
  return before === first - 1 && tokens[before]?.form === '(' && tokens[end]?.form === ')';
}

/** The actors that a sentence names by forms that mean nobody else; see `findListed`. */
export function certainCodes(tokens: readonly Token[], text: string, listed: readonly Listed[]): ActorCode[] {
  return findSightings(tokens, text, listed, null, null).flatMap(({ entries }) => {
    const entry = entries.find(({ ambiguous }) => ambiguous === undefined);
    return entry === undefined ? [] : [entry.code];
  });
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
  const { first, end } = sightings[at] as Sighting;
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
  if (joins(before) && previous?.end === first - 1 && isNamed(previous)) return true;
  return joins(tokens[end]) && next?.first === end + 1 && isNamed(next);
}

/** How many words away an office may stand from the name it belongs to. */
const NEAR = 2;
