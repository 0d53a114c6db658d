import { stringify } from 'csv-stringify/sync';
import { cellOf } from '../../lambdas/query/http/csv.ts';

/** A named value of a row: a column of CSV, a key of JSON. */
export interface Field<Row> {
  name: string;
  value: (row: Row) => unknown;
}

export type Rows<Row> = AsyncIterable<Row> | Iterable<Row>;

/** Rows of CSV that are made into text at a time: many enough to be fast, few enough to be seen soon. */
const BATCH = 100;

/** One JSON object a line. */
export async function* jsonLines(rows: Rows<object>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** One JSON array, an object a line. */
export async function* jsonArray(rows: Rows<object>): AsyncGenerator<string> {
  let count = 0;
  yield '[';
  for await (const row of rows) yield `${count++ === 0 ? '' : ','}\n  ${JSON.stringify(row)}`;
  yield count === 0 ? ']\n' : '\n]\n';
}

/** RFC 4180, with a line of field names. Cells that a spreadsheet would take for a formula are escaped. */
export async function* csvText<Row>(rows: Rows<Row>, fields: Field<Row>[]): AsyncGenerator<string> {
  const options = { record_delimiter: 'windows', escape_formulas: true } as const;
  yield stringify([fields.map(({ name }) => name)], options);
  let batch: string[][] = [];
  for await (const row of rows) {
    batch.push(fields.map(({ value }) => cellOf(value(row))));
    if (batch.length < BATCH) continue;
    yield stringify(batch, options);
    batch = [];
  }
  yield stringify(batch, options);
}
