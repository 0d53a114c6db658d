import type { Token } from './token.ts';

/** No dateline is longer than this: a place or two, a day, an agency. */
const LONGEST = 10;

const ENDS: ReadonlySet<string> = new Set(['-', '–', '—', ':', 'ـ']);

/**
 * How many tokens at the start of a sentence say only where and by whom the report was filed: `NAIROBI (Agency) -`,
 * `الرياض - واس:`. 0 where there is no dateline.
 */
export function datelineLength(tokens: readonly Token[]): number {
  let length = 0;
  for (let at = 0; at < Math.min(tokens.length, LONGEST); at++) {
    const token = tokens[at] as Token;
    if (token.tag === 'verb' || token.tag === 'auxiliary' || token.tag === 'pronoun' || token.tag === 'quote') break;
    if (at > 0 && ENDS.has(token.form) && isApart(tokens, at)) length = at + 1;
  }
  return length;
}

/** A dash that joins two words is a hyphen. */
function isApart(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || dash === undefined || after === undefined) return false;
  return after.start > dash.end;
}
