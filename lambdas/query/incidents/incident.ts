import * as z from 'zod';
import { type EventRow, eventRowSchema } from '../../table/rows/event-row.ts';

const { shape } = eventRowSchema;

/** What one article says of an incident. */
const reportSchema = eventRowSchema.pick({
  eventId: true,
  articleId: true,
  date: true,
  sortDate: true,
  status: true,
  amounts: true,
  quantities: true,
  place: true,
  attribution: true,
  evidence: true,
  evidenceText: true,
  title: true,
  url: true,
  outlet: true,
  published: true,
  language: true,
});

/** An act between two actors, and all articles that report it. */
export const incidentSchema = z.object({
  /** The day under which the first of its rows is filed, and the last day that any of their dates covers. */
  firstDay: z.string(),
  lastDay: z.string(),
  pair: shape.pair,
  source: shape.source,
  target: shape.target,
  reciprocal: shape.reciprocal,
  type: shape.type,
  mode: shape.mode,
  cameo: shape.cameo,
  goldstein: shape.goldstein,
  contexts: shape.contexts,
  /** How many articles report it, and in which languages and outlets. */
  articles: z.number(),
  languages: z.array(z.string()),
  outlets: z.array(z.string()),
  /** In the order of their days. */
  reports: z.array(reportSchema),
});
export type Incident = z.infer<typeof incidentSchema>;

/** @param rows of one act in different articles, by day; at least one */
export function incidentOf(rows: EventRow[]): Incident {
  const [first] = rows as [EventRow];
  const { sortDate, pair, source, target, reciprocal, type, mode, cameo, goldstein } = first;
  const days = rows.map((row) => row.sortDateEnd ?? row.sortDate).sort();
  return {
    firstDay: sortDate,
    lastDay: days.at(-1) ?? sortDate,
    ...{ pair, source, target, reciprocal, type, mode, cameo, goldstein },
    contexts: distinct(rows.flatMap(({ contexts }) => contexts)),
    articles: rows.length,
    languages: distinct(rows.map(({ language }) => language)),
    outlets: distinct(rows.flatMap(({ outlet }) => outlet ?? [])),
    reports: rows.map((row) => reportSchema.parse(row)),
  };
}

function distinct<Word extends string>(words: Word[]): Word[] {
  return [...new Set(words)].sort();
}
