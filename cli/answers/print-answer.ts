import { type Format, printRows } from '../output/rows.ts';
import type { Column } from '../output/table.ts';
import type { Rows } from '../output/text.ts';
import type { Kind, RowOf } from '../questions/answer-pages.ts';
import { EVENT_FIELDS, STORED_EVENT_COLUMNS } from './event-columns.ts';
import { FAILURE_COLUMNS, FAILURE_FIELDS } from './failure-columns.ts';
import { INCIDENT_COLUMNS, INCIDENT_FIELDS } from './incident-columns.ts';

const LAYOUTS: { [K in Kind]: { columns: Column<RowOf<K>>[]; fields: (keyof RowOf<K> & string)[] } } = {
  event: { columns: STORED_EVENT_COLUMNS, fields: EVENT_FIELDS },
  incident: { columns: INCIDENT_COLUMNS, fields: INCIDENT_FIELDS },
  failure: { columns: FAILURE_COLUMNS, fields: FAILURE_FIELDS },
};

/** Prints the rows of an answer. @returns how many there were */
export function printAnswer<K extends Kind>(kind: K, rows: Rows<RowOf<K>>, format: Format): Promise<number> {
  return printRows<RowOf<K>>(rows, { format, ...LAYOUTS[kind] });
}
