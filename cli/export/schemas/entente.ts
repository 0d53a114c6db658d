import type { EventRow } from '../../../lambdas/table/rows/event-row.ts';
import { type CellType, column, type ExportSchema } from '../column.ts';

const SPAN = { start: 'integer', end: 'integer' } as const;

const TYPES: Record<keyof EventRow, CellType> = {
  eventId: 'text',
  articleId: 'text',
  pair: 'text',
  source: 'text',
  target: 'text',
  reciprocal: 'boolean',
  type: 'text',
  mode: 'text',
  roles: { mapOf: 'text' },
  status: 'text',
  date: 'text',
  sortDate: 'day',
  sortDateEnd: 'day',
  sortDateFrom: 'text',
  promises: 'text',
  amounts: { list: { record: { value: 'number', currency: 'text', text: 'text' } } },
  quantities: { list: { record: { value: 'number', unit: 'text', text: 'text' } } },
  place: { record: { name: 'text', country: 'text' } },
  contexts: { list: 'text' },
  attribution: 'text',
  evidence: { list: { record: SPAN } },
  evidenceText: 'text',
  trigger: { record: { ...SPAN, text: 'text' } },
  rule: 'text',
  cameo: 'text',
  goldstein: 'number',
  title: 'text',
  url: 'text',
  outlet: 'text',
  published: 'text',
  language: 'text',
  coderVersion: 'integer',
  rev: 'integer',
};

/** A row as the table has it. */
export const ENTENTE: ExportSchema = {
  columns: (Object.keys(TYPES) as (keyof EventRow)[]).map((name) => column(name, TYPES[name], (row) => row[name])),
  isDirected: false,
};
