/**
 * What a cold start costs, `npm run bench:cold-start`: the bundles as they are deployed, in the local Lambda host, several
 * times over. The first article of a language also pays for compiling its names of actors, the first page and the first PDF
 * for the thread that reads it and for its library.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { App, Stack } from 'aws-cdk-lib';
import { PipelineFunction } from '../cdk/pipeline-function.ts';
import { createCoder } from '../lambdas/extract/code-article.ts';
import { LANGUAGES } from '../lambdas/extract/languages/registry.ts';
import { WorkerThread } from '../lambdas/parse/isolated/worker-thread.ts';
import { Environment } from '../local/lambda/environment.ts';
import { functionEnvironment } from '../local/lambda/function-environment.ts';
import { FunctionLog } from '../local/lambda/function-log.ts';

const RUNS = 9;
const FOLDERS = ['parse', 'extract'] as const;
const MEMORY_MEGABYTES = 1024;
const FUNCTION = {
  Handler: 'index.handler',
  Runtime: 'nodejs24.x',
  Code: { S3Key: '' },
  MemorySize: MEMORY_MEGABYTES,
  Timeout: 30,
  Environment: {
    Variables: {
      TABLE_NAME: 'Events',
      EXTRACT_QUEUE_URL: 'http://127.0.0.1/none',
      LARGE_QUEUE_URL: 'http://127.0.0.1/none',
      NODE_OPTIONS: '--enable-source-maps',
      POWERTOOLS_METRICS_NAMESPACE: 'Bench',
    },
  },
};
const SAMPLES: Readonly<Record<string, string>> = {
  en: 'kenya-japan-visit.txt',
  ar: 'jordan-kazakhstan-agreement.txt',
};

const FORMATS = join(import.meta.dirname, '../lambdas/parse/formats');
const FIRSTS: [name: string, job: string, input: () => unknown][] = [
  ['web page', 'html', () => readFileSync(join(FORMATS, 'html/fixtures/broadsheet.html'), 'utf8')],
  ['PDF', 'pdf', () => new Uint8Array(readFileSync(join(FORMATS, 'pdf/fixtures/ar-libreoffice-dejavu-sans-1.pdf')))],
];

const [language] = process.argv.slice(2);
if (language === undefined) await report();
else console.log(firstArticle(language));

async function report(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-cold-start-'));
  try {
    const starts: [string, number][] = [];
    for (const name of FOLDERS) {
      const bundle = bundled(name, join(folder, name));
      const inits: number[] = [];
      for (let run = 0; run < RUNS; run++) inits.push(await init(name, bundle, join(folder, name, `${run}.log`)));
      starts.push([`${name}: bundle, bytes`, statSync(join(bundle, 'index.mjs')).size]);
      starts.push([`${name}: init, ms`, middle(inits)]);
      if (name !== 'parse') continue;
      for (const [name, job, input] of FIRSTS) starts.push([`first ${name}, ms`, await first(bundle, job, input())]);
    }
    const firsts = LANGUAGES.map(({ code }) => [`first article ${code}, ms`, median(RUNS, () => inProcess(code))]);
    console.log(`Node ${process.version}, ${process.arch}, load ${loadavg()[0]?.toFixed(1)}, medians of ${RUNS}`);
    console.table(Object.fromEntries([...starts, ...firsts]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bundled(name: string, folder: string): string {
  const app = new App({ outdir: join(folder, 'cdk.out') });
  new PipelineFunction(new Stack(app, 'Stack'), 'Function', {
    folder: name,
    serviceName: name,
    memoryMegabytes: MEMORY_MEGABYTES,
    timeoutSeconds: 30,
    logRetentionDays: 1,
    environment: {},
  });
  return join(app.outdir, readdirSync(app.outdir).find((name) => name.startsWith('asset.')) as string);
}

/** The time that the host reports, from the start of the process until the runtime asks for work; in milliseconds. */
async function init(name: string, bundle: string, logFile: string): Promise<number> {
  const log = new FunctionLog(logFile);
  const variables = functionEnvironment(name, FUNCTION, bundle, { s3: '', sqs: '', dynamodb: '' });
  const environment = new Environment(
    {
      name,
      arn: `arn:aws:lambda:local:000000000000:function:${name}`,
      environment: variables,
      memoryMegabytes: MEMORY_MEGABYTES,
      timeoutMilliseconds: 30_000,
    },
    log,
  );
  await environment.invoke('{"Records":[]}');
  await environment.kill();
  await log.close();
  const reported = /Init Duration: ([\d.]+) ms/.exec(readFileSync(logFile, 'utf8'))?.[1];
  if (reported === undefined) throw new Error(`The function did not start:\n${readFileSync(logFile, 'utf8')}`);
  return Number(reported);
}

/** In milliseconds, from the start of the thread. */
async function first(bundle: string, job: string, input: unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const thread = new WorkerThread(pathToFileURL(join(bundle, 'worker.mjs')));
    const start = performance.now();
    await thread.run(job, input, { milliseconds: 30_000, advice: '' });
    times.push(performance.now() - start);
  }
  return middle(times);
}

function inProcess(code: string): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, code], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** In milliseconds, once all modules are loaded. */
function firstArticle(code: string): number {
  const text = readFileSync(join(import.meta.dirname, '../articles', SAMPLES[code] as string), 'utf8');
  const article = { text, language: code, title: null, date: null, source: null, country: null, url: null };
  const start = performance.now();
  createCoder().codeArticle(article);
  return performance.now() - start;
}

function median(runs: number, measure: () => number): number {
  return middle(Array.from({ length: runs }, measure));
}

function middle(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[values.length >> 1] as number);
}
