import { createWriteStream } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../errors.ts';
import { csvText, jsonLines, type Rows } from '../output/text.ts';
import type { ExportColumn } from './column.ts';

export const FILE_FORMATS = ['csv', 'jsonl', 'parquet'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** @throws UsageError when neither the person nor the file's name says the format, or the name is that of no file */
export function formatOf(path: string, asked: FileFormat | undefined): FileFormat {
  if (path === '-') throw new UsageError('An export goes to a file: for a pipe there is `entente query --format csv`.');
  const format = asked ?? FILE_FORMATS.find((name) => extname(path) === `.${name}`);
  if (format === undefined)
    throw new UsageError(`The name ${path} tells no format: add --format csv, jsonl or parquet.`);
  return format;
}

/** Writes rows to a file as they come, in constant memory. */
export async function exportFile<Row>(
  path: string,
  format: FileFormat,
  rows: Rows<Row>,
  columns: ExportColumn<Row>[],
): Promise<void> {
  if (format === 'parquet') {
    // Loaded only when it is needed: no other format needs the library.
    const { writeParquet } = await import('./parquet.ts');
    await writeParquet(path, rows, columns);
  } else {
    const text = format === 'csv' ? csvText(rows, columns) : jsonLines(objectsOf(rows, columns));
    await pipeline(Readable.from(text), createWriteStream(path));
  }
}

async function* objectsOf<Row>(rows: Rows<Row>, columns: ExportColumn<Row>[]): AsyncGenerator<object> {
  for await (const row of rows) yield Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
}
