import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Emulator, startEmulator } from '../local/bucket/emulator.ts';
import { redrive } from './redrive.ts';
import type { Stack } from './stack.ts';

let emulator: Emulator;
let sqs: SQSClient;
let queue: string;
let parking: string;

beforeAll(async () => {
  emulator = await startEmulator(0);
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' };
  sqs = new SQSClient({ region: 'us-east-1', endpoint: emulator.endpoint, credentials });
  queue = await create('parse');
  parking = await create('parse-parking');
});

afterAll(async () => {
  sqs.destroy();
  await emulator.close();
});

async function create(name: string): Promise<string> {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  return QueueUrl;
}

/** A stage that gives up whatever comes, at once. */
async function giveUp(count: number): Promise<void> {
  for (let given = 0; given < count; ) {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queue, WaitTimeSeconds: 5 }));
    for (const { Body, ReceiptHandle } of Messages) {
      await sqs.send(new SendMessageCommand({ QueueUrl: parking, MessageBody: Body }));
      await sqs.send(new DeleteMessageCommand({ QueueUrl: queue, ReceiptHandle }));
      given++;
    }
  }
}

it('sends each message back once, though it is given up again at once', async () => {
  // Prepare
  const bodies = ['a', 'b', 'c'];
  for (const body of bodies) await sqs.send(new SendMessageCommand({ QueueUrl: parking, MessageBody: body }));
  const outputs = { ParseQueueUrl: queue, ParseParkingQueueUrl: parking } as Stack['outputs'];

  // Act
  const [count] = await Promise.all([redrive({ sqs, outputs } as Stack, 'parse'), giveUp(bodies.length)]);

  // Assess
  expect(count).toBe(bodies.length);
}, 20_000);
