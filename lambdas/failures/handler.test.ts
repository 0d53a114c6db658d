import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START } from '../model/file.ts';
import { encodeExtractMessage } from '../model/messages.ts';
import { CONTEXT, deliver, type Services, startServices } from '../parse/testing/services.ts';
import { allBatchesSent, finishFile, openBatch } from '../table/files/batches.ts';
import { claimFile } from '../table/files/claim-file.ts';
import { noteError } from '../table/files/end-file.ts';
import { getFile } from '../table/files/file-item.ts';
import type { handler as Handler } from './handler.ts';

let services: Services;
let handler: typeof Handler;

beforeAll(async () => {
  services = await startServices();
  Object.assign(process.env, { STAGE: 'parse', PARKING_QUEUE_URL: services.queueUrl });
  ({ handler } = await import('./handler.ts'));
});
afterAll(() => services.close());

function named(key: string) {
  return { bucket: 'inbox', key, versionId: null, sequencer: '1'.padEnd(32, '0') };
}

function notification(...keys: string[]): string {
  const record = (key: string) => ({
    eventName: 'ObjectCreated:Put',
    s3: { bucket: { name: 'inbox' }, object: { key, sequencer: '1' } },
  });
  return JSON.stringify({ Records: keys.map(record) });
}

const found = { versionId: null, eTag: '"1"', size: 1 };
const fileOf = (key: string) => getFile(services.table, { bucket: 'inbox', key });

describe('the handler of a dead-letter queue', () => {
  it('marks the file with its last error, and parks the message as it is', async () => {
    await claimFile(services.table, named('a.txt'), found);
    await noteError(services.table, named('a.txt'), 'The bucket\ndid not answer.');
    const body = notification('a.txt');

    expect(await handler(deliver(body), CONTEXT)).toEqual({ batchItemFailures: [] });

    expect(await fileOf('a.txt')).toMatchObject({
      state: 'failed',
      code: 'parse-failed',
      reason: 'The bucket\ndid not answer.',
    });
    expect(await services.received()).toEqual([{ body, reason: 'The bucket did not answer.' }]);
  });

  it('marks a file that was never looked at, and one message’s every file', async () => {
    await handler(deliver(notification('b.txt', 'c.txt')), CONTEXT);

    expect([(await fileOf('b.txt'))?.state, (await fileOf('c.txt'))?.state]).toEqual(['failed', 'failed']);
    expect(await services.received()).toHaveLength(1);
  });

  it('parks what it cannot read, and says why', async () => {
    const { file, ...rest } = { file: named('d.txt'), batch: 0, articles: [] };
    const bodies = ['hello', encodeExtractMessage({ file, ...rest })];

    expect(await handler(deliver(...bodies), CONTEXT)).toEqual({ batchItemFailures: [] });

    const parked = await services.received();
    expect(parked.map(({ body }) => body).sort()).toEqual(bodies.sort());
    expect(parked[0]?.reason).toBe('The message is no S3 event notification.');
  });

  it('leaves a file alone that is done, or newer', async () => {
    const done = named('done.txt');
    await claimFile(services.table, done, found);
    await openBatch(services.table, done, 1, START);
    await allBatchesSent(services.table, done, 1, 0);
    await claimFile(services.table, { ...named('new.txt'), sequencer: '2'.padEnd(32, '0') }, found);
    expect(await finishFile(services.table, done)).toBeNull();

    await handler(deliver(notification('new.txt')), CONTEXT);

    expect((await fileOf('new.txt'))?.state).toBe('reading');
    await services.received();
  });
});
