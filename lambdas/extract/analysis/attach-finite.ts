import { type Chunk, chunkOf, type Mark, type VerbGroup } from './chunk.ts';
import type { Clause } from './clause.ts';
import { before, type ClauseReading, isComma, isFree, isMark, isWrittenOn, joinTo, OPENERS } from './clause-reading.ts';
import { groupEnding, groupStarting } from './coordination.ts';
import { describedBy, isResumed, resumedObject } from './resumption.ts';
import type { Token } from './token.ts';
import { topicOf } from './topic.ts';

/** Finds the subject of a finite verb, and the clause that its own hangs on. */
export function attachFinite(reading: ClauseReading, clause: Clause): void {
  const { chunks, clauses, tokens, grammar } = reading;
  const k = before(chunks, clause.at);
  const previous = chunks[k];
  const last = clauses.at(-1) ?? null;
  if (isMark(previous, 'relative')) {
    clause.link = 'relative';
    clause.parent = last;
    if (grammar.freeRelatives[tokens[previous.first]?.lemma ?? ''] !== undefined) {
      // Its pronoun is the thing itself, which is nobody.
      if (isResumed(reading, clause)) clause.objects = [[]];
      else if (grammar.order === 'verb-first') clause.subjects = [k];
      return;
    }
    const antecedent = antecedentOf(chunks, k);
    if (antecedent < 0) return;
    if (isResumed(reading, clause)) clause.objects = [resumedObject(reading, clause, antecedent)];
    else clause.subjects = [antecedent];
    return;
  }
  const described = describedBy(reading, clause, k);
  if (described >= 0) {
    clause.link = 'relative';
    clause.parent = last;
    clause.objects = [resumedObject(reading, clause, described)];
    return;
  }
  if (isMark(previous, 'conjunction') && last !== null && !opensOwnSubject(reading, clause)) {
    joinTo(clause, sisterOf(clauses, clause.group, reading.tokens) ?? last);
    return;
  }
  if (grammar.order === 'verb-first') {
    const topic = topicOf(reading, clause, k);
    if (topic >= 0) clause.subjects = groupEnding(reading, topic);
  }
  const opener = findOpener(reading, clause);
  if (grammar.order === 'subject-first') {
    const antecedent = antecedentOfObject(reading, clause, opener);
    if (antecedent >= 0) {
      clause.link = 'relative';
      clause.parent = last;
      clause.objects = [[antecedent]];
      return;
    }
  }
  const earlier = clauses.filter(({ at }) => at <= opener.at);
  const equal = opener.tag === 'conjunction' ? earlier.findLast(({ group }) => group.form === 'finite') : undefined;
  setLink(clause, opener, equal ?? earlier.at(-1) ?? last);
}

/** "The aid that Norway gave", "the aid Norway gave": the phrase that a clause with a subject of its own describes, or -1. */
function antecedentOfObject(
  { chunks, tokens, bound, grammar }: ClauseReading,
  { subjects }: Clause,
  opener: Opener,
): number {
  const subject = subjects[0] ?? -1;
  if (subject < 0) return -1;
  if (opener.tag === 'relative') {
    const isPlace = !grammar.objectRelatives.includes(tokens[(chunks[opener.at] as Chunk).first]?.lemma ?? '');
    return isPlace || chunks[opener.at - 1]?.kind !== 'phrase' ? -1 : opener.at - 1;
  }
  const adjacent = chunks[subject - 1];
  if (adjacent?.kind !== 'phrase' || tokens[adjacent.head]?.tag === 'pronoun') return -1;
  // "In a statement the minister said": what opens a sentence is described by nothing.
  return bound.has(subject - 1) && !chunks.slice(0, subject - 1).some(({ kind }) => kind === 'verb') ? -1 : subject - 1;
}

/** In a verb-first language a conjunction before a verb opens a clause whose subject follows. */
function opensOwnSubject({ chunks, tokens, grammar }: ClauseReading, clause: Clause): boolean {
  if (grammar.order !== 'verb-first') return false;
  const hasObject = isWrittenOn(tokens, chunks[clause.at + 1], tokens[clause.group.main]?.end);
  return chunks[clause.at + (hasObject ? 2 : 1)]?.kind === 'phrase';
}

interface Opener {
  tag: Mark['tag'] | 'start' | 'verb';
  at: number;
}

