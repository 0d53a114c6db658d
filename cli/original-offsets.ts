import type { CooperationEvent, Span } from '../lambdas/model/event.ts';
import { normalise } from '../lambdas/parse/normalise.ts';

/** Events of a text's normalised form, with offsets into the text as it was given. */
export function withOriginalOffsets(events: CooperationEvent[], original: string): CooperationEvent[] {
  if (normalise(original) === original) return events;
  const toOriginal = (span: Span) => originalSpan(span, original);
  return events.map((event) => ({
    ...event,
    evidence: event.evidence.map(toOriginal),
    trigger: toOriginal(event.trigger),
  }));
}

/** The passage of `original` whose normalised form stands at `span` of the whole's normalised form. */
export function originalSpan(span: Span, original: string): Span {
  const afterFirst = shortestPrefix(original, span.start + 1);
  const start = afterFirst - ((original.codePointAt(afterFirst - 2) ?? 0) > 0xffff ? 2 : 1);
  const end = shortestPrefix(original, span.end);
  // What composes with the last letter belongs to it.
  const marks = /^\p{M}*/u.exec(original.slice(end))?.[0].length ?? 0;
  return { start, end: end + marks };
}

/** Length of the shortest beginning of a text whose normalised form has at least so many code units. */
function shortestPrefix(original: string, units: number): number {
  let low = 0;
  let high = original.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (normalise(original.slice(0, middle)).length >= units) high = middle;
    else low = middle + 1;
  }
  return low;
}
