import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';
import { before, type ClauseReading, isMark, joinTo, OPENERS } from './clause-reading.ts';
import type { Token } from './token.ts';

/** Hangs an infinitive, gerund or participle on the clause before it. */
export function attachNonFinite(reading: ClauseReading, clause: Clause): void {
  const { chunks, clauses, tokens } = reading;
  const k = before(chunks, clause.at);
  const previous = chunks[k];
  const last = clauses.at(-1) ?? null;
  clause.parent = last;
  if (clause.group.form === 'infinitive') {
    clause.link = 'infinitive';
    const sister = bareSister(reading, clause) ?? last;
    const joins = isMark(previous, 'conjunction') || (isMark(previous, 'punctuation') && sister !== last);
    if (previous?.kind === 'phrase') governInfinitive(reading, clause, k);
    else if (joins && sister !== null) joinTo(clause, sister);
    return;
  }
  if (isMark(previous, 'preposition')) {
    clause.link = 'gerund';
    clause.preposition = tokens[previous.first]?.lemma ?? null;
    const owner = chunks[before(chunks, k)];
    if (owner?.kind === 'phrase' && isNominal(tokens[owner.head])) clause.governor = owner.head;
    else if (isMark(owner, 'conjunction')) shareGovernor(clause, clauses);
  } else if (previous?.kind === 'phrase' && !goesWithSubject(reading, clause)) {
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
    clause.parent = clauses.findLast(isMainLine) ?? last;
    const subject = goesWithSubject(reading, clause) ? -1 : insertedSubject({ chunks, clauses }, k);
    if (subject >= 0) {
      clause.link = 'reduced';
      clause.subjects = [subject];
    }
  }
}

/** "Will thank them for giving refuge, and review …": an infinitive without its particle is joined to the last of its kind. */
function bareSister({ clauses, tokens }: ClauseReading, { group }: Clause): Clause | undefined {
  if (tokens[group.main]?.verb !== 'base' || tokens[group.first]?.tag === 'infinitive') return undefined;
  return clauses.findLast((clause) => tokens[clause.group.main]?.verb === 'base');
}

/** "Plans to visit" is governed by the plan; "the need for Kenya to act" by the need, and Kenya acts. */
function governInfinitive({ chunks, tokens, grammar }: ClauseReading, clause: Clause, k: number): void {
  const phrase = chunks[k];
  if (phrase?.kind !== 'phrase') return;
  clause.governor = phrase.head;
  const link = chunks[k - 1];
  if (link?.kind !== 'mark' || !grammar.doers.includes(tokens[link.first]?.lemma ?? '')) return;
  clause.subjects = [k];
  const noun = chunks[k - 2];
  clause.governor = noun?.kind === 'phrase' ? noun.head : null;
}

/** "Thanked Peru for sheltering refugees and for sending aid": both are what one thanks for. */
function shareGovernor(clause: Clause, clauses: readonly Clause[]): void {
  const sister = clauses.findLast(({ link, preposition }) => link === 'gerund' && preposition === clause.preposition);
  if (sister === undefined) return;
  clause.parent = sister.parent;
  clause.governor = sister.governor;
}

/** Where the verb comes first, an active participle goes with its subject, whatever stands before it (تحدث في أوسلو مشيدا). */
function goesWithSubject({ grammar, tokens }: ClauseReading, { group }: Clause): boolean {
  return grammar.order === 'verb-first' && group.form === 'participle' && tokens[group.main]?.passive !== true;
}

/** Whether a clause is a sentence's own, or joined to that; not what another clause reports or describes. */
export function isMainLine({ link, parent, group }: Clause): boolean {
  if (group.form !== 'finite') return false;
  return link === 'main' || (link === 'coordinate' && parent !== null && isMainLine(parent));
}

/** "That France, working with Germany, plans": a participle between commas goes with the subject that waits for its verb. */
function insertedSubject({ chunks, clauses }: Pick<ClauseReading, 'chunks' | 'clauses'>, comma: number): number {
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
