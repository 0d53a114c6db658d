/**
 * What reading a large archive takes of memory, `npm run bench:large-file [-- GIGABYTES]`: archives of at least that size, by
 * default one, are made as a stream by one process and read by another, which has the heap of the function, packs what it
 * reads into messages as the function does, and writes nothing anywhere. Its resident memory is tabled over the run.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { START } from '../lambdas/model/file.ts';
import { packMessages } from '../lambdas/parse/pack-messages.ts';
import { openFile } from '../lambdas/parse/read.ts';
import { sample } from './parse/articles.ts';
import { jsonLine, warcRecord } from './parse/files.ts';

const MEGABYTE = 1_000_000;

/** What Lambda leaves to the heap of a function with 1,024 MB, about. */
const HEAP_MEGABYTES = 921;

/** Rows of the table. */
const STEPS = 10;

/** Bytes beside an article that hardly compress, as the scripts of a page and the keys of a record. */
const NOISE = { record: 3_000, page: 400_000 };

const [first, ...rest] = process.argv.slice(2);
if (first === 'make') await make(rest[0] as Kind, Number(rest[1]));
else if (first === 'read') await read(rest[0] as Kind, Number(rest[1]));
else await report(Number(first ?? 1) * 1000 * MEGABYTE);

type Kind = 'jsonl.gz' | 'warc.gz';

async function report(bytes: number): Promise<void> {
  console.log(`Node ${process.version}, ${cpus()[0]?.model}, two of ${cpus().length} cores`);
  for (const kind of ['jsonl.gz', 'warc.gz']) {
    const maker = start([], 'make', kind, bytes);
    const reader = start([`--max-old-space-size=${HEAP_MEGABYTES}`], 'read', kind, bytes);
    await pipeline(maker.stdout as Readable, reader.stdin as NodeJS.WritableStream);
    const [code] = await once(reader, 'exit');
    if (code !== 0) throw new Error(`Reading ${kind} ended with ${code}`);
  }
}

function start(flags: string[], ...args: (string | number)[]): ChildProcess {
  const output = args[0] === 'make' ? 'pipe' : 'inherit';
  const command = [...flags, import.meta.filename, ...args.map(String)];
  return spawn(process.execPath, command, { stdio: [args[0] === 'read' ? 'pipe' : 'ignore', output, 'inherit'] });
}

/** Writes an archive of at least so many bytes to standard output. */
async function make(kind: Kind, bytes: number): Promise<void> {
  let written = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      written += chunk.length;
      yield chunk;
    }
  };
  const content = function* () {
    for (let number = 0; written < bytes; number++) yield kind === 'jsonl.gz' ? noisyLine(number) : noisyRecord(number);
  };
  const source = Readable.from(content());
  if (kind === 'jsonl.gz') await pipeline(source, createGzip({ level: 1 }), counted, process.stdout);
  else await pipeline(source, counted, process.stdout);
}

function noisyLine(number: number): string {
  const record = JSON.parse(jsonLine(sample(number)));
  return `${JSON.stringify({ ...record, id: number, key: noise(NOISE.record) })}\n`;
}

function noisyRecord(number: number): Buffer {
  const article = sample(number);
  const script = `</p><script>window.__STATE__ = "${noise(NOISE.page)}";</script><p>`;
  return gzipSync(warcRecord({ ...article, paragraphs: [...article.paragraphs, script] }), { level: 1 });
}

function noise(length: number): string {
  return randomBytes(length).toString('base64');
}

async function read(kind: Kind, bytes: number): Promise<void> {
  let [taken, articles, messages, rejected] = [0, 0, 0, 0];
  const rows: object[] = [];
  const begun = performance.now();
  const note = () => {
    const seconds = (performance.now() - begun) / 1000;
    const resident = Math.round(process.memoryUsage.rss() / 1_048_576);
    rows.push({
      seconds: Math.round(seconds),
      'MB read': Math.round(taken / MEGABYTE),
      articles,
      messages,
      'resident MB': resident,
    });
  };
  const body = (async function* () {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      taken += chunk.length;
      if (taken >= (bytes / STEPS) * (rows.length + 1)) note();
      yield chunk;
    }
  })();
  const { entries } = await openFile({ key: `news.${kind}`, contentType: null, metadata: {}, size: bytes, body });
  const file = { bucket: 'inbox', key: `news.${kind}`, versionId: null, sequencer: '0'.repeat(32) };
  for await (const parcel of packMessages(file, entries, START)) {
    for (const entry of parcel.entries) 'articleId' in entry ? articles++ : rejected++;
    if (parcel.message !== null) messages++;
  }
  note();
  const { user, system } = process.cpuUsage();
  const seconds = (user + system) / 1e6;
  const resident = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`
${kind}: ${rejected} rejected, ${Math.round(seconds)} s of processor time, ${Math.round(articles / seconds)} articles and ${(taken / MEGABYTE / seconds).toFixed(1)} MB of the archive in each, at most ${resident} MB resident`);
  console.table(rows);
}
