import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Captured, captured } from '../cli/testing/captured.ts';
import { keepBundles, lendBundles } from './bundles.ts';

export const ROOT = join(import.meta.dirname, '..');

export interface Exit {
  code: number | null;
  stdout: string;
  stderr: string;
}

type Endpoints = Record<'s3' | 'sqs' | 'dynamodb', string>;
type Outputs = Record<'InboxBucket' | 'EventsTable' | 'ExtractQueueUrl', string>;

/** A local stack in a process of its own, on free ports and in a folder of its own, and plain clients for it. */
export interface RunningStack {
  folder: string;
  inbox: string;
  outputs: Outputs;
  s3: S3Client;
  dynamodb: DynamoDBDocumentClient;
  endpoints: Endpoints;
  /** Runs the command line for this stack, in the process of the test: a process for each command would take its second. */
  entente(args: string[]): Promise<Captured>;
  /** Presses Ctrl-C, and returns the exit code. */
  stop(): Promise<number | null>;
}

/**
 * @param options further options of `entente up`
 * @param folder of an earlier run, to go on with it
 */
export async function startStack(options: string[] = [], folder?: string): Promise<RunningStack> {
  if (folder !== undefined) return startIn(folder, options);
  const fresh = await mkdtemp(join(tmpdir(), 'entente-test-'));
  await lendBundles(join(fresh, 'data'));
  const stack = await startIn(fresh, options);
  await keepBundles(join(fresh, 'data'));
  return stack;
}

async function startIn(folder: string, options: string[]): Promise<RunningStack> {
  const directory = join(folder, 'data');
  const inbox = join(folder, 'inbox');
  const ports = ['--s3-port', '0', '--dynamo-port', '0', '--query-port', '0'];
  const up = start(['up', '--directory', directory, '--inbox', inbox, ...ports, ...options]);
  const ended = collect(up);
  const { endpoints, outputs } = await untilRunning(join(directory, 'stack.json'), ended);
  const client = { region: 'us-east-1', credentials: { accessKeyId: 'any', secretAccessKey: 'any' } };
  return {
    folder,
    inbox,
    endpoints,
    outputs,
    s3: new S3Client({ ...client, endpoint: endpoints.s3, forcePathStyle: true }),
    dynamodb: DynamoDBDocumentClient.from(new DynamoDBClient({ ...client, endpoint: endpoints.dynamodb })),
    entente: (args) => captured([...args, '--directory', directory]),
    stop: async () => {
      up.kill('SIGINT');
      return (await ended).code;
    },
  };
}

/** Runs the command line in a process of its own, to its end. */
export async function entente(args: string[]): Promise<Exit> {
  return collect(start(args));
}

function start(args: string[]): ChildProcess {
  const env = { ...process.env, NODE_OPTIONS: '' };
  return spawn(join(ROOT, 'cli', 'entente.js'), args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env });
}

async function collect(child: ChildProcess): Promise<Exit> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

async function untilRunning(path: string, ended: Promise<Exit>): Promise<{ endpoints: Endpoints; outputs: Outputs }> {
  let exit: Exit | undefined;
  void ended.then((value) => (exit = value));
  for (;;) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text !== '') return JSON.parse(text);
    if (exit) throw new Error(`the stack ended with code ${exit.code}: ${exit.stderr}`);
    await setTimeout(100);
  }
}

type Item = Record<string, unknown>;

/** All rows of a pair, by a plain Query of the index. */
export async function rowsOfPair({ dynamodb, outputs }: RunningStack, pair: string): Promise<Item[]> {
  const { Items = [] } = await dynamodb.send(
    new QueryCommand({
      TableName: outputs.EventsTable,
      IndexName: 'byPair',
      KeyConditionExpression: 'pair = :pair',
      ExpressionAttributeValues: { ':pair': pair },
    }),
  );
  return Items;
}

/** What the table says of a file; undefined when it has never heard of it. */
export async function fileItem({ dynamodb, outputs }: RunningStack, key: string): Promise<Item | undefined> {
  const { Item } = await dynamodb.send(
    new GetCommand({
      TableName: outputs.EventsTable,
      Key: { pk: `FILE#${outputs.InboxBucket}/${key}`, sk: 'FILE' },
      ConsistentRead: true,
    }),
  );
  return Item;
}

/** Asks again until the answer is as wanted; fails with the last answer when it takes too long. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  wanted: (answer: Answer) => boolean,
  milliseconds = 15_000,
): Promise<Answer> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`not in ${milliseconds} ms: ${JSON.stringify(answer)}`);
    await setTimeout(100);
  }
}
