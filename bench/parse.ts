/**
 * How fast files become articles, `npm run bench:parse [-- FORMAT]`: generated files of each format are read in one thread, for
 * some seconds each, after a first round that loads and warms the code. The time is that of the processor, which other work on
 * the machine disturbs less. Nothing is written anywhere.
 */
import { availableParallelism, cpus } from 'node:os';
import { readEntries, type SourceFile } from '../lambdas/parse/read.ts';
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
  await read(name, bytes);
  rows[name] = await measure(name, bytes);
}
console.log(`Node ${process.version}, ${cpus()[0]?.model}, one of ${availableParallelism()} cores; ${SECONDS} s each.`);
console.table(rows);

async function measure(name: string, bytes: Buffer): Promise<object> {
  const start = process.cpuUsage();
  const seconds = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  let [articles, rounds] = [0, 0];
  while (seconds() < SECONDS) {
    articles += await read(name, bytes);
    rounds += 1;
  }
  const taken = seconds();
  return {
    'articles/s': Math.round(articles / taken),
    'MB/s': Number(((rounds * bytes.length) / MEGABYTE / taken).toFixed(1)),
    'KB an article': Number((bytes.length / 1000 / (articles / rounds)).toFixed(1)),
  };
}

/** The articles of a file, as the parse function reads them. @throws when something of it is rejected */
async function read(name: string, bytes: Buffer): Promise<number> {
  let articles = 0;
  for await (const entry of readEntries(sourceFile(name === 'Markdown' ? 'news.md' : 'news', bytes))) {
    if (entry.kind === 'rejected') throw new Error(`${name}: ${entry.rejection.reason}`);
    articles += 1;
  }
  return articles;
}

function sourceFile(key: string, bytes: Buffer): SourceFile {
  const body = (async function* () {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  })();
  return { key, contentType: null, metadata: {}, size: bytes.length, body };
}
