import type { Grammar } from '../language.ts';
import { attachFinite } from './attach-finite.ts';
import { attachNonFinite } from './attach-non-finite.ts';
import type { Chunk, VerbGroup } from './chunk.ts';
import { before, boundPhrases, type ClauseReading, isMark } from './clause-reading.ts';
import { collectParties } from './collect-parties.ts';
import type { Token } from './token.ts';

/**
 * How a clause hangs on another: `infinitive` (agreed to hold), `content` (said that …), `gerund` (after a preposition:
 * thanked for hosting), `adverbial` (a participle that goes with the subject: "…, adding that"), `reduced` (a participle
 * that describes a noun: talks held in Cairo), `relative`, `subordinate`, `condition`, `coordinate`; `main` on none.
 */
export type Link =
  | 'main'
  | 'infinitive'
  | 'content'
  | 'gerund'
  | 'adverbial'
  | 'reduced'
  | 'relative'
  | 'subordinate'
  | 'condition'
  | 'coordinate';

/** A prepositional complement: the phrases, by chunk index, that one preposition introduces. */
export interface Complement {
  preposition: string;
  phrases: number[];
}

/** A verb group with its parties. Phrases are named by their index among the sentence's chunks. */
export interface Clause {
  group: VerbGroup;
  /** The verb group's index among the chunks. */
  at: number;
  link: Link;
  parent: Clause | null;
  /** The noun or adjective, by token index, that stands between the parent and this clause ("plans to visit"). */
  governor: number | null;
  /** The preposition before a gerund. */
  preposition: string | null;
  /** Phrases joined as subject; empty where it has none of its own and shares its parent's. */
  subjects: number[];
  /** Each object is a list of phrases joined as one. */
  objects: number[][];
  complements: Complement[];
}

/**
 * The clauses of a chunked sentence, in the order of their verbs.
 * @param bareActors chunk indices of phrases that are the name of an actor and nothing else
 */
export function findClauses(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  grammar: Grammar,
  bareActors: ReadonlySet<number>,
): Clause[] {
  const reading: ClauseReading = {
    tokens,
    chunks,
    grammar,
    clauses: [],
    bareActors,
    bound: boundPhrases(chunks, tokens),
  };
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb') return;
    const clause: Clause = {
      group: chunk,
      at,
      link: 'main',
      parent: null,
      governor: null,
      preposition: null,
      subjects: [],
      objects: [],
      complements: [],
    };
    if (chunk.form === 'finite') attachFinite(reading, clause);
    else attachNonFinite(reading, clause);
    collectParties(reading, clause);
    standFor(reading, clause);
    reading.clauses.push(clause);
  });
  return reading.clauses;
}

/** Puts who acts in a clause about a thing in the place of that thing: "praised what Kenya gave". */
function standFor({ chunks, tokens, grammar }: ClauseReading, { link, parent, at, subjects }: Clause): void {
  if (link !== 'relative' || parent === null || subjects.length === 0) return;
  const opener = chunks[before(chunks, at)];
  const preposition = isMark(opener, 'relative') ? grammar.freeRelatives[tokens[opener.first]?.lemma ?? ''] : undefined;
  if (preposition === undefined) return;
  if (preposition === '') parent.objects.push(subjects);
  else parent.complements.push({ preposition, phrases: subjects });
}
