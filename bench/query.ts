/**
 * What questions cost, `npm run bench:query`: an emulated table is filled with generated rows, first with 20,000 and then with
 * 200,000, and asked each kind of question about different subjects, a hundred rows a page. Pairs and types are as unevenly
 * spread as in the news. Milliseconds are this machine's and the emulator's; requests and read units are what DynamoDB counts.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../lambdas/query/ask.ts';
import type { Archive } from '../lambdas/query/page.ts';
import type { Item } from '../lambdas/table/pages.ts';
import { noteQualifier } from '../lambdas/table/qualifiers.ts';
import { noteMonths } from '../lambdas/table/rows/months.ts';
import { startTableServer } from '../lambdas/table/testing/in-memory-table.ts';
import { Interleaving } from '../lambdas/table/testing/interleaving.ts';
import { putItems } from '../lambdas/table/testing/put-items.ts';
import { World } from '../lambdas/table/testing/world.ts';
import { type Generated, generate } from './query/generate.ts';
import { type Measured, measure, rowsPerSecond } from './query/measure.ts';
import { kindsOf } from './query/questions.ts';

const SIZES = [20_000, 200_000];
const BATCH = 2_000;
const FILE = 'many.txt';

const folder = await mkdtemp(join(tmpdir(), 'entente-query-'));
const server = await startTableServer(join(folder, 'table'));
try {
  const archive: Archive = { table: await server.createTable(), inbox: 'inbox' };
  const articles = await addFile(archive);
  const kinds = kindsOf(articles, FILE);
  const measured = new Map<string, Measured[]>(kinds.map(({ name }) => [name, []]));
  const generated = generate(Math.max(...SIZES), 1);
  for (const [position, size] of SIZES.entries()) {
    await fill(archive, generated, size - (SIZES[position - 1] ?? 0));
    for (const kind of kinds) measured.get(kind.name)?.push(await measure(archive, kind));
  }
  report(measured);
  for (const question of [{ actor: 'USA' }, { since: '2010', until: '2010' }]) {
    const { rows, perSecond } = await rowsPerSecond(archive, question);
    console.log(`All ${rows} rows of ${JSON.stringify(question)}: ${Math.round(perSecond)} rows a second`);
  }
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}

/** Adds a file of sixty articles and as many entries that are rejected. @returns ids of the articles */
async function addFile(archive: Archive): Promise<string[]> {
  const world = new World(archive.table, new Interleaving());
  const lines = Array.from({ length: 60 }, (_, number) => `EGY visits GBR on 2015-09-14. Number ${number}.\n! bad`);
  world.change(FILE, lines.join('\n'), 0);
  await world.settle();
  const page = await ask(archive, { file: FILE });
  return page.kind === 'event' ? page.rows.map(({ articleId }) => articleId) : [];
}

/** Puts so many of the generated rows, and the items of their articles. */
async function fill({ table }: Archive, generated: Generator<Generated>, rows: number): Promise<void> {
  const start = performance.now();
  let items: Item[] = [];
  let put = 0;
  const flush = async () => {
    await putItems(table, items);
    items = [];
  };
  await noteQualifier(table, 'article', 'coded', '1');
  while (put < rows) {
    const { value, done } = generated.next();
    if (done) break;
    await noteMonths(table, value.rows);
    items.push(...value.rows, ...value.articles);
    put += value.rows.length;
    if (items.length >= BATCH) await flush();
  }
  await flush();
  console.error(`${put} rows put in ${Math.round((performance.now() - start) / 1_000)} s`);
}

function report(measured: ReadonlyMap<string, Measured[]>): void {
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores, load ${load}, Node ${process.version}\n`);
  console.log(
    `| first page of | ${SIZES.map((size) => `${size.toLocaleString('en')} rows: page | requests | read units | p50 ms | p95 ms`).join(' | ')} |`,
  );
  console.log(`| --- | ${SIZES.map(() => '---: | ---: | ---: | ---: | ---:').join(' | ')} |`);
  for (const [name, sizes] of measured) {
    const cells = sizes.flatMap(({ rows, requests, units, p50, p95 }) =>
      [rows, requests, units, p50, p95].map(rounded),
    );
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

function rounded(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 2 : 3 });
}
