import type { Grammar } from '../language.ts';
import type { Modality, Sentence, Tag, Token } from './token.ts';

/** A noun phrase without what follows its head in phrases of its own: token indices `first` to `end` (exclusive). */
export interface Phrase {
  kind: 'phrase';
  first: number;
  end: number;
  /** The token that says what it is. */
  head: number;
  /** It names somebody by his office. */
  isOfficial?: true;
  /** Whom it names together, where they are listed behind it: "several countries, including Kenya". */
  members?: readonly Phrase[];
}

/** A verb with its auxiliaries, negation and the adverbs between them. */
export interface VerbGroup {
  kind: 'verb';
  first: number;
  end: number;
  /** The verb that means something; the last auxiliary where there is none ("is ready"). */
  main: number;
  form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  negated: boolean;
  passive: boolean;
  modality: Modality;
}

/** Any other token that structures a sentence. */
export interface Mark {
  kind: 'mark';
  first: number;
  end: number;
  tag: Tag | 'time';
}

export type Chunk = Phrase | VerbGroup | Mark;

/** The index of the chunk that a token is in, or -1. */
export function chunkOf(chunks: readonly Chunk[], token: number): number {
  return chunks.findIndex(({ first, end }) => first <= token && token < end);
}

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'pronoun', 'adjective', 'determiner', 'number', 'genitive']);
const VERBAL: ReadonlySet<Tag> = new Set(['verb', 'auxiliary', 'negation', 'infinitive']);

/** What cuts a phrase off, beside the language's own rules. */
export interface Borders {
  /** Whether a token belongs to an expression of time, which is no party of anything. */
  isTime(token: number): boolean;
  /** Whether a token belongs to the same name as the one before it: the `and` in Bosnia and Herzegovina. */
  insideName(token: number): boolean;
  /** Whether a token belongs to the name of an actor. */
  isName(token: number): boolean;
  /** Whether the name of another actor begins at a token than those in the phrase that began at `first`. */
  startsAnother(token: number, first: number): boolean;
}

/** Cuts a sentence into noun phrases, verb groups and marks, in order. */
export function chunk(sentence: Sentence, grammar: Grammar, borders: Borders): Chunk[] {
  const { isTime } = borders;
  const { tokens } = sentence;
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < tokens.length) {
    const next =
      (isTime(at) ? timeMark(tokens.length, at, isTime) : undefined) ??
      verbGroup(tokens, at) ??
      phrase(tokens, at, grammar, borders) ??
      mark(tokens, at);
    chunks.push(next);
    at = next.end;
  }
  return chunks;
}

function timeMark(length: number, first: number, isTime: (token: number) => boolean): Mark {
  let end = first + 1;
  while (end < length && isTime(end)) end++;
  return { kind: 'mark', first, end, tag: 'time' };
}

function mark(tokens: readonly Token[], first: number): Mark {
  return { kind: 'mark', first, end: first + 1, tag: (tokens[first] as Token).tag };
}

function verbGroup(tokens: readonly Token[], first: number): VerbGroup | undefined {
  if (!VERBAL.has((tokens[first] as Token).tag)) return undefined;
  let negated = false;
  let modality: Modality = 'real';
  let auxiliary = -1;
  let at = first;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.tag === 'verb') break;
    if (token.tag === 'negation') negated = true;
    else if (token.tag === 'auxiliary') {
      auxiliary = at;
      if (token.modality !== undefined && token.modality !== 'real') modality = token.modality;
    } else if (token.tag !== 'adverb' && !(token.tag === 'infinitive' && at === first)) break;
  }
  const verb = tokens[at];
  const isInfinitive = tokens[first]?.tag === 'infinitive';
  if (verb?.tag !== 'verb') {
    if (auxiliary < 0) return undefined;
    const form = isInfinitive ? 'infinitive' : 'finite';
    return { kind: 'verb', first, end: auxiliary + 1, main: auxiliary, form, negated, passive: false, modality };
  }
  if (verb.verb === 'future') modality = verb.modality ?? 'future';
  const form = isInfinitive ? 'infinitive' : verbForm(verb, tokens[auxiliary]);
  return { kind: 'verb', first, end: at + 1, main: at, form, negated, passive: verb.passive === true, modality };
}