/** Goes left over the subject to what opens the clause, and takes the first free phrase on the way as its subject. */
function findOpener(reading: ClauseReading, clause: Clause): Opener {
  const { chunks, clauses, grammar } = reading;
  let first = -1;
  let k = clause.at - 1;
  for (; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'phrase') {
      if (isFree(reading, k) && !(first >= 0 && isTailOfPlace(reading, k))) first = k;
      if (first === k && opensEqual(reading, k)) return joined(reading, clause, k);
    } else if (chunk.kind === 'verb') {
      const own = clauses.find((other) => other.at === k);
      if (own !== undefined && isOfSubject(reading, own)) {
        first = -1;
        continue;
      }
      if (own !== undefined && opensSentence(own)) return start(reading, clause, k);
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

/** "Kenya wants to win, and we thank it": a subject behind a comma and a conjunction opens a clause of its own. */
function opensEqual({ chunks, tokens, grammar, clauses }: ClauseReading, subject: number): boolean {
  if (grammar.order !== 'subject-first' || !isMark(chunks[subject - 1], 'conjunction')) return false;
  if (!isComma(chunks[subject - 2], tokens) || clauses.length === 0) return false;
  const phrase = chunks[subject];
  return phrase?.kind === 'phrase' && tokens[phrase.head]?.tag === 'pronoun';
}

/** "The bid to join the union is old": an infinitive may belong to a noun that nothing but a subject can be. */
function isOfSubject({ chunks, grammar }: ClauseReading, { link, governor, subjects }: Clause): boolean {
  if (grammar.order !== 'subject-first' || link !== 'infinitive' || governor === null || subjects.length > 0)
    return false;
  const phrase = chunkOf(chunks, governor);
  const k = before(chunks, phrase);
  const opener = chunks[k];
  return k < 0 || (opener?.kind === 'mark' && OPENERS.has(opener.tag));
}

function joined(reading: ClauseReading, clause: Clause, subject: number): Opener {
  if (clause.subjects.length === 0) clause.subjects = groupStarting(reading, subject, clause.at);
  return { tag: 'conjunction', at: subject - 1 };
}

/** "To resolve differences, they invited": what is put before a sentence governs nothing after its comma. */
function opensSentence({ link, parent, group }: Clause): boolean {
  return parent === null && group.form !== 'finite' && (link === 'infinitive' || link === 'main' || link === 'gerund');
}

function start(reading: ClauseReading, clause: Clause, after: number): Opener {
  const { chunks, tokens } = reading;
  if (clause.subjects.length > 0) return { tag: 'start', at: -1 };
  let comma = after;
  while (comma < clause.at && !isComma(chunks[comma], tokens)) comma++;
  for (let k = comma + 1; k < clause.at; k++) {
    if (chunks[k]?.kind !== 'phrase' || !isFree(reading, k)) continue;
    clause.subjects = groupStarting(reading, k, clause.at);
    break;
  }
  return { tag: 'start', at: -1 };
}

function openerAt(chunks: readonly Chunk[], k: number): Opener {
  const chunk = chunks[k];
  if (chunk === undefined) return { tag: 'start', at: -1 };
  return { tag: chunk.kind === 'mark' ? chunk.tag : 'verb', at: k };
}

/** After another verb ("said Turkey and Qatar signed") the subject is the last group that no preposition introduces. */
function lastFree(reading: ClauseReading, from: number, to: number): number {
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
  else if (opener.tag === 'conjunction') clause.link = 'coordinate';
  else return;
  clause.parent = last;
}

/** The clause that a verb without a subject of its own is joined to: the last one of its tense, no relative one. */
function sisterOf(clauses: readonly Clause[], group: VerbGroup, tokens: readonly Token[]): Clause | undefined {
  const form = tokens[group.main]?.verb;
  const equals = clauses.filter((clause) => {
    if (clause.link === 'relative' || clause.link === 'reduced') return false;
    if (clause.group.form === 'infinitive') return form === 'base' || form === 'present';
    return clause.group.form === 'finite';
  });
  const sameTense = equals.findLast((clause) => tokens[clause.group.main]?.verb === form);
  return sameTense ?? equals.at(-1);
}

/** A joined phrase right before a verb is rather the subject of a new clause: "arrived in Cairo and Sisi received him". */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  return isMark(chunks[before(chunks, at)], 'conjunction') && chunks[at + 1]?.kind === 'verb';
}

/** "In Washington, D.C., the secretary met": a bare name between commas goes on from the place before it. */
function isTailOfPlace({ chunks, tokens, bound }: ClauseReading, at: number): boolean {
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
