import type { Span } from '../../model/event.ts';

/** Evidence longer than this is cut: a row stays about a kilobyte, and the offsets still open all of it. */
const MAX_EVIDENCE = 480;

/** Of a reason that was recorded: what a person reads. */
export const MAX_REASON = 1_000;

/** A text's beginning, at most `length` UTF-16 code units with its ellipsis; never half a character. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** What the spans of a text say, in their order, in one line. */
export function passage(text: string, spans: Span[], length = MAX_EVIDENCE): string {
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());
  return clip(words.join(' … '), length);
}
