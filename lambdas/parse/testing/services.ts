import type { AddressInfo } from 'node:net';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, PurgeQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';
import { buildApp } from 'fauxqs';
// The emulator takes stores but does not export their classes.
import { S3Store } from '../../../node_modules/fauxqs/dist/s3/s3Store.js';
import { SnsStore } from '../../../node_modules/fauxqs/dist/sns/snsStore.js';
import { SqsStore } from '../../../node_modules/fauxqs/dist/sqs/sqsStore.js';
import type { Table } from '../../table/table.ts';
import { startTableServer } from '../../table/testing/in-memory-table.ts';

export const BUCKET = 'inbox';

/** The message attribute that says why a message was parked. */
const REASON = 'reason';

/** What a handler finds around it: S3, SQS and DynamoDB on loopback ports, and an environment that names them. */
export interface Services {
  s3: S3Client;
  table: Table;
  /** URL of the one queue. */
  queueUrl: string;
  /** All messages of the queue, which is empty then. */
  received(): Promise<{ body: string; reason: string | undefined }[]>;
  close(): Promise<void>;
}

export async function startServices(): Promise<Services> {
  // Without a host of its own, the emulator calls queues by the address at which it is asked.
  const sqsStore = Object.assign(new SqsStore(), { host: '' });
  const stores = { s3Store: new S3Store(), sqsStore, snsStore: new SnsStore() };
  const app = buildApp({ logger: false, defaultRegion: 'eu-west-1', stores });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const endpoint = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const server = await startTableServer();
  const table = await server.createTable();
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ENDPOINT_URL_SQS: endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: await endpointOf(server.client),
    TABLE_NAME: table.name,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
  const [s3, sqs] = [new S3Client({}), new SQSClient({})];
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  const { QueueUrl: queueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'next' }));
  return {
    s3,
    table,
    queueUrl,
    received: () => receiveAll(sqs, queueUrl),
    async close() {
      s3.destroy();
      sqs.destroy();
      app.server.closeAllConnections();
      await app.close();
      await server.close();
    },
  };
}

/** An event that delivers messages, with ids `0`, `1` and so on. */
export function deliver(...bodies: string[]): SQSEvent {
  const Records = bodies.map(
    (body, position) => ({ messageId: String(position), body, messageAttributes: {} }) as SQSRecord,
  );
  return { Records };
}

/** The one thing of a Lambda context that is asked for: time. */
export const CONTEXT = { getRemainingTimeInMillis: () => 300_000 } as Context;

async function endpointOf({ config }: { config: { endpoint?: () => Promise<{ port?: number; hostname: string }> } }) {
  const { hostname, port } = (await config.endpoint?.()) ?? {};
  return `http://${hostname}:${port}`;
}

async function receiveAll(sqs: SQSClient, QueueUrl: string): Promise<{ body: string; reason: string | undefined }[]> {
  const all: { body: string; reason: string | undefined }[] = [];
  for (;;) {
    const request = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, MessageAttributeNames: ['All'] });
    const { Messages = [] } = await sqs.send(request);
    if (Messages.length === 0) break;
    all.push(
      ...Messages.map(({ Body = '', MessageAttributes }) => ({
        body: Body,
        reason: MessageAttributes?.[REASON]?.StringValue,
      })),
    );
  }
  await sqs.send(new PurgeQueueCommand({ QueueUrl }));
  return all;
}
