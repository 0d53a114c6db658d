/**
 * What an article costs in requests, units and bytes, `npm run bench:cost`: the local stack runs in temporary folders on free
 * ports and gets the sample articles, one file after the other, and then all of them as one file of JSON Lines. Requests
 * are counted at the servers; units follow from them by DynamoDB's rules; milliseconds are this machine's, and an estimate.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { addFiles } from '../cli/add-files.ts';
import { openStack } from '../cli/stack.ts';
import type { LocalFile } from '../cli/uploads.ts';
import { INDEXES } from '../lambdas/table/table.ts';
import { startLocalStack } from '../local/local-stack.ts';
import { synthesize } from '../local/template/synthesize.ts';
import { storedBytes } from './cost/capacity.ts';
import { Meter } from './cost/meter.ts';

const ROOT = join(import.meta.dirname, '..');
const SAMPLES = join(ROOT, 'articles');

const ROWS = [
  'DynamoDB GetItem',
  'DynamoDB Query',
  'DynamoDB PutItem',
  'DynamoDB UpdateItem',
  'DynamoDB DeleteItem',
  'DynamoDB read units',
  'DynamoDB write units',
  'DynamoDB items',
  'DynamoDB bytes, table',
  'DynamoDB bytes, indexes',
  'S3 requests',
  'SQS requests',
  'Lambda invocations',
  'Lambda ms',
  'Lambda GB-seconds',
  'Events found',
];

const folder = await mkdtemp(join(tmpdir(), 'entente-cost-'));
try {
  const assembly = await synthesize(ROOT, join(folder, 'cdk.out'), () => undefined, new AbortController().signal);
  const files = (await readdir(SAMPLES)).filter((name) => /\.(txt|md)$/.test(name));
  const separate = files.map((name) => ({ path: join(SAMPLES, name), key: name }));
  const lines = await Promise.all(files.map((name) => readFile(join(SAMPLES, name), 'utf8')));
  const together = { path: join(folder, 'all.jsonl'), key: 'all.jsonl' };
  await writeFile(together.path, lines.map((text) => `${JSON.stringify({ text })}\n`).join(''));

  const alone = await measure(assembly, 'alone', separate);
  const batch = await measure(assembly, 'together', [together]);
  const characters = lines.reduce((total, text) => total + text.length, 0) / files.length;
  console.log(
    `Means of ${files.length} sample articles of ${Math.round(characters)} characters. Node ${process.version}, ${availableParallelism()} cores.\n`,
  );
  console.log('| for each article | a file of its own | all in one file |\n| --- | ---: | ---: |');
  for (const row of ROWS) console.log(`| ${row} | ${each(alone, row)} | ${each(batch, row)} |`);

  function each(counts: ReadonlyMap<string, number>, row: string): string {
    const mean = (counts.get(row) ?? 0) / files.length;
    return mean.toLocaleString('en', { maximumSignificantDigits: mean < 100 ? 2 : 3 });
  }
} finally {
  await rm(folder, { recursive: true });
}

/** @returns sums by the names of rows */
async function measure(assembly: string, name: string, files: LocalFile[]): Promise<ReadonlyMap<string, number>> {
  const directory = join(folder, name);
  const ports = { s3Port: 0, dynamoPort: 0, queryPort: 0 };
  const meter = new Meter();
  const local = await startLocalStack({ assembly, directory, inbox: join(directory, 'inbox'), ...ports });
  try {
    meter.watch(local.endpoints.dynamodb);
    const stack = await openStack({ directory });
    for (const file of files) {
      const [outcome] = await addFiles(stack, [file], { metadata: {}, patience: 60_000 });
      if (outcome?.state !== 'done') throw new Error(`${file.key} is ${outcome?.state}: ${outcome?.reason}`);
      meter.add('Events found', outcome.events);
    }
  } finally {
    await local.stop();
    await meter.close();
  }
  for (const item of meter.items.values()) {
    const bytes = storedBytes(item, Object.values(INDEXES));
    meter.add('DynamoDB items', 1);
    meter.add('DynamoDB bytes, table', bytes.table);
    meter.add('DynamoDB bytes, indexes', bytes.indexes);
  }
  for (const [name, count] of [...meter.counts]) {
    if (/^(?:SQS|S3) /.test(name)) meter.add(`${name.split(' ')[0]} requests`, count);
  }
  // The upload itself, and the message that S3 sends of it.
  meter.add('S3 requests', files.length);
  meter.add('SQS requests', files.length);
  await addReports(meter, join(directory, 'logs'));
  return meter.counts;
}

/** What the host reports of invocations, each begun millisecond billed. */
async function addReports(meter: Meter, logs: string): Promise<void> {
  for (const file of await readdir(logs)) {
    const text = await readFile(join(logs, file), 'utf8');
    for (const [, ms, megabytes] of text.matchAll(/^REPORT .* Duration: ([\d.]+) ms Memory Size: (\d+) MB/gm)) {
      meter.add('Lambda invocations', 1);
      meter.add('Lambda ms', Math.ceil(Number(ms)));
      meter.add('Lambda GB-seconds', (Math.ceil(Number(ms)) * Number(megabytes)) / 1024 / 1000);
    }
    const init = /Init Duration: ([\d.]+) ms/.exec(text)?.[1];
    if (init !== undefined) console.log(`Cold start of ${basename(file, '.log')}: ${Math.round(Number(init))} ms`);
  }
}
