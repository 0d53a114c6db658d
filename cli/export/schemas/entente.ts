import type { Failure } from '../../../lambdas/query/failures/failure.ts';
import type { Incident } from '../../../lambdas/query/incidents/incident.ts';
import type { EventRow } from '../../../lambdas/table/rows/event-row.ts';
import { EVENT_FIELDS } from '../../answers/event-columns.ts';
import { FAILURE_FIELDS } from '../../answers/failure-columns.ts';
import { INCIDENT_FIELDS } from '../../answers/incident-columns.ts';
import { type CellType, columnsOf, type EventSchema } from '../column.ts';

const SPAN = { start: 'integer', end: 'integer' } as const;

/** What a row and a report of an incident say alike. */
const REPORTED = {
  eventId: 'text',
  articleId: 'text',
  status: 'text',
  date: 'text',
  amounts: { list: { record: { value: 'number', currency: 'text', text: 'text' } } },
  quantities: { list: { record: { value: 'number', unit: 'text', text: 'text' } } },
  place: { record: { name: 'text', country: 'text' } },
  attribution: 'text',
  evidence: { list: { record: SPAN } },
  evidenceText: 'text',
  title: 'text',
  url: 'text',
  outlet: 'text',
  published: 'text',
  language: 'text',
} as const satisfies Partial<Record<keyof EventRow, CellType>>;

/** What a row and an incident say alike. */
const ACT = {
  pair: 'text',
  source: 'text',
  target: 'text',
  reciprocal: 'boolean',
  type: 'text',
  mode: 'text',
  cameo: 'text',
  goldstein: 'number',
  contexts: { list: 'text' },
} as const satisfies Partial<Record<keyof EventRow, CellType>>;

/** A row as the table has it. */
export const ENTENTE: EventSchema = {
  columns: columnsOf<EventRow>(EVENT_FIELDS, {
    ...ACT,
    ...REPORTED,
    roles: { mapOf: 'text' },
    sortDate: 'day',
    sortDateEnd: 'day',
    sortDateFrom: 'text',
    promises: 'text',
    trigger: { record: { ...SPAN, text: 'text' } },
    rule: 'text',
    coderVersion: 'integer',
    rev: 'integer',
  }),
  isDirected: false,
};

export const INCIDENT_EXPORT = columnsOf<Incident>(INCIDENT_FIELDS, {
  firstDay: 'day',
  lastDay: 'day',
  ...ACT,
  articles: 'integer',
  languages: { list: 'text' },
  outlets: { list: 'text' },
  reports: { list: { record: { ...REPORTED, sortDate: 'text' } } },
});

export const FAILURE_EXPORT = columnsOf<Failure>(FAILURE_FIELDS, {
  what: 'text',
  file: 'text',
  entry: 'integer',
  state: 'text',
  code: 'text',
  reason: 'text',
  recorded: 'text',
  articleId: 'text',
  title: 'text',
  language: 'text',
});
