import type { SchemaElement } from 'hyparquet';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import type { Rows } from '../output/text.ts';
import type { CellType, ExportColumn } from './column.ts';

/** Rows of a row group: what is held in memory at a time, and what a reader may skip as a whole. */
const ROW_GROUP = 10_000;

/** Writes rows to a file of Apache Parquet, a row group at a time. */
export async function writeParquet<Row>(path: string, rows: Rows<Row>, columns: ExportColumn<Row>[]): Promise<void> {
  await parquetWriteRows({
    writer: fileWriter(path),
    rows: cellsOf(rows, columns),
    columns: columns.map(({ name }) => ({ name })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.flatMap(({ name, type }) => element(name, type)),
    ],
    rowGroupSize: ROW_GROUP,
    createdBy: 'entente',
  });
}

async function* cellsOf<Row>(rows: Rows<Row>, columns: ExportColumn<Row>[]): AsyncGenerator<Record<string, unknown>> {
  for await (const row of rows) {
    yield Object.fromEntries(columns.map(({ name, type, value }) => [name, cell(value(row), type)]));
  }
}

/** A value as the writer wants it, for the types that our columns have on their own; days never stand within others. */
function cell(value: unknown, type: CellType): unknown {
  return type === 'day' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}

const LEAVES: Record<Extract<CellType, string>, Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  boolean: { type: 'BOOLEAN' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

/** Elements in pre-order. Apache Parquet format, "Logical types": a list's and a map's three levels. */
function element(name: string, type: CellType): SchemaElement[] {
  const optional = { name, repetition_type: 'OPTIONAL' as const };
  if (typeof type === 'string') return [{ ...optional, ...LEAVES[type] }];
  if ('list' in type) {
    return [
      { ...optional, converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...element('element', type.list),
    ];
  }
  if ('mapOf' in type) {
    return [
      { ...optional, converted_type: 'MAP', num_children: 1 },
      { name: 'key_value', repetition_type: 'REPEATED', num_children: 2 },
      { name: 'key', repetition_type: 'REQUIRED', ...LEAVES.text },
      ...element('value', type.mapOf),
    ];
  }
  const fields = Object.entries(type.record);
  return [
    { ...optional, num_children: fields.length },
    ...fields.flatMap(([field, fieldType]) => element(field, fieldType)),
  ];
}
