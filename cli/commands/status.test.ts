import { CreateQueueCommand, GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { putEntry } from '../../lambdas/table/entries/put-entry.ts';
import { allBatchesSent, finishFile } from '../../lambdas/table/files/batches.ts';
import { claimFile } from '../../lambdas/table/files/claim-file.ts';
import { failFile, rejectFile } from '../../lambdas/table/files/end-file.ts';
import { type Emulator, startEmulator } from '../../local/bucket/emulator.ts';
import { startTableStack, type TableStack } from '../testing/table-stack.ts';

let emulator: Emulator;
let sqs: SQSClient;
let stack: TableStack;

beforeAll(async () => {
  emulator = await startEmulator(0);
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' };
  sqs = new SQSClient({ region: 'us-east-1', endpoint: emulator.endpoint, credentials });
  stack = await startTableStack({ sqs: emulator.endpoint, urls: await createQueues() });
  await fill(stack);
});
afterAll(async () => {
  sqs.destroy();
  await stack.close();
  await emulator.close();
});

async function create(name: string, attributes: Record<string, string> = {}): Promise<string> {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
  return QueueUrl;
}

async function createQueues(): Promise<Record<string, string>> {
  const deadLetters = await create('dead');
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetters, AttributeNames: ['QueueArn'] }),
  );
  const policy = JSON.stringify({ deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount: 5 });
  const urls = {
    ParseQueueUrl: await create('parse', { RedrivePolicy: policy }),
    ParseParkingQueueUrl: await create('parse-parking'),
    LargeQueueUrl: await create('large'),
    LargeParkingQueueUrl: await create('large-parking'),
    ExtractQueueUrl: await create('extract'),
    ExtractParkingQueueUrl: await create('extract-parking'),
  };
  for (const url of [deadLetters, urls.ParseQueueUrl, urls.ExtractParkingQueueUrl, urls.ExtractParkingQueueUrl]) {
    await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'm' }));
  }
  return urls;
}

async function fill({ table }: TableStack): Promise<void> {
  const named = (key: string) => ({ bucket: 'inbox', key, versionId: null, sequencer: '1'.padEnd(32, '0') });
  const found = { versionId: null, eTag: '"1"', size: 1 };
  for (const key of ['done.csv', 'reading.txt', 'failed.txt', 'bad.png']) await claimFile(table, named(key), found);
  const rejection = { code: 'no-text', reason: 'The record has no text.' };
  await putEntry(table, named('done.csv'), { entry: 7, rejection });
  await allBatchesSent(table, named('done.csv'), 1, 8);
  await finishFile(table, named('done.csv'));
  await failFile(table, named('failed.txt'), { code: 'parse-failed', reason: 'The bucket did not answer.' });
  await rejectFile(table, named('bad.png'), { code: 'binary-file', reason: 'The file is not text.' });
}

describe('entente status', () => {
  it('counts what waits, and what became of files and articles', async () => {
    const { code, stdout } = await stack.entente('status', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      queues: [
        { stage: 'parse', waiting: 1, inFlight: 0, deadLettered: 1, parked: 0 },
        { stage: 'large', waiting: 0, inFlight: 0, deadLettered: null, parked: 0 },
        { stage: 'extract', waiting: 0, inFlight: 0, deadLettered: null, parked: 2 },
      ],
      files: { reading: 1, done: 1, rejected: 1, failed: 1, removed: 0 },
      articles: { coded: 0, unsupported: 0, rejected: 1, events: 0 },
    });
  });

  it('says why files, and articles within them, were not read', async () => {
    const { stdout } = await stack.entente('status');
    expect(stdout).toMatch(/^Files +1 reading, 1 done, 1 rejected, 1 failed, 0 removed$/m);
    expect(stdout).toMatch(/^reading\.txt +reading/m);
    expect(stdout).toMatch(/^failed\.txt +failed .* The bucket did not answer\.$/m);
    expect(stdout).toMatch(/^bad\.png +rejected .* The file is not text\.$/m);
    expect(stdout).toMatch(/^done\.csv, entry 7 +rejected .* The record has no text\.$/m);
  });

  it('shows what it can where the queues cannot be seen', async () => {
    const blind = await startTableStack();
    const { code, stdout, stderr } = await blind.entente('status');
    await blind.close();
    expect(code).toBe(1);
    expect(stdout).toContain('No file is being read, and none was rejected or failed.');
    expect(stderr).toMatch(/^error: The queues cannot be seen: Nothing answers .*\.\n$/);
  }, 20_000);
});
