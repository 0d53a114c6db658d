import type { Chunk, Mark } from './chunk.ts';
import type { Clause } from './clause.ts';
import { before, type ClauseReading, isComma, isMark } from './clause-reading.ts';
import { groupStarting } from './coordination.ts';
import type { Token } from './token.ts';

/** Collects what follows a verb: objects and prepositional complements, and in a verb-first language its subject. */
export function collectParties(reading: ClauseReading, clause: Clause): void {
  const { tokens, chunks, grammar } = reading;
  const needsSubject =
    grammar.order === 'verb-first' &&
    clause.subjects.length === 0 &&
    clause.group.form === 'finite' &&
    tokens[clause.group.main]?.person !== 'first' &&
    !isMark(chunks[before(chunks, clause.at)], 'relative');
  let preposition: string | null = null;
  let isCutOff = false;
  for (let k = clause.at + 1; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'verb') break;
    if (chunk.kind === 'mark') {
      // What stands free beyond a comma is an apposition or a new clause, no object.
      if (isComma(chunk, tokens)) isCutOff = true;

      if (chunk.tag === 'preposition') preposition = tokens[chunk.first]?.lemma ?? null;
      else if (ENDS_CLAUSE.has(chunk.tag) || isStop(tokens[chunk.first])) break;
      continue;
    }
    const phrases = groupStarting(reading, k, -1);
    k = phrases.at(-1) as number;
    if (preposition !== null && grammar.additions.includes(preposition)) {
      // What is added is another matter: it has the same subject, but none of what follows belongs to this verb.
      clause.complements.push({ preposition, phrases });
      break;
    }
    if (preposition !== null) clause.complements.push({ preposition, phrases });
    else if (needsSubject && clause.subjects.length === 0) clause.subjects = phrases;
    else if (!isCutOff) clause.objects.push(phrases);
    preposition = null;
  }
}

const ENDS_CLAUSE: ReadonlySet<Mark['tag']> = new Set(['complementiser', 'subordinator', 'conditional', 'relative']);
const STOPS: ReadonlySet<string> = new Set([';', ':', '؛', '.', '!', '?', '؟']);

function isStop(token: Token | undefined): boolean {
  return token !== undefined && STOPS.has(token.form);
}
