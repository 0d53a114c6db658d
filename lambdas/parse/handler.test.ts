import { gzipSync } from 'node:zlib';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeExtractMessage } from '../model/messages.ts';
import { listEntries } from '../table/entries/list-entries.ts';
import { getFile } from '../table/files/file-item.ts';
import type { handler as Handler } from './handler.ts';
import { RESERVE_MILLISECONDS } from './limits.ts';
import { BUCKET, CONTEXT, deliver, type Services, startServices } from './testing/services.ts';

let services: Services;
let handler: typeof Handler;

beforeAll(async () => {
  services = await startServices();
  Object.assign(process.env, { EXTRACT_QUEUE_URL: services.queueUrl, LARGE_QUEUE_URL: services.queueUrl });
  ({ handler } = await import('./handler.ts'));
});
afterAll(() => services.close());

let changes = 0;

function notify(key: string, eventName = 'ObjectCreated:Put') {
  changes += 1;
  const sequencer = changes.toString(16).toUpperCase().padStart(18, '0');
  const object = { key: encodeURIComponent(key).replaceAll('%20', '+'), sequencer };
  return { eventName, s3: { bucket: { name: BUCKET }, object } };
}

async function upload(Key: string, Body: string | Uint8Array): Promise<void> {
  await services.s3.send(
    new PutObjectCommand({ Bucket: BUCKET, Key, Body: Buffer.from(Body), ContentType: 'text/plain' }),
  );
}

const fileOf = (key: string) => getFile(services.table, { bucket: BUCKET, key });

describe('the handler of the parse queue', () => {
  it('leaves an archive to the stage for large files, where it is read', async () => {
    const line = (text: string) => JSON.stringify({ text });
    await upload('two.jsonl.gz', gzipSync([line('Kenya and Japan met.'), line('Chad and Niger met.')].join('\n')));
    await handler(deliver(JSON.stringify({ Records: [notify('two.jsonl.gz')] })), CONTEXT);
    const [message, ...others] = await services.received();
    expect(others).toEqual([]);
    expect(await fileOf('two.jsonl.gz')).toMatchObject({ state: 'reading', allSent: false, hops: 1 });

    expect(await handler(deliver(message?.body ?? ''), CONTEXT)).toEqual({ batchItemFailures: [] });

    const sent = (await services.received()).flatMap(({ body }) => decodeExtractMessage(body).articles);
    expect(sent.map(({ article }) => article.text)).toEqual(['Kenya and Japan met.', 'Chad and Niger met.']);
    expect(await fileOf('two.jsonl.gz')).toMatchObject({ allSent: true, entries: 2 });
  });

  it('asks for a file to be read on that it has no time for, from the byte where it stopped', async () => {
    const texts = Array.from({ length: 90 }, (_, i) => `Kenya and Japan held their meeting number ${i} in Nairobi.`);
    await upload('long.jsonl', texts.map((text) => JSON.stringify({ text })).join('\n'));
    let looks = 30;
    const getRemainingTimeInMillis = () => (looks-- > 0 ? 300_000 : RESERVE_MILLISECONDS - 1);
    await handler(deliver(JSON.stringify({ Records: [notify('long.jsonl')] })), {
      ...CONTEXT,
      getRemainingTimeInMillis,
    });
    const [first, asked] = await services.received();
    const { position } = (await fileOf('long.jsonl')) ?? {};
    expect(position?.entries).toBeGreaterThan(10);
    expect(position?.offset).toBeGreaterThan(1000);

    await handler(deliver(asked?.body ?? ''), CONTEXT);

    const bodies = [first, ...(await services.received())].map((message) => message?.body ?? '');
    const sent = bodies.flatMap((body) => decodeExtractMessage(body).articles);
    expect(sent.map(({ entry, article }) => [entry, article.text])).toEqual([...texts.entries()]);
    expect(await fileOf('long.jsonl')).toMatchObject({ allSent: true, entries: 90, hops: 0 });
  });

  it('sends the article of a file on, by a name in any script', async () => {
    const key = 'مصر 2026 + notes.txt';
    await upload(
      key,
      'Egypt and France hold talks\n\n21 September 2015\n\nEgypt and France held talks in Cairo on Monday.',
    );
    const record = notify(key);

    const response = await handler(deliver(JSON.stringify({ Records: [record] })), CONTEXT);

    expect(response).toEqual({ batchItemFailures: [] });
    const [message] = (await services.received()).map(({ body }) => decodeExtractMessage(body));
    expect(message).toMatchObject({
      file: { bucket: BUCKET, key, versionId: null, sequencer: record.s3.object.sequencer.padEnd(32, '0') },
      batch: 0,
      articles: [{ entry: 0, article: { language: 'en', date: '2015-09-21' } }],
    });
    expect(await fileOf(key)).toMatchObject({ state: 'reading', allSent: true, openBatches: new Set([0]), entries: 1 });
  });

  it('sends nothing a second time when all of it has been sent', async () => {
    await upload('again.txt', 'Kenya and Japan signed an agreement on trade in Nairobi.');
    const event = deliver(JSON.stringify({ Records: [notify('again.txt')] }));
    await handler(event, CONTEXT);
    await services.received();

    await handler(event, CONTEXT);

    expect(await services.received()).toEqual([]);
  });

  it('records a file that cannot be read, acknowledges it, and reads its neighbours', async () => {
    await upload(
      'binary.txt',
      Uint8Array.from({ length: 400 }, (_, byte) => byte % 7),
    );
    await upload('empty.txt', '');
    await upload('good.txt', 'Brazil sent rice to Haiti after the storm on Friday.');
    const bodies = ['binary.txt', 'empty.txt', 'good.txt'].map((key) => JSON.stringify({ Records: [notify(key)] }));

    const response = await handler(deliver(...bodies), CONTEXT);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(await fileOf('binary.txt')).toMatchObject({ state: 'rejected', reason: expect.stringMatching(/\w/) });
    expect((await fileOf('empty.txt'))?.state).toBe('rejected');
    expect((await fileOf('good.txt'))?.state).toBe('reading');
    expect(await services.received()).toHaveLength(1);
  });

  it('gives back only the message that it cannot understand', async () => {
    await upload('beside.txt', 'Chad and Niger opened a border post on Sunday.');
    const test = JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: BUCKET });
    const bodies = ['not JSON', test, JSON.stringify({ Records: [notify('beside.txt'), { s3: 'broken' }] })];

    const response = await handler(deliver(...bodies), CONTEXT);

    expect(response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['0', '2']);
    expect((await fileOf('beside.txt'))?.state).toBe('reading');
    await services.received();
  });

  it('leaves a tombstone of a deleted file, and none of its entries', async () => {
    await upload('gone.txt', 'Peru and Chile agreed on a tunnel under the Andes.');
    await handler(deliver(JSON.stringify({ Records: [notify('gone.txt')] })), CONTEXT);
    await services.s3.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: 'gone.txt' }));
    await services.received();

    await handler(deliver(JSON.stringify({ Records: [notify('gone.txt', 'ObjectRemoved:Delete')] })), CONTEXT);

    expect(await fileOf('gone.txt')).toMatchObject({ state: 'removed', eTag: null, unswept: false });
    const entries = [];
    for await (const entry of listEntries(services.table, { bucket: BUCKET, key: 'gone.txt' }, null))
      entries.push(entry);
    expect(entries).toEqual([]);
  });
});
