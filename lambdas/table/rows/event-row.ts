import * as z from 'zod';
import { cooperationEventSchema } from '../../model/event.ts';
import { articleOfPartition, ROW_PREFIX } from '../keys.ts';
import type { Item } from '../pages.ts';

const { shape } = cooperationEventSchema;
const text = z.string().nullable().default(null);

/** One row of the table: an event between two actors, with all that a reader needs of it and of its article. */
export const eventRowSchema = z.object({
  eventId: z.string(),
  articleId: z.string(),
  /** Both codes in alphabetical order, joined by `#`. */
  pair: z.string(),
  source: z.string(),
  target: z.string(),
  /** Both act alike; source and target are then in alphabetical order. */
  reciprocal: z.boolean(),
  type: shape.type,
  mode: shape.mode,
  /** Roles of the two, by their codes, where the text tells. */
  roles: shape.roles.default({}),
  status: shape.status,
  /** EDTF, as the text says it. */
  date: text,
  /** `YYYY-MM-DD`: the day under which the row is filed, and the last day that the same date covers. */
  sortDate: z.string(),
  sortDateEnd: text,
  sortDateFrom: z.enum(['event', 'article', 'arrival']),
  promises: shape.promises.default(null),
  amounts: shape.amounts.default([]),
  quantities: shape.quantities.default([]),
  place: shape.place.default(null),
  contexts: shape.contexts.default([]),
  attribution: text,
  /** Offsets into the article's text, in UTF-16 code units. */
  evidence: shape.evidence,
  /** The words at those offsets, cut where they are many. */
  evidenceText: z.string(),
  trigger: shape.trigger.extend({ text: z.string() }),
  rule: z.string(),
  cameo: z.string(),
  goldstein: z.number(),
  title: text,
  url: text,
  /** The article's source: a name or the host of its site. */
  outlet: text,
  /** The article's date, EDTF. */
  published: text,
  language: z.string(),
  coderVersion: z.number(),
  /** Revision of the article at which the row was written. */
  rev: z.number(),
});
export type EventRow = z.infer<typeof eventRowSchema>;

/** Stands for the last day of a date that is open (EDTF, "Open end time interval"). */
export const OPEN_END = '..';

/**
 * The row that an item is. What is not known is left out of the item, and null or empty in the row; nor does the item repeat
 * what its keys say, or what is so of most rows: a kilobyte more is a write unit more, five times.
 */
export function rowOfItem({ pk, sk, ...item }: Item): EventRow {
  const [eventId] = (sk as string).slice(ROW_PREFIX.length).split('#');
  const sortDate = (item['sortKey'] as string).slice(0, 'YYYY-MM-DD'.length);
  const { sortDateEnd = sortDate } = item;
  return eventRowSchema.parse({
    sortDateFrom: 'event',
    ...item,
    articleId: articleOfPartition(pk as string),
    eventId,
    sortDate,
    sortDateEnd: sortDateEnd === OPEN_END ? null : sortDateEnd,
  });
}
