import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Captured, captured } from '../cli/testing/captured.ts';
import { eventually, type RunningStack, startStack } from './running-stack.ts';

jest.setTimeout(60_000);

let stack: RunningStack;

beforeAll(async () => {
  stack = await startStack(['--visibility-timeout', '2']);
}, 60_000);

afterAll(async () => {
  expect(await stack.stop()).toBe(0);
  await rm(stack.folder, { recursive: true });
});

async function parked(): Promise<number> {
  const { stdout } = await stack.entente(['status', '--format', 'json']);
  return JSON.parse(stdout).queues.find(({ stage }: { stage: string }) => stage === 'extract').parked;
}

describe('a message that no attempt can handle', () => {
  it('is parked, and sent back by `entente redrive`', async () => {
    const credentials = { accessKeyId: 'any', secretAccessKey: 'any' };
    const sqs = new SQSClient({ region: 'us-east-1', endpoint: stack.endpoints.sqs, credentials });
    await sqs.send(new SendMessageCommand({ QueueUrl: stack.outputs.ExtractQueueUrl, MessageBody: 'no message' }));
    await eventually(parked, (count) => count === 1, 25_000);
    const { code, stdout } = await stack.entente(['redrive', '--stage', 'extract']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'extract: 1 message sent back\n' });
    expect(await parked()).toBe(0);
  });
});

describe('a file of many articles', () => {
  it('is done, and says why some of them were rejected', async () => {
    const file = join(stack.folder, 'many.csv');
    const text = 'Togo and Palau signed an agreement on trade in Lome on 12 January 2016.';
    await writeFile(file, `title,text\nSigned,"${text}"\nEmpty,\n`);
    const { code, stdout } = await stack.entente(['add', file]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/many\.csv +done +1 +1 +1 rejected$/m);
    expect(stdout).toMatch(/many\.csv, entry 1 +The record has no text/);
    const [article] = JSON.parse((await stack.entente(['query', '--between', 'Togo', 'Palau', '-f', 'json'])).stdout);
    const shown = await stack.entente(['show', `${article.articleId}:${article.eventId}`]);
    expect(shown.stdout).toContain(`[[${text}]]`);
  });
});

describe('--stack', () => {
  let cloudFormation: Server;

  /** Answers DescribeStacks as CloudFormation does (API Reference, "DescribeStacks"), for the stack `Entente` alone. */
  beforeAll(async () => {
    cloudFormation = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const isKnown = new URLSearchParams(body).get('StackName') === 'Entente';
      response
        .writeHead(isKnown ? 200 : 400, { 'content-type': 'text/xml' })
        .end(isKnown ? described() : unknownStack());
    }).listen(0, '127.0.0.1');
    await once(cloudFormation, 'listening');
  });

  afterAll(() => {
    cloudFormation.close();
  });

  function described(): string {
    const outputs = Object.entries(stack.outputs).map(
      ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
    );
    return `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>Entente</StackName>
      <Outputs>${outputs.join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
  }

  function unknownStack(): string {
    return `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code>
      <Message>Stack with id Nothing does not exist</Message></Error></ErrorResponse>`;
  }

  /** Runs the command line where all that is known of the stack is its name. */
  async function entente(...args: string[]): Promise<Captured> {
    const before = process.env;
    process.env = {
      ...before,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'any',
      AWS_SECRET_ACCESS_KEY: 'any',
      AWS_ENDPOINT_URL_CLOUDFORMATION: `http://127.0.0.1:${(cloudFormation.address() as AddressInfo).port}`,
      AWS_ENDPOINT_URL_DYNAMODB: stack.endpoints.dynamodb,
      AWS_ENDPOINT_URL_S3: stack.endpoints.s3,
      AWS_ENDPOINT_URL_SQS: stack.endpoints.sqs,
    };
    return captured(args).finally(() => {
      process.env = before;
    });
  }

  it('finds bucket, table and queues by the outputs of a deployed stack, with the credentials of the environment', async () => {
    const file = join(stack.folder, 'deployed.txt');
    await writeFile(file, 'Bhutan and Malawi signed an agreement on trade in Thimphu on 12 January 2016.\n');
    const added = await entente('add', file, '--stack', 'Entente', '--format', 'json');
    expect(JSON.parse(added.stdout)).toMatchObject([{ state: 'done', articles: 1 }]);
    const found = await entente('query', '--between', 'btn', 'MWI', '--stack', 'Entente');
    expect(found.stdout).toContain('BTN – MWI');
  });

  it('says that there is no such stack', async () => {
    expect(await entente('status', '--stack', 'Nothing')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error: There is no stack Nothing in this account and region.\n',
    });
  });
});
