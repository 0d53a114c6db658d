import type { Span } from '../../model/event.ts';

/** Opening marks and what closes each. A straight mark closes itself. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/** A passage longer than this is no quotation but a mark that was left open. */
const LONGEST = 3000;

/** The passages of a text between quotation marks, without the marks, in order. */
export function findQuotations(text: string): Span[] {
  const quotations: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const close = PAIRS[text[at] as string];
    if (close === undefined) continue;
    const end = closingAt(text, at + 1, close);
    if (end < 0) continue;
    quotations.push({ start: at + 1, end });
    at = end;
  }
  return quotations;
}

/** A quotation ends at its closing mark; one that goes on in the next paragraph opens again there without closing. */
function closingAt(text: string, from: number, close: string): number {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    if (text[at] === close) return at;
    if (text[at] === '\n') return at;
  }
  return -1;
}
