import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KnownFile } from './bucket/reconcile.ts';
import { DirectoryInUseError } from './errors.ts';
import { type LocalStack, type LocalStackOptions, startLocalStack } from './local-stack.ts';
import { writeAssembly } from './testing/write-assembly.ts';

const root = mkdtempSync(join(tmpdir(), 'local-stack-'));
const inbox = join(root, 'inbox');
const lines: string[] = [];
let stack: LocalStack;
let s3: S3Client;
let dynamodb: DynamoDBClient;

async function start(options: LocalStackOptions = {}): Promise<void> {
  stack = await startLocalStack({
    directory: join(root, 'data'),
    inbox,
    s3Port: 0,
    dynamoPort: 0,
    queryPort: 0,
    visibilityTimeoutSeconds: 2,
    assembly: join(root, 'assembly'),
    log: (line) => lines.push(line),
    ...options,
  });
  const { endpoints } = stack;
  // Another region than the stack's own, as a developer's configuration may have it.
  const client = { region: 'eu-central-1', credentials: { accessKeyId: 'any', secretAccessKey: 'any' } };
  s3 = new S3Client({ ...client, endpoint: endpoints.s3 });
  dynamodb = new DynamoDBClient({ ...client, endpoint: endpoints.dynamodb });
}

async function stop(): Promise<void> {
  s3.destroy();
  dynamodb.destroy();
  await stack.stop();
}

/** An item's text attributes. */
async function item(pk: string): Promise<Record<string, string | undefined> | null> {
  const { Item } = await dynamodb.send(
    new GetItemCommand({ TableName: 'events', Key: { pk: { S: pk } }, ConsistentRead: true }),
  );
  return Item ? Object.fromEntries(Object.entries(Item).map(([name, value]) => [name, value.S ?? value.N])) : null;
}

