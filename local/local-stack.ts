import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { startBucket } from './bucket/bucket.ts';
import { startEmulator } from './bucket/emulator.ts';
import type { KnownFile } from './bucket/reconcile.ts';
import { takeDataDirectory } from './data-directory.ts';
import { UnsupportedTemplateError } from './errors.ts';
import { startFunctionUrl } from './lambda/function-url.ts';
import { startFunctions } from './lambda/functions.ts';
import { checkPort } from './ports.ts';
import { createQueue } from './queues.ts';
import { Shutdown } from './shutdown.ts';
import { createTable, startTableServer } from './table-server.ts';
import { readAssembly } from './template/assembly.ts';
import { type Planned, planStack } from './template/plan.ts';
import { REGION } from './template/resolve.ts';
import { synthesize } from './template/synthesize.ts';

const ROOT = join(import.meta.dirname, '..');

export interface LocalStackOptions {
  /** Data directory: the table, the bundles, logs, and what the files of the inbox cannot say. Default `.entente`. */
  directory?: string;
  /** Folder that is the bucket's mirror. Default `inbox`. */
  inbox?: string;
  /** Port of S3 and SQS; 0 for a free one. Default 4600. */
  s3Port?: number;
  /** Port of DynamoDB; 0 for a free one. Default 4601. */
  dynamoPort?: number;
  /** Port of the query function's URL; 0 for a free one. Default 4602. */
  queryPort?: number;
  /** The longest visibility timeout of any queue, in seconds: how soon a failed message is tried again. */
  visibilityTimeoutSeconds?: number;
  /** Gets one line for all that a person might want to know. */
  log?: (line: string) => void;
  /** A cloud assembly to run. By default `cdk/app.ts` is synthesized, if its sources have changed. */
  assembly?: string;
  /** Lists the files that a table knows, to find what the last run left undone. */
  knownFiles?: (dynamodb: DynamoDBClient, tableName: string) => AsyncIterable<KnownFile>;
}

/** A running stack. */
export interface LocalStack {
  /** URLs on 127.0.0.1, and the region that goes with them; any credentials will do. */
  endpoints: { s3: string; sqs: string; dynamodb: string; query: string; region: string };
  /** The outputs of the template: names and URLs. */
  outputs: Record<string, string>;
  /** Lets running invocations finish, for some seconds, and ends everything. */
  stop(): Promise<void>;
}

/**
 * Runs the synthesized template on this machine: S3, SQS and DynamoDB on loopback ports, and the functions in processes of
 * their own. While it runs, `stack.json` in the data directory holds its endpoints and outputs.
 * @throws LocalStackError whose message says what to do: a port or the directory in use, or a template that cannot be run
 */
export async function startLocalStack(options: LocalStackOptions = {}): Promise<LocalStack> {
  const shutdown = new Shutdown();
  try {
    return await start(options, shutdown);
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

async function start(options: LocalStackOptions, shutdown: Shutdown): Promise<LocalStack> {
  const { s3Port = 4600, dynamoPort = 4601, queryPort = 4602, log = () => undefined } = options;
  await checkPort(s3Port, '--s3-port');
  await checkPort(dynamoPort, '--dynamo-port');
  await checkPort(queryPort, '--query-port');
  const data = takeDataDirectory(options.directory ?? '.entente');
  shutdown.add(() => data.release());

  const synthesis = new AbortController();
  shutdown.add(() => synthesis.abort());
  const assembly = readAssembly(
    options.assembly ?? (await synthesize(ROOT, data.path('cdk.out'), log, synthesis.signal)),
  );
  const plan = planStack(assembly);

  const tables = await startTableServer(dynamoPort, data.path('table'));
  shutdown.add(() => tables.close());
  const emulator = await startEmulator(s3Port);
  shutdown.add(() => emulator.close());
  const functionUrl = await startFunctionUrl(queryPort);
  shutdown.add(() => functionUrl.close());

  const client = { region: REGION, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const dynamodb = new DynamoDBClient({ ...client, endpoint: tables.endpoint });
  const sqs = new SQSClient({ ...client, endpoint: emulator.endpoint });
  shutdown.add(() => {
    dynamodb.destroy();
    sqs.destroy();
  });

  const visibilityLimit = options.visibilityTimeoutSeconds ?? Number.POSITIVE_INFINITY;
  const queueUrls = new Map<string, string>();
  for (const { id, name, arn, properties } of plan.queues) {
    const url = await createQueue(sqs, name, properties(), visibilityLimit);
    plan.created(id, { Ref: url, QueueUrl: url });
    queueUrls.set(arn, url);
  }
  for (const { name, properties } of plan.tables) await createTable(dynamodb, name, properties());
  for (const { id } of plan.functionUrls) plan.created(id, { FunctionUrl: functionUrl.url });

  const bucket = startBucket(emulator, only(plan.buckets, 'bucket'), {
    folder: options.inbox ?? 'inbox',
    indexFile: data.path('objects.sqlite'),
    log,
  });
  shutdown.add(async () => {
    await emulator.close();
    bucket.close();
  });

  const endpoints = { s3: emulator.endpoint, sqs: emulator.endpoint, dynamodb: tables.endpoint };
  const functions = startFunctions(plan, assembly, { endpoints, sqs, queueUrls, logs: data.path('logs'), log });
  shutdown.add(() => functions.stop());
  if (plan.functionUrls.length > 0) {
    const { TargetFunctionArn } = only(plan.functionUrls, 'function URL').properties();
    functionUrl.serve(functions.byName(TargetFunctionArn));
  }

  const knownFiles = options.knownFiles ?? nothingKnown;
  await bucket.reconcile(knownFiles(dynamodb, only(plan.tables, 'table').name));
  shutdown.add(() => bucket.stopWatching());
  bucket.watch();

  const stack = { endpoints: { ...endpoints, query: functionUrl.url, region: REGION }, outputs: plan.outputs() };
  data.publish({ pid: process.pid, ...stack });
  return { ...stack, stop: () => shutdown.run() };
}

function only<P>(planned: Planned<P>[], what: string): Planned<P> {
  const [first, ...more] = planned;
  if (first && more.length === 0) return first;
  throw new UnsupportedTemplateError(
    `The local stack runs templates with one ${what}; this one has ${planned.length}.`,
  );
}

async function* nothingKnown(): AsyncGenerator<KnownFile> {}
