import type { Party } from '../actors/party.ts';
import type { Candidate } from './candidate.ts';
import type { CompiledFrame } from './lexicon.ts';
import type { Places } from './pattern.ts';
import { type PlaceReader, readPlaces, type Standing } from './places.ts';

export type Parties = Pick<Candidate, 'sources' | 'targets' | 'reciprocal'>;

/**
 * Who does it to whom, by a frame's pattern. A hub with several partners gives one entry a partner; otherwise there is
 * one, or none where the text names no two different actors in the right places.
 */
export function partiesOf({ parties }: CompiledFrame, places: PlaceReader): Parties[] {
  return allOf(parties, places).filter(({ sources, reciprocal }) => !reciprocal || sources.codes.length <= MOST);
}

/** How many may meet at once for each to have met each (codebook, section 3): in a larger assembly nobody knows who did. */
const MOST = 6;

function allOf(parties: CompiledFrame['parties'], places: PlaceReader): Parties[] {
  const sources = readPlaces(parties.sources, places);
  const targets = readPlaces(parties.targets, places, sources[0]?.party);
  if (parties.reciprocal) return reciprocal(sources, targets, parties.targets);
  const found = directed(sources, targets);
  return found.length > 0 ? found : mutual(sources, readPlaces(parties.targets, places));
}

/** "They reaffirmed the ties between the two countries": what several do to themselves they do to each other. */
function mutual(sources: readonly Standing[], targets: readonly Standing[]): Parties[] {
  // "The support of Peru and Chile" is given by both, to whom it does not say.
  const source = sources[0]?.place === 'owner' ? undefined : sources[0]?.party;
  // An object that points back ("they invited the ministers") means others than those who act.
  const target = targets.find(({ place }) => place !== 'object')?.party;
  if (source?.strong !== true || target === undefined || target.codes.length < 2) return [];
  return target.codes.every((code) => source.codes.includes(code)) ? [alike(target)] : [];
}

/** The first source, and the first other place with an actor that is not the source himself. */
function directed(sources: readonly Standing[], targets: readonly Standing[]): Parties[] {
  const source = sources[0];
  if (source?.party.strong !== true) return [];
  for (const target of targets) {
    const others = target.party.codes.filter((code) => !source.party.codes.includes(code));
    if (target.place === source.place || others.length === 0) continue;
    // What binds two others is not the speaker's to affirm.
    if (source.place === 'speaker' && others.length > 1 && others.length === target.party.codes.length) return [];
    return [{ sources: source.party, targets: { ...target.party, codes: others }, reciprocal: false }];
  }
  return [];
}

/** Both sides act alike, whether they stand in two places or joined in one. */
function reciprocal(sources: readonly Standing[], targets: readonly Standing[], places: Places): Parties[] {
  // "Between X and Y" names both sides, whoever else takes part: "Cairo saw the signing of a deal between".
  const both = sources.find(({ place, party }) => party.codes.length > 1 && isBoth(place, places));
  if (both !== undefined) return [alike(both.party)];
  for (const source of sources) {
    // "The Kenyan-Ghanaian talks" are those of both, whoever speaks of them.
    if (source.place === 'owner' && source.party.codes.length > 1) return [alike(source.party)];
    for (const target of targets) {
      if (source.place !== target.place && differ(source.party, target.party))
        return acrossOf(source.party, target.party);
    }
    if (source.party.codes.length > 1) return [alike(source.party)];
  }
  return [];
}

/** Whether a place stands on both sides of a pattern and is a preposition. */
function isBoth(place: string, targets: Places): boolean {
  return !OWN_PLACES.has(place) && targets.some((alternative) => alternative.join('&') === place);
}

const OWN_PLACES: ReadonlySet<string> = new Set(['subject', 'object', 'owner', 'speaker', 'thanker', 'partner']);

function differ(a: Party, b: Party): boolean {
  return new Set([...a.codes, ...b.codes]).size > 1;
}

/** One who meets several in turn is a hub: they have not met each other for it. */
function acrossOf(source: Party, target: Party): Parties[] {
  const others = target.codes.filter((code) => !source.codes.includes(code));
  if (source.codes.length === 1 && others.length > 1) {
    return others.map((code) => alike({ codes: [...source.codes, code], role: source.role, strong: true }));
  }
  return [
    alike({ codes: [...new Set([...source.codes, ...target.codes])], role: source.role ?? target.role, strong: true }),
  ];
}

function alike(party: Party): Parties {
  return { sources: party, targets: party, reciprocal: true };
}
