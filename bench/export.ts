/**
 * How fast events are exported, `npm run bench:export`: all rows of an emulated table of 20,000, in each format and with the
 * columns of each schema. The emulator works on the same cores; "rows alone" is what reading takes without any file.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFile, FILE_FORMATS, type FileFormat } from '../cli/export/export-file.ts';
import { layoutOf } from '../cli/export/layout.ts';
import { SCHEMA_NAMES, type SchemaName } from '../cli/export/schemas/schemas.ts';
import type { Item } from '../lambdas/table/pages.ts';
import { scanRows } from '../lambdas/table/rows/scan-rows.ts';
import type { Table } from '../lambdas/table/table.ts';
import { startTableServer } from '../lambdas/table/testing/in-memory-table.ts';
import { putItems } from '../lambdas/table/testing/put-items.ts';
import { generate } from './query/generate.ts';

const ROWS = 20_000;

const folder = await mkdtemp(join(tmpdir(), 'entente-export-'));
const server = await startTableServer(join(folder, 'table'));
try {
  const table = await server.createTable();
  const rows = await fill(table);
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}\n`,
  );
  console.log('| file | rows a second | bytes a row |\n| --- | ---: | ---: |');
  await line('rows alone', rows, async () => {
    for await (const _ of scanRows(table));
    return null;
  });
  for (const format of FILE_FORMATS) await line(format, rows, () => write(table, format, 'entente'));
  for (const schema of SCHEMA_NAMES.filter((name) => name !== 'entente')) {
    await line(`csv, ${schema}`, rows, () => write(table, 'csv', schema));
  }
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}

/** Puts generated rows. @returns how many */
async function fill(table: Table): Promise<number> {
  const items: Item[] = [];
  for (const { rows } of generate(ROWS, 1)) {
    items.push(...rows);
    if (items.length >= ROWS) break;
  }
  await putItems(table, items);
  return items.length;
}

/** @returns bytes of the file */
async function write(table: Table, format: FileFormat, schema: SchemaName): Promise<number> {
  const path = join(folder, `events.${format}`);
  const { columns, views } = layoutOf('event', schema);
  const rows = (async function* () {
    for await (const row of scanRows(table)) yield* views(row);
  })();
  await exportFile(path, format, rows, columns);
  return (await stat(path)).size;
}

async function line(name: string, rows: number, run: () => Promise<number | null>): Promise<void> {
  const start = performance.now();
  const bytes = await run();
  const perSecond = Math.round((rows / (performance.now() - start)) * 1_000);
  const size = bytes === null ? '' : Math.round(bytes / rows).toLocaleString('en');
  console.log(`| ${name} | ${perSecond.toLocaleString('en')} | ${size} |`);
}
