import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import { UsageError } from '../errors.ts';
import type { Kind, RowOf } from '../questions/answer-pages.ts';
import { type ExportColumn, viewsOf } from './column.ts';
import { FAILURE_EXPORT, INCIDENT_EXPORT } from './schemas/entente.ts';
import { SCHEMAS, type SchemaName } from './schemas/schemas.ts';

type Row = RowOf<Kind>;

/** What a file of an answer's rows looks like. */
export interface Layout {
  columns: ExportColumn<Row>[];
  /** The rows of the file for a row of the answer. */
  views: (row: Row) => Iterable<Row>;
}

/** @throws UsageError when a schema has no place for what is asked */
export function layoutOf(kind: Kind, name: SchemaName): Layout {
  if (kind === 'event') {
    const schema = SCHEMAS[name];
    return { columns: schema.columns as ExportColumn<Row>[], views: (row) => viewsOf(row as EventRow, schema) };
  }
  if (name !== 'entente') throw new UsageError(`--schema ${name} is for events: leave it out for ${kind}s.`);
  const columns = kind === 'incident' ? INCIDENT_EXPORT : FAILURE_EXPORT;
  return { columns: columns as ExportColumn<Row>[], views: (row) => [row] };
}