async function eventually<T>(read: () => Promise<T> | T, is: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    if (is(value)) return value;
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(value)}; log: ${lines.join('\n')}`);
    await sleep(30);
  }
}

const appears = (pk: string) =>
  eventually(
    () => item(pk),
    (found) => found !== null,
  );
const vanishes = (pk: string) =>
  eventually(
    () => item(pk),
    (found) => found === null,
  );
const put = (Key: string, Body: string, Metadata: Record<string, string> = {}) =>
  s3.send(new PutObjectCommand({ Bucket: 'inbox', Key, Body, Metadata }));
const removeAll = (...keys: string[]) =>
  s3.send(new DeleteObjectsCommand({ Bucket: 'inbox', Delete: { Objects: keys.map((Key) => ({ Key })) } }));
const file = (key: string) => join(inbox, key);
function drop(path: string, text: string): void {
  mkdirSync(dirname(file(path)), { recursive: true });
  writeFileSync(file(path), text);
}

beforeAll(async () => {
  writeAssembly(join(root, 'assembly'));
  await start();
}, 30_000);

afterAll(async () => {
  await stop();
  rmSync(root, { recursive: true, force: true });
});

describe('a running stack', () => {
  it('takes an upload from the bucket to the table, whatever its name', async () => {
    const key = 'أخبار/مصر 2026 + notes (1).txt';
    await put(key, 'مرحبا', { title: '%D9%85' });
    expect(readFileSync(file(key), 'utf8')).toBe('مرحبا');
    expect(await appears(key)).toMatchObject({
      text: 'مرحبا',
      size: '10',
      title: '%D9%85',
      eventName: 'ObjectCreated:Put',
    });
  });

  it('tells of copies and of every object of a batched delete', async () => {
    await put('one.txt', '1');
    await s3.send(new CopyObjectCommand({ Bucket: 'inbox', Key: 'two.txt', CopySource: 'inbox/one.txt' }));
    expect(await appears('two.txt')).toMatchObject({ text: '1', eventName: 'ObjectCreated:Copy' });
    await appears('one.txt');
    await removeAll('one.txt', 'two.txt');
    await Promise.all([vanishes('one.txt'), vanishes('two.txt')]);
    expect(existsSync(file('one.txt'))).toBe(false);
  });

  it('tells once of an upload in parts, and of one from a form', async () => {
    const target = { Bucket: 'inbox', Key: 'parts.txt' };
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ ...target, Metadata: { title: 'Parts' } }));
    const part = { ...target, UploadId, PartNumber: 1 };
    const { ETag } = await s3.send(new UploadPartCommand({ ...part, Body: 'in parts' }));
    await s3.send(
      new CompleteMultipartUploadCommand({
        ...target,
        UploadId,
        MultipartUpload: { Parts: [{ ETag, PartNumber: 1 }] },
      }),
    );
    const form = new FormData();
    form.set('key', 'form.txt');
    form.set('file', new Blob(['in a form']), 'x');
    await fetch(`${stack.endpoints.s3}/inbox`, { method: 'POST', body: form });
    const name = 'ObjectCreated:CompleteMultipartUpload';
    expect(await appears('parts.txt')).toMatchObject({ text: 'in parts', title: 'Parts', eventName: name });
    expect(await appears('form.txt')).toMatchObject({ text: 'in a form', eventName: 'ObjectCreated:Post' });
  });

  it('says that a large file has to be uploaded in parts', async () => {
    await expect(put('large.txt', 'x'.repeat(12_000_000))).rejects.toMatchObject({
      name: 'EntityTooLarge',
      message: 'One request takes 11 MiB at most. Upload in parts.',
    });
  });

  it('refuses a key that would leave the folder', async () => {
    await expect(put('../outside.txt', 'x')).rejects.toMatchObject({ name: 'InvalidArgument' });
    expect(existsSync(join(root, 'outside.txt'))).toBe(false);
  });

  it('delivers a refused message again, then gives it up, and handles its neighbours once', async () => {
    await Promise.all([put('refused.txt', 'x'), put('neighbour.txt', 'y')]);
    expect(await appears('neighbour.txt')).toMatchObject({ deliveries: '1' });
    await appears('given up: refused.txt');
    await removeAll('refused.txt');
  });

  it('ends a function that takes too long, and one that crashes, and goes on', async () => {
    await put('slow.txt', 'x');
    await eventually(
      () => lines.join('\n'),
      (text) => /Sandbox\.Timedout: .* timed out after 1\.00 seconds/.test(text),
    );
    await put('crash.txt', 'x');
    await eventually(
      () => lines.join('\n'),
      (text) => /Runtime\.ExitError: .*exit status 3/.test(text),
    );
    await Promise.all([appears('given up: slow.txt'), appears('given up: crash.txt')]);
    await put('after.txt', 'x');
    await appears('after.txt');
    await removeAll('slow.txt', 'crash.txt');
  }, 20_000);

  it('answers at the function URL', async () => {
    await put('asked.txt', 'an answer');
    await appears('asked.txt');
    const answer = await fetch(`${stack.outputs['QueryUrl']}events?key=asked.txt`);
    expect([answer.status, await answer.json()]).toEqual([200, { text: 'an answer', path: '/events' }]);
    expect((await fetch(`${stack.outputs['QueryUrl']}?key=none`)).status).toBe(404);
  });

  it('takes over what is done in the inbox folder', async () => {
    drop('sub/dropped.txt', 'first');
    drop('.DS_Store', 'x');
    drop('half.txt.part', 'x');
    const first = await appears('sub/dropped.txt');
    drop('sub/dropped.txt', 'second');
    const second = await eventually(
      () => item('sub/dropped.txt'),
      (found) => found?.['text'] === 'second',
    );
    expect((second?.['sequencer'] ?? '') > (first?.['sequencer'] ?? '')).toBe(true);
    renameSync(file('half.txt.part'), file('half.txt'));
    rmSync(file('sub/dropped.txt'));
    await Promise.all([vanishes('sub/dropped.txt'), appears('half.txt')]);
    expect(await item('.DS_Store')).toBeNull();
    expect(await item('half.txt.part')).toBeNull();
  });

  it('takes no upload for a file that somebody put into the folder', async () => {
    await put('once.txt', 'x');
    const { sequencer } = (await appears('once.txt')) ?? {};
    await sleep(1200);
    expect(await item('once.txt')).toMatchObject({ sequencer, eventName: 'ObjectCreated:Put' });
  });

  it('refuses a second run on the same data', async () => {
    const directory = join(root, 'data');
    await expect(startLocalStack({ directory, s3Port: 0, dynamoPort: 0, queryPort: 0 })).rejects.toThrow(
      DirectoryInUseError,
    );
  });

  it('keeps its data, and finds what was done and left undone while it was down', async () => {
    await Promise.all([put('kept.txt', 'kept', { title: 'Kept' }), put('gone.txt', 'x'), put('unfinished.txt', 'x')]);
    const [kept, , unfinished] = await Promise.all(['kept.txt', 'gone.txt', 'unfinished.txt'].map(appears));
    await stop();
    expect(existsSync(join(root, 'data', 'stack.json'))).toBe(false);
    rmSync(file('gone.txt'));
    drop('new.txt', 'new');
    const known = (key: string, state: KnownFile['state'] = 'settled') => ({ key, state, sequencer: 'F'.repeat(32) });
    await start({
      async *knownFiles() {
        yield* [known('kept.txt'), known('unfinished.txt', 'unfinished'), known('never.txt')];
      },
    });
    await Promise.all([appears('new.txt'), vanishes('gone.txt')]);
    expect(await item('kept.txt')).toEqual(kept);
    await eventually(
      () => item('unfinished.txt'),
      (found) => found?.['sequencer'] !== unfinished?.['sequencer'],
    );
    await s3.send(new DeleteObjectCommand({ Bucket: 'inbox', Key: 'kept.txt' }));
    await vanishes('kept.txt');
    const published = JSON.parse(readFileSync(join(root, 'data', 'stack.json'), 'utf8'));
    expect(published).toMatchObject({ endpoints: stack.endpoints, outputs: stack.outputs });
  }, 20_000);
});
