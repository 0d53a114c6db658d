import { type Column, renderTable } from './table.ts';
import { csvText, type Field, jsonArray, jsonLines, type Rows } from './text.ts';
import { write } from './write.ts';

export const FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Prints rows one by one as they come, but for the table, whose widths need all of them.
 * @param columns of the table; the other formats print every field, CSV in the order of `fields`
 * @returns how many rows there were
 */
export async function printRows<Row extends object>(
  rows: Rows<Row>,
  { format, columns, fields }: { format: Format; columns: Column<Row>[]; fields: (keyof Row & string)[] },
): Promise<number> {
  if (format === 'table') return printTable(rows, columns);
  let count = 0;
  const counted = (async function* () {
    for await (const row of rows) {
      count++;
      yield row;
    }
  })();
  for await (const text of textOf(counted, format, fields)) await write(text);
  return count;
}

function textOf<Row extends object>(
  rows: Rows<Row>,
  format: Exclude<Format, 'table'>,
  names: (keyof Row & string)[],
): AsyncGenerator<string> {
  if (format === 'json') return jsonArray(rows);
  if (format === 'jsonl') return jsonLines(rows);
  const fields = names.map((name): Field<Row> => ({ name, value: (row) => row[name] }));
  return csvText(rows, fields);
}

async function printTable<Row>(rows: Rows<Row>, columns: Column<Row>[]): Promise<number> {
  const all = await Array.fromAsync(rows);
  if (all.length > 0) await write(renderTable(columns, all));
  return all.length;
}
