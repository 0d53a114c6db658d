import type { Chunk, Phrase } from './chunk.ts';
import type { ClauseReading } from './clause-reading.ts';
import { afterOwners, groupStarting } from './coordination.ts';
import { COMMAS } from './punctuation.ts';

/** What is asked about a sentence to find the members of what it names together. */
type Reading = Pick<ClauseReading, 'tokens' | 'grammar' | 'chunks' | 'bareActors'> & {
  /** Chunk indices of phrases that name an actor, alone or with more. */
  actors: ReadonlySet<number>;
};

/** Signs that open a list of names behind what they are together, and the signs that close it. */
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '-': '-', '–': '–', '—': '—' };

/**
 * Takes the members of "several countries, including Kenya and Ghana", دول بينها كينيا, "three states (Kenya, Ghana and
 * Peru)" into the phrase that names them together, so that the clause goes on behind them.
 * @returns the chunks, each list of members now one mark
 */
export function gatherMembers(reading: Reading): Chunk[] {
  const { chunks } = reading;
  const gathered: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    const list = chunk.kind === 'phrase' && !reading.bareActors.has(k) ? listBehind(reading, k) : null;
    if (list === null || chunk.kind !== 'phrase') {
      gathered.push(chunk);
      continue;
    }
    const end = (chunks[list.end - 1] as Chunk).end;
    gathered.push({ ...chunk, members: list.members }, { kind: 'mark', first: chunk.end, end, tag: 'adverb' });
    k = list.end - 1;
  }
  return gathered;
}

interface List {
  members: Phrase[];
  /** The index of the first chunk behind the list. */
  end: number;
}

/** The members listed behind a phrase, or null. */
function listBehind(reading: Reading, phrase: number): List | null {
  const { tokens, chunks } = reading;
  const token = (chunks[phrase] as Chunk).end;
  const bracket = BRACKETS[tokens[token]?.form ?? ''];
  if (bracket !== undefined) {
    const list = listAt(reading, phrase + 2, token + 1);
    const closing = list === null ? undefined : tokens[(chunks[list.end] as Chunk | undefined)?.first ?? -1];
    const isOfNames = list?.members.length !== 1 && isOfBareActors(reading, phrase + 2, list?.end ?? 0);
    return list !== null && closing?.form === bracket && isOfNames ? { ...list, end: list.end + 1 } : null;
  }
  const from = COMMAS.has(tokens[token]?.form ?? '') ? token + 1 : token;
  const first = afterOpener(reading, from);
  if (first < 0) return null;
  const at = chunks.findIndex(({ kind, end }) => kind === 'phrase' && end > first);
  const list = at < 0 || (chunks[at] as Chunk).first > first ? null : listAt(reading, at, first);
  return list !== null && namesActor(reading, at, list.end) ? list : null;
}

/** The token behind the words that open a list of members at a token, or -1. */
function afterOpener({ tokens, grammar }: Reading, from: number): number {
  let longest = -1;
  for (const words of grammar.memberOpeners.get(tokens[from]?.form ?? '') ?? []) {
    const fits = words.every((word, k) => tokens[from + k]?.form === word);
    if (fits) longest = Math.max(longest, from + words.length);
  }
  return longest;
}

/** The phrases joined as a list that begins at a chunk, of which the first may have begun before. */
function listAt(reading: Reading, at: number, first: number): List | null {
  const { chunks } = reading;
  if (chunks[at]?.kind !== 'phrase') return null;
  const verb = chunks.findIndex(({ kind }, k) => k > at && kind === 'verb');
  const last = groupStarting(reading, at, verb < 0 ? chunks.length : verb).at(-1) as number;
  const end = afterOwners(reading, last);
  const members = chunks.slice(at, end).filter((chunk): chunk is Phrase => chunk.kind === 'phrase');
  return { members: members.map((member, k) => (k === 0 ? { ...member, first } : member)), end };
}

function namesActor({ actors }: Reading, from: number, end: number): boolean {
  for (let k = from; k < end; k++) if (actors.has(k)) return true;
  return false;
}

function isOfBareActors({ bareActors, chunks }: Reading, from: number, end: number): boolean {
  for (let k = from; k < end; k++) if (chunks[k]?.kind === 'phrase' && !bareActors.has(k)) return false;
  return end > from;
}

/** Openers of lists of members, each the forms of its words, by their first. */
export function byFirstWord(openers: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of openers) byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words]);
  return byFirst;
}
