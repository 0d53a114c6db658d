import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import { CommandError, UsageError } from '../errors.ts';

/** What `show` is asked for: an article, or one event of it. */
export interface Reference {
  article: string;
  /** The event's id or its beginning; null for the whole article. */
  event: string | null;
}

/** Digits of an event's id that tell it from the others of its article; `show` says so where they do not. */
const SHORT_EVENT = 6;

const REFERENCE = /^([0-9a-f]{32})(?::([0-9a-f]{1,32}))?$/;

/** How an event is named to a person: by its article, under which it is found with one request, and its beginning. */
export function referenceOf({ articleId, eventId }: Pick<EventRow, 'articleId' | 'eventId'>): string {
  return `${articleId}:${eventId.slice(0, SHORT_EVENT)}`;
}

/** @throws UsageError when the text names neither an article nor an event */
export function readReference(text: string): Reference {
  const [, article, event = null] = REFERENCE.exec(text.toLowerCase()) ?? [];
  if (article === undefined) {
    throw new UsageError(
      `'${text}' is neither an article's id, 32 hexadecimal digits, nor an event's: its article's id, a colon, and the beginning of its own.`,
    );
  }
  return { article, event };
}

/**
 * The events of an article, each with its rows, that a reference means.
 * @throws CommandError when it means none, or more than one
 */
export function eventsMeant({ article, event }: Reference, rows: EventRow[]): EventRow[][] {
  const events = [...Map.groupBy(rows, ({ eventId }) => eventId).values()];
  if (event === null) return events;
  const meant = events.filter(([row]) => row?.eventId.startsWith(event));
  if (meant.length === 1) return meant;
  const ids = (meant.length > 0 ? meant : events).map(([row]) => row?.eventId).join(', ');
  if (meant.length > 1) throw new CommandError(`${meant.length} events of the article begin with ${event}: ${ids}.`);
  throw new CommandError(
    `The article ${article} has no event ${event}${ids === '' ? ', nor any other' : `, but ${ids}`}.`,
  );
}
