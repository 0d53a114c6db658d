/**
 * How fast files become articles, `npm run bench:parse [-- FORMAT]`: generated files of each format, and the fixtures of those
 * that have some, are read for some seconds each, after a first round that loads and warms the code. The time is that of the
 * processor, which other work on the machine disturbs less. Nothing is written anywhere.
 */
import { availableParallelism, cpus } from 'node:os';
import { readEntries } from '../lambdas/parse/read.ts';
import { fixtures, type Seed } from '../lambdas/parse/testing/seeds.ts';
import { piecesOf, sourceFile } from '../lambdas/parse/testing/source-file.ts';
import { FILES } from './parse/files.ts';

const SECONDS = 2;
const MEGABYTE = 1_000_000;

/** Enough for some tenths of a second, whatever the format. */
const ARTICLES = { pages: 20, others: 2000 };

const [wanted] = process.argv.slice(2);
const rows: Record<string, object> = {};
for (const [name, make] of Object.entries(FILES)) {
  if (wanted !== undefined && wanted !== name) continue;
  const bytes = await make(/pages|WARC/.test(name) ? ARTICLES.pages : ARTICLES.others);
  rows[name] = await measure([{ name: name === 'Markdown' ? 'news.md' : 'news', bytes }]);
}
for (const [format, files] of fixtures()) {
  if (wanted === undefined || wanted === format) rows[`fixtures of ${format}`] = await measure(files);
}
console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${availableParallelism()} cores; ${SECONDS} s each.`);
console.table(rows);

/** Those that give no article, as some fixtures are to be rejected, are left out. */
async function measure(files: Seed[]): Promise<object> {
  const sound: Seed[] = [];
  for (const file of files) if ((await read(file)) > 0) sound.push(file);
  if (sound.length === 0) throw new Error(`No article is read of ${files.map(({ name }) => name).join(', ')}`);
  const start = process.cpuUsage();
  const seconds = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  let [articles, bytes] = [0, 0];
  for (let next = 0; seconds() < SECONDS; next++) {
    const file = sound[next % sound.length] as Seed;
    articles += await read(file);
    bytes += file.bytes.length;
  }
  const taken = seconds();
  return {
    'articles/s': Math.round(articles / taken),
    'MB/s': Number((bytes / MEGABYTE / taken).toFixed(1)),
    'KB an article': Number((bytes / 1000 / articles).toFixed(1)),
  };
}

/** The articles of a file, as the parse function reads them. */
async function read({ name, bytes }: Seed): Promise<number> {
  const file = sourceFile(bytes, name, { body: piecesOf(bytes, 65_536) });
  let articles = 0;
  try {
    for await (const { kind } of readEntries(file)) if (kind === 'article') articles += 1;
  } catch {
    return 0;
  }
  return articles;
}