function verbForm(verb: Token, auxiliary: Token | undefined): VerbGroup['form'] {
  if (auxiliary !== undefined) return auxiliary.verb === 'gerund' ? 'gerund' : 'finite';
  if (verb.verb === 'gerund' || verb.verb === 'participle') return verb.verb;
  return verb.verb === 'base' ? 'infinitive' : 'finite';
}

function phrase(
  tokens: readonly Token[],
  first: number,
  grammar: Grammar,
  { isTime, startsAnother, insideName, isName }: Borders,
): Phrase | undefined {
  if (!NOMINAL.has((tokens[first] as Token).tag)) return undefined;
  let end = first + 1;
  for (;;) {
    const next = grammar.head === 'last' ? afterJoin(tokens, first, end, grammar, isName) : end;
    if (next > end) end = next;
    else if (end >= tokens.length || !(insideName(end) || (continues(tokens, end, grammar) && !isTime(end)))) break;
    else if (grammar.head === 'first' && startsAnother(end, first)) break;
    end++;
  }
  return { kind: 'phrase', first, end, head: headOf(tokens, first, end, grammar.head) };
}

/**
 * "Strong and vocal support", "humanitarian and security assistance": where the noun comes last, adjectives that are joined
 * before it make one phrase; those that name actors ("Egyptian and Saudi ministers") make one each.
 * @returns the index of the token after the conjunction at `at`, or `at` where no adjectives are joined
 */
function afterJoin(
  tokens: readonly Token[],
  first: number,
  at: number,
  grammar: Grammar,
  isName: (token: number) => boolean,
): number {
  const join = tokens[at]?.form === ',' ? at + 1 : at;
  const conjunction = tokens[join];
  const next = tokens[join + 1];
  if (conjunction?.tag !== 'conjunction' || !grammar.joins.includes(conjunction.lemma) || next === undefined) return at;
  for (let k = at - 1; k >= first && (tokens[k]?.tag === 'adjective' || tokens[k]?.form === ','); k--) {
    if (isName(k)) return at;
  }
  if (tokens[at - 1]?.tag !== 'adjective' || isName(join + 1)) return at;
  const afterNext = tokens[join + 2]?.tag;
  const isModifier = next.tag === 'adjective' || (next.tag === 'noun' && afterNext === 'noun');
  return isModifier && (afterNext === 'noun' || afterNext === 'adjective') ? join + 1 : at;
}

function continues(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const left = tokens[at - 1] as Token;
  const right = tokens[at] as Token;
  if (NOMINAL.has(right.tag)) return !grammar.breaksPhrase(left, right);
  const next = tokens[at + 1];
  // "Direct, high-level talks": a comma between adjectives divides no phrase where its noun comes last.
  if (right.form === ',' && left.tag === 'adjective' && next?.tag === 'adjective') return grammar.head === 'last';
  return isHyphen(right) && right.start === left.end && next?.start === right.end && isNominal(next);
}

function isHyphen(token: Token): boolean {
  return token.tag === 'punctuation' && (token.form === '-' || token.form === '–');
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && NOMINAL.has(token.tag);
}

function headOf(tokens: readonly Token[], first: number, end: number, head: Grammar['head']): number {
  const isHead = (at: number) => ['noun', 'name'].includes((tokens[at] as Token).tag);
  if (head === 'first') {
    for (let at = first; at < end; at++) if (isHead(at)) return at;
    return first;
  }
  for (let at = end - 1; at >= first; at--) if (isHead(at)) return at;
  return end - 1;
}
