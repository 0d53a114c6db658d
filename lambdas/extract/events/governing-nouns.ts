import { type EventContext, effectAt, phraseAt } from './context.ts';
import { apply, type Telling } from './telling.ts';

const MAX_HOPS = 4;

/** The nouns that govern a noun: in its own phrase before it, and before the preposition that introduces the phrase. */
export function applyNouns(context: EventContext, phrase: number, trigger: number, telling: Telling): void {
  const own = phraseAt(context, phrase);
  if (own === null) return;
  if (isDenied(context, phrase, own.first)) telling.isReal = false;
  for (let at = own.first; at < own.end; at++) {
    // Where nouns come first, one noun governs those behind it, and not the other way round.
    const isGoverned = context.grammar.head === 'first' && at > trigger && context.read.tokens[at]?.tag === 'noun';
    if (at !== trigger && !(trigger >= 0 && isGoverned)) apply(effectAt(context, at), at, telling);
  }
  const { chunks } = context.read;
  const first = conjunctBefore(context, phrase);
  if (first >= 0) {
    applyNouns(context, first, -1, telling);
    return;
  }
  for (let k = phrase - 1, hops = 0; k > 0 && hops < MAX_HOPS; k -= 2, hops++) {
    const link = chunks[k];
    const governor = phraseAt(context, k - 1);
    if (link?.kind !== 'mark' || link.tag !== 'preposition' || governor === null) return;
    if (context.grammar.circumstances.includes(context.read.tokens[link.first]?.lemma ?? '')) return;
    if (isBehindSubject(context, k - 1, k + 1)) return;
    if (isFor(context, link.first) && effectAt(context, governor.head) === null) telling.isPurpose = true;
    apply(effectAt(context, governor.head), governor.head, telling);
    const owned = governor.head + 1;
    // وجود خطط ل: where nouns come first, the next one governs as well, if the first does not.
    const isNext = context.grammar.head === 'first' && owned < governor.end;
    if (isNext && effectAt(context, governor.head) === null) apply(effectAt(context, owned), owned, telling);
    // Where nouns come first, what they are like stands behind them: بلاده مستعدة لاستضافة.
    const last = governor.end - 1;
    if (last > governor.head && context.read.tokens[last]?.tag === 'adjective') {
      apply(effectAt(context, last), last, telling);
    }
  }
}

/** جهود من أجل هدنة: whether a preposition says what an act is for, and nothing else. */
function isFor({ read, grammar }: EventContext, preposition: number): boolean {
  const lemma = read.tokens[preposition]?.lemma ?? '';
  return grammar.purposes.includes(lemma) && !grammar.destinations.includes(lemma);
}

/** حظي المقترح بتأييد: what stands behind the subject of a verb that carries it hangs on the verb. */
function isBehindSubject(context: EventContext, subject: number, phrase: number): boolean {
  if (context.grammar.order !== 'verb-first') return false;
  const clause = context.read.clauses.find(({ subjects, at }) => subjects.includes(subject) && at < subject);
  const isComplement = clause?.complements.some(({ phrases }) => phrases.includes(phrase)) === true;
  return isComplement && effectAt(context, clause.group.main) !== null;
}

/** "No talks", "without talks". */
function isDenied({ read, grammar }: EventContext, phrase: number, first: number): boolean {
  const before = read.chunks[phrase - 1];
  const words = [read.tokens[first]?.lemma, before?.kind === 'mark' ? read.tokens[before.first]?.lemma : undefined];
  return words.some((word) => word !== undefined && grammar.negators.includes(word));
}

/** The phrase that a conjunction joins a phrase to: what governs the one governs the other. */
function conjunctBefore({ read, grammar }: EventContext, phrase: number): number {
  const join = read.chunks[phrase - 1];
  if (join?.kind !== 'mark' || join.tag !== 'conjunction') return -1;
  const isJoin = grammar.joins.includes(read.tokens[join.first]?.lemma ?? '');
  return isJoin && read.chunks[phrase - 2]?.kind === 'phrase' ? phrase - 2 : -1;
}
