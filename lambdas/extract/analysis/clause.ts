import type { Grammar } from '../language.ts';
import type { Chunk, Mark, VerbGroup } from './chunk.ts';
import { groupEnding, groupStarting } from './coordination.ts';
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

interface Reading {
  tokens: readonly Token[];
  chunks: readonly Chunk[];
  grammar: Grammar;
  clauses: Clause[];
  bareActors: ReadonlySet<number>;
  /** Chunk indices of phrases that a preposition introduces, alone or joined with others. */
  bound: ReadonlySet<number>;
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
  const reading: Reading = { tokens, chunks, grammar, clauses: [], bareActors, bound: boundPhrases(chunks) };
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
    collectRight(reading, clause);
    reading.clauses.push(clause);
  });
  return reading.clauses;
}

/** The index of the nearest chunk before `at` that is no adverb and no time. */
export function before(chunks: readonly Chunk[], at: number): number {
  let k = at - 1;
  while (k >= 0 && isTransparent(chunks[k] as Chunk)) k--;
  return k;
}

function isTransparent(chunk: Chunk): boolean {
  return chunk.kind === 'mark' && (chunk.tag === 'adverb' || chunk.tag === 'time');
}

function attachNonFinite({ chunks, clauses, tokens }: Reading, clause: Clause): void {
  const k = before(chunks, clause.at);
  const previous = chunks[k];
  const last = clauses.at(-1) ?? null;
  clause.parent = last;
  if (clause.group.form === 'infinitive') {
    clause.link = 'infinitive';
    if (previous?.kind === 'phrase') clause.governor = previous.head;
    else if (isMark(previous, 'conjunction') && last !== null) joinTo(clause, last);
    return;
  }
  if (isMark(previous, 'preposition')) {
    clause.link = 'gerund';
    clause.preposition = tokens[previous.first]?.lemma ?? null;
    const owner = chunks[before(chunks, k)];
    if (owner?.kind === 'phrase' && isNominal(tokens[owner.head])) clause.governor = owner.head;
  } else if (previous?.kind === 'phrase') {
    clause.link = 'reduced';
    clause.subjects = [k];
  } else if (previous?.kind === 'verb') {
    clause.link = 'infinitive';
  } else if (isMark(previous, 'conjunction') && last !== null) {
    joinTo(clause, last);
  } else if (isMark(previous, 'subordinator')) {
    clause.link = 'subordinate';
  } else {
    clause.link = last === null ? 'main' : 'adverbial';
    const subject = insertedSubject({ chunks, clauses }, k);
    if (subject >= 0) {
      clause.link = 'reduced';
      clause.subjects = [subject];
    }
  }
}

/** "That France, working with Germany, plans": a participle between commas goes with the subject that waits for its verb. */
function insertedSubject({ chunks, clauses }: Pick<Reading, 'chunks' | 'clauses'>, comma: number): number {
  const subject = before(chunks, comma);
  if (!isMark(chunks[comma], 'punctuation') || chunks[subject]?.kind !== 'phrase') return -1;
  if (isMark(chunks[before(chunks, subject)], 'preposition')) return -1;
  const from = clauses.at(-1)?.at ?? -1;
  if (from < 0) return subject;
  for (let k = from + 1; k < subject; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'mark' && OPENERS.has(chunk.tag)) return subject;
  }
  return -1;
}

function isNominal(token: Token | undefined): boolean {
  return token?.tag === 'noun' || token?.tag === 'name';
}

function attachFinite(reading: Reading, clause: Clause): void {
  const { chunks, clauses, grammar } = reading;
  const k = before(chunks, clause.at);
  const previous = chunks[k];
  const last = clauses.at(-1) ?? null;
  if (isMark(previous, 'relative')) {
    clause.link = 'relative';
    clause.parent = last;
    const antecedent = antecedentOf(chunks, k);
    if (antecedent >= 0) clause.subjects = [antecedent];
    return;
  }
  if (isMark(previous, 'conjunction') && last !== null && !opensOwnSubject(reading, clause)) {
    joinTo(clause, sisterOf(clauses, clause.group, reading.tokens) ?? last);
    return;
  }
  if (previous?.kind === 'phrase' && isFree(reading, k)) {
    clause.subjects = grammar.order === 'subject-first' ? [] : groupEnding(reading, k);
  }
  const opener = findOpener(reading, clause);
  setLink(clause, opener, last);
}

