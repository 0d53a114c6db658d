import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Command } from 'commander';
import { z } from 'zod';
import type { Archive } from '../lambdas/query/page.ts';
import { openTable, type Table } from '../lambdas/table/table.ts';
import { isAlive } from '../local/data-directory.ts';
import { CommandError } from './errors.ts';

/** Where the local stack keeps its data, unless told otherwise. */
export const DIRECTORY = '.entente';

const outputsSchema = z.object({
  InboxBucket: z.string(),
  EventsTable: z.string(),
  ParseQueueUrl: z.string(),
  ParseParkingQueueUrl: z.string(),
  LargeQueueUrl: z.string(),
  LargeParkingQueueUrl: z.string(),
  ExtractQueueUrl: z.string(),
  ExtractParkingQueueUrl: z.string(),
  QueryUrl: z.string(),
});

const localSchema = z.object({
  pid: z.number(),
  endpoints: z.object({ s3: z.string(), sqs: z.string(), dynamodb: z.string() }),
  outputs: outputsSchema,
});

const NOT_RUNNING = 'No local stack is running: start it with `npx entente up`.';

export interface StackOptions {
  /** Name of a deployed stack; the local one without it. */
  stack?: string | undefined;
  directory: string;
}

/** A running stack, in the cloud or on this machine. */
export interface Stack {
  outputs: z.infer<typeof outputsSchema>;
  table: Table;
  s3: S3Client;
  sqs: SQSClient;
}

/** Adds the options that say which stack a command is about. */
export function withStackOptions(command: Command): Command {
  return command
    .option('--stack <name>', 'deployed stack to talk to, with your AWS credentials; without it, the local one')
    .option('-d, --directory <path>', 'directory of the local stack', DIRECTORY);
}

/** What questions are put to. */
export function archiveOf({ table, outputs }: Stack): Archive {
  return { table, inbox: outputs.InboxBucket };
}

/** @throws CommandError when there is no such stack, or no local one runs */
export async function openStack({ stack, directory }: StackOptions): Promise<Stack> {
  if (stack !== undefined) return connect(await deployedOutputs(stack));
  const { endpoints, outputs } = await localStack(directory);
  const local = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  return connect(outputs, {
    s3: { ...local, endpoint: endpoints.s3, forcePathStyle: true },
    sqs: { ...local, endpoint: endpoints.sqs },
    dynamodb: { ...local, endpoint: endpoints.dynamodb },
  });
}

function connect(outputs: Stack['outputs'], { s3 = {}, sqs = {}, dynamodb = {} } = {}): Stack {
  return {
    outputs,
    table: openTable(outputs.EventsTable, new DynamoDBClient(dynamodb)),
    s3: new S3Client(s3),
    sqs: new SQSClient(sqs),
  };
}

async function localStack(directory: string): Promise<z.infer<typeof localSchema>> {
  const path = join(directory, 'stack.json');
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause;
    throw new CommandError(NOT_RUNNING, { cause });
  });
  const { data } = localSchema.safeParse(parsed(text));
  if (data === undefined) throw new CommandError(`${path} is not of this version: run \`npx entente up\` again.`);
  // A run that was killed leaves its file behind.
  if (!isAlive(data.pid)) throw new CommandError(NOT_RUNNING);
  return data;
}

/** Null where it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function deployedOutputs(name: string): Promise<Stack['outputs']> {
  const { Stacks } = await new CloudFormationClient({})
    .send(new DescribeStacksCommand({ StackName: name }))
    .catch((cause: Error) => {
      if (!/does not exist/.test(cause.message)) throw cause;
      throw new CommandError(`There is no stack ${name} in this account and region.`, { cause });
    });
  const outputs = Object.fromEntries((Stacks?.[0]?.Outputs ?? []).map((one) => [one.OutputKey, one.OutputValue]));
  const { data } = outputsSchema.safeParse(outputs);
  if (data === undefined) throw new CommandError(`The stack ${name} is not one of Entente: it lacks the outputs.`);
  return data;
}
