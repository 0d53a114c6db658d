import { styleText } from 'node:util';
import type { Span } from '../../lambdas/model/event.ts';
import { printable } from '../output/printable.ts';

/** What an event has in its article's text. */
export interface Marks {
  evidence: Span[];
  trigger: Span;
}

/** A stretch of text in which the same events have their evidence. */
interface Stretch {
  text: string;
  /** Positions of the events, from 0. */
  events: number[];
  /** Whether it made one of them an event. */
  isTrigger: boolean;
}

/**
 * A text with its evidence in colour, what triggered an event underlined; in double brackets where there are no colours.
 * Behind the evidence stand the numbers of its events, where there are several.
 * @param marks of the events, in the order of their numbers
 */
export function markedText(text: string, marks: Marks[], colours: boolean): string {
  const stretches = stretchesOf(text, marks);
  return stretches
    .map((stretch, position) => {
      const words = printable(stretch.text);
      if (stretch.events.length === 0) return words;
      const starts = !isSame(stretches[position - 1], stretch);
      const ends = !isSame(stretches[position + 1], stretch);
      const numbers = ends && marks.length > 1 ? numbersOf(stretch, colours) : '';
      if (!colours) return `${starts ? '[[' : ''}${words}${ends ? ']]' : ''}${numbers}`;
      return (
        styleText(stretch.isTrigger ? ['yellow', 'underline'] : 'yellow', words, { validateStream: false }) + numbers
      );
    })
    .join('');
}

function numbersOf({ events }: Stretch, colours: boolean): string {
  const numbers = `(${events.map((event) => event + 1).join(', ')})`;
  return colours ? styleText('dim', numbers, { validateStream: false }) : numbers;
}

function isSame(one: Stretch | undefined, other: Stretch): boolean {
  return one !== undefined && one.events.join() === other.events.join();
}

function stretchesOf(text: string, marks: Marks[]): Stretch[] {
  const spans = marks.flatMap(({ evidence, trigger }) => [...evidence, trigger]);
  const bounds = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...bounds].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, position) => {
    const start = cuts[position] ?? 0;
    const holds = (span: Span) => span.start <= start && end <= span.end;
    const events = marks.flatMap(({ evidence }, event) => (evidence.some(holds) ? [event] : []));
    return { text: text.slice(start, end), events, isTrigger: marks.some(({ trigger }) => holds(trigger)) };
  });
}
