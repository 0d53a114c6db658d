import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import type { Field } from '../output/text.ts';

/** The type of a column's values; each of them may be null. A day is `YYYY-MM-DD`. */
export type CellType =
  | 'text'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'day'
  | { list: CellType }
  | { record: Record<string, CellType> }
  | { mapOf: CellType };

/** A column of an exported file. */
export interface ExportColumn extends Field<EventRow> {
  type: CellType;
}

/** What an exported file looks like. */
export interface ExportSchema {
  columns: ExportColumn[];
  /** Whether what two actors do together is a row for each of them, as it is where every row has a direction. */
  isDirected: boolean;
}

/** A column whose name, type and value are given in this order. */
export function column(name: string, type: CellType, value: ExportColumn['value']): ExportColumn {
  return { name, type, value };
}

/** The rows of a file for a row of the table. */
export function* viewsOf(row: EventRow, { isDirected }: ExportSchema): Generator<EventRow> {
  yield row;
  if (isDirected && row.reciprocal) yield { ...row, source: row.target, target: row.source };
}
