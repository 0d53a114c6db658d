import type { Span } from '../../model/event.ts';

/** Opening marks and what closes each, by their character codes. A straight mark closes itself. */
const PAIRS: ReadonlyMap<number, number> = new Map(
  ['“”', '«»', '„“', '""'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

const OPENING = /[“«„"]/g;
const NEWLINE = 10;

/** A passage longer than this is no quotation but a mark that was left open. */
const LONGEST = 3000;

/** The passages of a text between quotation marks, without the marks, in order. */
export function findQuotations(text: string): Span[] {
  const quotations: Span[] = [];
  OPENING.lastIndex = 0;
  for (let mark = OPENING.exec(text); mark !== null; mark = OPENING.exec(text)) {
    const start = mark.index + 1;
    const end = closingAt(text, start, PAIRS.get(text.charCodeAt(mark.index)) as number);
    if (end < 0) continue;
    quotations.push({ start, end });
    OPENING.lastIndex = end + 1;
  }
  return quotations;
}

/** A quotation ends at its closing mark; one that goes on in the next paragraph opens again there without closing. */
function closingAt(text: string, from: number, close: number): number {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === close || code === NEWLINE) return at;
  }
  return -1;
}
