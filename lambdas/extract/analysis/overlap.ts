import type { Span } from '../../model/event.ts';

/** Of ordered spans that do not overlap each other, those that overlap a range; by binary search. */
export function overlapping<Ranged extends Span>(spans: readonly Ranged[], { start, end }: Span): Ranged[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Ranged).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Ranged[] = [];
  for (let at = low; at < spans.length; at++) {
    const span = spans[at] as Ranged;
    if (span.start >= end) break;
    found.push(span);
  }
  return found;
}
