import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import type { Field } from '../output/text.ts';

/** The type of a column's values; each of them may be null. A day is `YYYY-MM-DD`, and stands in no list. */
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
export interface ExportColumn<Row> extends Field<Row> {
  type: CellType;
}

/** What a file of events looks like. */
export interface EventSchema {
  columns: ExportColumn<EventRow>[];
  /** Whether what two actors do together is a row for each of them, as it is where every row has a direction. */
  isDirected: boolean;
}

/** A column whose name, type and value are given in this order. */
export function column<Row>(name: string, type: CellType, value: (row: Row) => unknown): ExportColumn<Row> {
  return { name, type, value };
}

/** A column for each field of a row, in the order of their names, with the type of its values. */
export function columnsOf<Row>(
  names: (keyof Row & string)[],
  types: Record<keyof Row & string, CellType>,
): ExportColumn<Row>[] {
  return names.map((name) => column(name, types[name], (row: Row) => row[name]));
}

/** The rows of a file for a row of the table. */
export function* viewsOf(row: EventRow, { isDirected }: EventSchema): Generator<EventRow> {
  yield row;
  if (isDirected && row.reciprocal) yield { ...row, source: row.target, target: row.source };
}