/** In a verb-first language a conjunction before a verb opens a clause whose subject follows. */
function opensOwnSubject({ chunks, grammar }: Reading, clause: Clause): boolean {
  return grammar.order === 'verb-first' && chunks[clause.at + 1]?.kind === 'phrase';
}

interface Opener {
  tag: Mark['tag'] | 'start' | 'verb';
  at: number;
}

/** Goes left over the subject to what opens the clause, and takes the first free phrase on the way as its subject. */
function findOpener(reading: Reading, clause: Clause): Opener {
  const { chunks, clauses, grammar } = reading;
  let first = -1;
  let k = clause.at - 1;
  for (; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'phrase') {
      if (isFree(reading, k) && !(first >= 0 && isTailOfPlace(reading, k))) first = k;
    } else if (chunk.kind === 'verb') {
      const own = clauses.find((other) => other.at === k);
      if (own !== undefined && opensSentence(own)) return start(reading, clause, first);
      if (own === undefined || (own.link !== 'relative' && own.link !== 'reduced')) break;
      k = own.link === 'relative' ? relativeOf(chunks, k) : k;
      first = -1;
    } else if (OPENERS.has(chunk.tag)) break;
  }
  const opener = openerAt(chunks, k);
  if (grammar.order === 'subject-first' && clause.subjects.length === 0) {
    const subject = opener.tag === 'verb' ? lastFree(reading, k + 1, clause.at) : first;
    if (subject >= 0) clause.subjects = groupStarting(reading, subject, clause.at);
  }
  return opener;
}

/** "To resolve differences, they invited": what is put before a sentence governs nothing after its comma. */
function opensSentence({ link, parent, group }: Clause): boolean {
  return parent === null && group.form !== 'finite' && (link === 'infinitive' || link === 'main' || link === 'gerund');
}

function start(reading: Reading, clause: Clause, first: number): Opener {
  if (clause.subjects.length === 0 && first >= 0) clause.subjects = groupStarting(reading, first, clause.at);
  return { tag: 'start', at: -1 };
}

const OPENERS: ReadonlySet<Mark['tag']> = new Set([
  'complementiser',
  'subordinator',
  'conditional',
  'relative',
  'quote',
]);

function openerAt(chunks: readonly Chunk[], k: number): Opener {
  const chunk = chunks[k];
  if (chunk === undefined) return { tag: 'start', at: -1 };
  return { tag: chunk.kind === 'mark' ? chunk.tag : 'verb', at: k };
}

/** After another verb ("said Turkey and Qatar signed") the subject is the last group that no preposition introduces. */
function lastFree(reading: Reading, from: number, to: number): number {
  const { chunks } = reading;
  let start = -1;
  for (let k = to - 1; k >= from; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'phrase' && (isFree(reading, k) || (start < 0 && opensClause(chunks, k)))) start = k;
    else if (start >= 0 && !(chunk.kind === 'mark' && chunk.tag === 'conjunction')) break;
  }
  return start;
}

function setLink(clause: Clause, opener: Opener, last: Clause | null): void {
  if (opener.tag === 'complementiser') clause.link = 'content';
  else if (opener.tag === 'subordinator') clause.link = 'subordinate';
  else if (opener.tag === 'conditional') clause.link = 'condition';
  else if (opener.tag === 'verb' && clause.subjects.length > 0) clause.link = 'content';
  else if (opener.tag === 'verb') clause.link = 'coordinate';
  else if (opener.tag === 'relative') clause.link = 'relative';
  else return;
  clause.parent = last;
}

function joinTo(clause: Clause, sister: Clause): void {
  clause.parent = sister;
  clause.link = 'coordinate';
}

