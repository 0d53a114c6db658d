import type { Chunk, Phrase } from './chunk.ts';
import type { Clause } from './clause.ts';
import { type ClauseReading, isFree, isMark, OPENERS } from './clause-reading.ts';

/**
 * The phrase that stands before a verb as its subject in a language whose verbs come first.
 * @param last index of the last chunk before the verb that is no adverb and no time
 * @returns a chunk index, or -1 where the subject follows
 */
export function topicOf(reading: ClauseReading, clause: Clause, last: number): number {
  const at = isQuotedOpening(reading, last) ? last - 1 : last;
  const isSubject = reading.chunks[at]?.kind === 'phrase' && isFree(reading, at) && !isExpletive(reading, clause, at);
  return isSubject ? at : topicBefore(reading, clause, at);
}

/** «آسيان» تؤيد: whether a name in quotation marks opens the sentence or its clause. @param closing the index of the last mark */
function isQuotedOpening({ chunks }: ClauseReading, closing: number): boolean {
  if (!isMark(chunks[closing], 'quote') || !isMark(chunks[closing - 2], 'quote')) return false;
  const opener = chunks[closing - 3];
  return opener === undefined || (opener.kind === 'mark' && OPENERS.has(opener.tag));
}

/** أنه من المتوقع أن يزور الملك: a pronoun that only opens the clause, whose subject follows. */
function isExpletive({ chunks, tokens }: ClauseReading, { at, group }: Clause, topic: number): boolean {
  const phrase = chunks[topic] as Phrase;
  const host = tokens[phrase.first - 1];
  const isWritten = tokens[phrase.head]?.tag === 'pronoun' && host?.tag === 'complementiser';
  return isWritten && group.modality !== 'real' && group.first < group.main && chunks[at + 1]?.kind === 'phrase';
}

/**
 * Where the verb comes first, a sentence may still open with whom it is about: وفد من الكونغرس يزور تايوان. What follows
 * him, each phrase after a preposition, belongs to him.
 */
function topicBefore({ chunks, tokens, bound, clauses }: ClauseReading, { group }: Clause, last: number): number {
  // مسؤولون من كينيا وغانا يعتزمون: what is joined behind a preposition is theirs as well.
  const isSeveral = tokens[group.main]?.plural === true;
  const isLink = (mark: Chunk | undefined) => isMark(mark, 'preposition') || (isSeveral && isMark(mark, 'conjunction'));
  let k = last;
  while (k > 1 && bound.has(k) && isLink(chunks[k - 1]) && chunks[k - 2]?.kind === 'phrase') k -= 2;
  const topic = chunks[k];
  const opener = chunks[k - 1];
  const opens = opener === undefined || (opener.kind === 'mark' && OPENERS.has(opener.tag));
  // أعضاء من التنظيم ذهبوا: a plural right behind a phrase has its subject before it, whoever acted last.
  if (isSeveral && chunks[k]?.kind === 'phrase' && chunks[k - 1]?.kind !== 'mark' && !opens) return k;
  if (k === last || topic?.kind !== 'phrase' || bound.has(k) || !opens) return -1;
  if (opener === undefined && clauses.length > 0) return -1;
  return tokens[topic.head]?.accusative === true ? -1 : k;
}
