import type { Tag, Token } from './token.ts';

/** Tags of the words that a quoted name is made of. */
const NAMING: ReadonlySet<Tag> = new Set([
  'noun',
  'name',
  'adjective',
  'determiner',
  'number',
  'preposition',
  'genitive',
  'conjunction',
]);

/** How many tokens a name is at most. */
const LONGEST_NAME = 8;

/**
 * A sentence's tokens without the quotation marks around what is only named: the "Cairo Declaration", عملية «الأمل». Such
 * marks quote nobody, and divide no clause.
 */
export function withoutNameQuotes(tokens: readonly Token[]): Token[] {
  const dropped = new Set<number>();
  for (let open = 0; open < tokens.length; open++) {
    if (tokens[open]?.tag !== 'quote' || dropped.has(open)) continue;
    const close = closingOf(tokens, open);
    if (close < 0) continue;
    dropped.add(open).add(close);
  }
  return dropped.size === 0 ? [...tokens] : tokens.filter((_, at) => !dropped.has(at));
}

/** The mark that closes a name opened by another, or -1. */
function closingOf(tokens: readonly Token[], open: number): number {
  const first = tokens[open + 1];
  if (first === undefined || first.start !== tokens[open]?.end) return -1;
  let at = open + 1;
  while (at < tokens.length && at <= open + LONGEST_NAME && NAMING.has((tokens[at] as Token).tag)) at++;
  const isClosed = at > open + 1 && tokens[at]?.tag === 'quote' && tokens[at]?.start === tokens[at - 1]?.end;
  return isClosed ? at : -1;
}