/** The clause that a verb without a subject of its own is joined to: the last one that is as finite, no relative one. */
function sisterOf(clauses: readonly Clause[], group: VerbGroup, tokens: readonly Token[]): Clause | undefined {
  const form = tokens[group.main]?.verb;
  return clauses.findLast((clause) => {
    if (clause.link === 'relative' || clause.link === 'reduced') return false;
    if (clause.group.form === 'infinitive') return form === 'base' || form === 'present';
    return clause.group.form === 'finite';
  });
}

function collectRight(reading: Reading, clause: Clause): void {
  const { tokens, chunks, grammar } = reading;
  const needsSubject =
    grammar.order === 'verb-first' &&
    clause.subjects.length === 0 &&
    clause.group.form === 'finite' &&
    !isMark(chunks[before(chunks, clause.at)], 'relative');
  let preposition: string | null = null;
  let isCutOff = false;
  for (let k = clause.at + 1; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'verb') break;
    if (chunk.kind === 'mark') {
      if (isComma(tokens[chunk.first])) isCutOff = true;
      if (chunk.tag === 'preposition') preposition = tokens[chunk.first]?.lemma ?? null;
      else if (ENDS_CLAUSE.has(chunk.tag) || isStop(tokens[chunk.first])) break;
      continue;
    }
    const phrases = groupStarting(reading, k, -1);
    k = phrases.at(-1) as number;
    if (preposition !== null) clause.complements.push({ preposition, phrases });
    else if (needsSubject && clause.subjects.length === 0) clause.subjects = phrases;
    else if (!isCutOff) clause.objects.push(phrases);
    preposition = null;
  }
}

const ENDS_CLAUSE: ReadonlySet<Mark['tag']> = new Set(['complementiser', 'subordinator', 'conditional', 'relative']);
const STOPS: ReadonlySet<string> = new Set([';', ':', '؛', '.', '!', '?', '؟']);

/** What stands free beyond a comma is an apposition or a new clause, no object. */
function isComma(token: Token | undefined): boolean {
  return token !== undefined && (token.form === ',' || token.form === '،');
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && STOPS.has(token.form);
}

export function isMark(chunk: Chunk | undefined, tag: Mark['tag']): chunk is Mark {
  return chunk?.kind === 'mark' && chunk.tag === tag;
}

function isFree({ bound }: Reading, at: number): boolean {
  return !bound.has(at);
}

function boundPhrases(chunks: readonly Chunk[]): Set<number> {
  const bound = new Set<number>();
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'phrase') return;
    const k = before(chunks, at);
    if (isMark(chunks[k], 'preposition')) bound.add(at);
    if (isMark(chunks[k], 'conjunction') && bound.has(before(chunks, k))) bound.add(at);
  });
  return bound;
}

/** A joined phrase right before a verb is rather the subject of a new clause: "arrived in Cairo and Sisi received him". */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  return isMark(chunks[before(chunks, at)], 'conjunction') && chunks[at + 1]?.kind === 'verb';
}

/** "In Washington, D.C., the secretary met": a bare name between commas goes on from the place before it. */
function isTailOfPlace({ chunks, tokens, bound }: Reading, at: number): boolean {
  const phrase = chunks[at];
  if (phrase?.kind !== 'phrase' || phrase.end - phrase.first > 2) return false;
  for (let k = phrase.first; k < phrase.end; k++) if (tokens[k]?.tag !== 'name') return false;
  return isMark(chunks[at - 1], 'punctuation') && isMark(chunks[at + 1], 'punctuation') && bound.has(at - 2);
}

function antecedentOf(chunks: readonly Chunk[], relative: number): number {
  let k = relative - 1;
  while (k >= 0 && chunks[k]?.kind !== 'phrase' && chunks[k]?.kind !== 'verb') k--;
  return chunks[k]?.kind === 'phrase' ? k : -1;
}

function relativeOf(chunks: readonly Chunk[], verb: number): number {
  let k = verb;
  while (k > 0 && !isMark(chunks[k], 'relative')) k--;
  return k;
}
