import { once } from 'node:events';
import { stringify } from 'csv-stringify';
import { type Column, renderTable } from './table.ts';
import { write } from './write.ts';

export const FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Prints rows one by one as they come, but for the table, whose widths need all of them.
 * @param columns of the table; the other formats print every field, CSV in the order of `fields`
 * @returns how many rows there were
 */
export async function printRows<Row extends object>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  { format, columns, fields }: { format: Format; columns: Column<Row>[]; fields: (keyof Row & string)[] },
): Promise<number> {
  switch (format) {
    case 'table':
      return printTable(rows, columns);
    case 'json':
      return printJson(rows);
    case 'jsonl':
      return printLines(rows);
    case 'csv':
      return printCsv(rows, fields);
  }
}

async function printTable<Row>(rows: AsyncIterable<Row> | Iterable<Row>, columns: Column<Row>[]): Promise<number> {
  const all = await Array.fromAsync(rows);
  if (all.length > 0) await write(renderTable(columns, all));
  return all.length;
}

async function printJson(rows: AsyncIterable<object> | Iterable<object>): Promise<number> {
  let count = 0;
  await write('[');
  for await (const row of rows) await write(`${count++ === 0 ? '' : ','}\n  ${JSON.stringify(row)}`);
  await write(count === 0 ? ']\n' : '\n]\n');
  return count;
}

async function printLines(rows: AsyncIterable<object> | Iterable<object>): Promise<number> {
  let count = 0;
  for await (const row of rows) {
    await write(`${JSON.stringify(row)}\n`);
    count++;
  }
  return count;
}

/** RFC 4180, with a line of field names. Cells that a spreadsheet would take for a formula are escaped. */
async function printCsv<Row extends object>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  fields: string[],
): Promise<number> {
  const csv = stringify({ header: true, columns: fields, record_delimiter: 'windows', escape_formulas: true });
  const printing = (async () => {
    for await (const chunk of csv) await write(String(chunk));
  })();
  let count = 0;
  for await (const row of rows) {
    if (!csv.write(fields.map((field) => cell(row[field as keyof Row])))) await once(csv, 'drain');
    count++;
  }
  csv.end();
  await printing;
  return count;
}

/** Lists of words in one cell, separated by semicolons; what has parts of its own as JSON. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
