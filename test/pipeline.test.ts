import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually, fileItem, ROOT, type RunningStack, rowsOfPair, startStack } from './running-stack.ts';

/** Each states an agreement between two states that no other test's article names together. */
const english = (a: string, b: string) => `${a} and ${b} sign trade agreement

12 January, 2016

${a} and ${b} signed a trade agreement worth $25 million on Tuesday, officials said.
`;
const ARABIC = `الأردن واليابان يوقعان اتفاقية تعاون

12 يناير 2016

وقع الأردن واليابان اتفاقية للتعاون الاقتصادي يوم الثلاثاء في عمان.
`;

jest.setTimeout(30_000);

let stack: RunningStack;

beforeAll(async () => {
  stack = await startStack();
}, 60_000);

afterAll(async () => {
  expect(await stack.stop()).toBe(0);
  await rm(stack.folder, { recursive: true });
});

function put(key: string, body: string | Uint8Array, metadata: Record<string, string> = {}) {
  const Bucket = stack.outputs.InboxBucket;
  return stack.s3.send(
    new PutObjectCommand({ Bucket, Key: key, Body: body, ContentLength: Buffer.byteLength(body), Metadata: metadata }),
  );
}

function rowsOf(pair: string, wanted: (count: number) => boolean) {
  return eventually(
    () => rowsOfPair(stack, pair),
    (rows) => wanted(rows.length),
  );
}

function ended(key: string) {
  return eventually(
    () => fileItem(stack, key),
    (item) => item !== undefined && item['state'] !== 'reading',
  );
}

describe('an article becomes rows', () => {
  it('uploaded with an SDK', async () => {
    await put('sdk.txt', english('Kenya', 'Norway'));
    const [row] = await rowsOf('KEN#NOR', (count) => count > 0);
    expect(row).toMatchObject({ pair: 'KEN#NOR', published: '2016-01-12', language: 'en' });
    expect(row?.['evidenceText']).toContain('signed a trade agreement');
    expect(row?.['amounts']).toEqual([{ value: 25_000_000, currency: 'USD', text: expect.any(String) }]);
  });

  it('printed to a PDF, which a thread of its own reads', async () => {
    const printed = join(ROOT, 'lambdas/parse/formats/pdf/fixtures/en-libreoffice-dejavu-sans-2.pdf');
    await put('printed.pdf', await readFile(printed));
    expect(await rowsOf('JPN#KEN', (count) => count > 0)).not.toEqual([]);
    expect(await ended('printed.pdf')).toMatchObject({ state: 'done' });
  });

  it('copied into the inbox folder, and its rows go when the file is deleted there', async () => {
    const source = join(stack.folder, 'copied.txt');
    await writeFile(source, ARABIC);
    await mkdir(stack.inbox, { recursive: true });
    await copyFile(source, join(stack.inbox, 'copied.txt'));
    const rows = await rowsOf('JOR#JPN', (count) => count > 0);
    expect(rows[0]).toMatchObject({ language: 'ar', published: '2016-01-12' });
    await rm(join(stack.inbox, 'copied.txt'));
    expect(await rowsOf('JOR#JPN', (count) => count === 0)).toEqual([]);
    expect(await ended('copied.txt')).toMatchObject({ state: 'removed' });
  });

  it('added with `entente add`, whose metadata wins, and is found by `entente query`', async () => {
    const file = join(stack.folder, 'added.txt');
    await writeFile(file, english('Chile', 'Ghana'));
    const added = await stack.entente([
      'add',
      file,
      '--published',
      '2014-03-02',
      '--source',
      'صحيفة',
      '--format',
      'json',
    ]);
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(added.stdout)).toMatchObject([{ key: 'added.txt', state: 'done', articles: 1 }]);
    const asked = await stack.entente(['query', '--between', 'GHA', 'CHL', '--format', 'jsonl']);
    const rows = asked.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject({ pair: 'CHL#GHA', published: '2014-03-02', outlet: 'صحيفة' });
  });
});

describe('the same file', () => {
  it('three times gives the same rows once, and none when it is removed', async () => {
    await put('thrice.txt', english('Peru', 'Nepal'));
    await ended('thrice.txt');
    const first = await rowsOf('NPL#PER', (count) => count > 0);
    for (let time = 2; time <= 3; time++) {
      const before = (await fileItem(stack, 'thrice.txt'))?.['sequencer'];
      await put('thrice.txt', english('Peru', 'Nepal'));
      await eventually(
        () => fileItem(stack, 'thrice.txt'),
        (item) => item?.['state'] === 'done' && item['sequencer'] !== before,
      );
    }
    const identity = (rows: Record<string, unknown>[]) => rows.map(({ pk, sk }) => `${pk} ${sk}`).sort();
    expect(identity(await rowsOfPair(stack, 'NPL#PER'))).toEqual(identity(first));
    await stack.s3.send(new DeleteObjectCommand({ Bucket: stack.outputs.InboxBucket, Key: 'thrice.txt' }));
    expect(await rowsOf('NPL#PER', (count) => count === 0)).toEqual([]);
  });

  it('under two names keeps its rows until both are gone', async () => {
    const Bucket = stack.outputs.InboxBucket;
    await put('one.txt', english('Cuba', 'Oman'));
    await put('two.txt', english('Cuba', 'Oman'));
    await Promise.all([ended('one.txt'), ended('two.txt')]);
    const rows = await rowsOf('CUB#OMN', (count) => count > 0);
    await stack.s3.send(new DeleteObjectCommand({ Bucket, Key: 'one.txt' }));
    await eventually(
      () => fileItem(stack, 'one.txt'),
      (item) => item?.['state'] === 'removed',
    );
    expect(await rowsOfPair(stack, 'CUB#OMN')).toHaveLength(rows.length);
    await stack.s3.send(new DeleteObjectCommand({ Bucket, Key: 'two.txt' }));
    await rowsOf('CUB#OMN', (count) => count === 0);
  });

  it('overwritten has the new rows alone', async () => {
    await put('changing.txt', english('Mali', 'Fiji'));
    await rowsOf('FJI#MLI', (count) => count > 0);
    await put('changing.txt', english('Mali', 'Laos'));
    await rowsOf('LAO#MLI', (count) => count > 0);
    await rowsOf('FJI#MLI', (count) => count === 0);
  });
});

describe('a file that gives no events', () => {
  const binary = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 3)) % 256));
  const swahili =
    'Rais wa Kenya alikutana na waziri mkuu wa Uganda jijini Nairobi siku ya Jumatatu kuzungumzia biashara.';

  it('ends in its state at once, disturbs nobody, and is not tried again', async () => {
    await Promise.all([
      put('binary.bin', binary),
      put('empty.txt', ''),
      put('swahili.txt', swahili, { language: 'sw' }),
      put('مصر 2026 + notes.txt', english('Malta', 'Qatar')),
    ]);
    const [bin, empty, unsupported, named] = await Promise.all(
      ['binary.bin', 'empty.txt', 'swahili.txt', 'مصر 2026 + notes.txt'].map(ended),
    );
    expect(bin).toMatchObject({ state: 'rejected', code: expect.any(String), reason: expect.any(String) });
    expect(empty).toMatchObject({ state: 'rejected', code: expect.stringContaining('empty') });
    expect(unsupported).toMatchObject({ state: 'done', counts: { unsupported: 1, events: 0 } });
    expect(named).toMatchObject({ state: 'done', counts: { coded: 1 } });
    expect((await rowsOfPair(stack, 'MLT#QAT')).length).toBeGreaterThan(0);
    const { stdout } = await stack.entente(['status', '--format', 'json']);
    for (const queue of JSON.parse(stdout).queues) expect(queue).toMatchObject({ waiting: 0, inFlight: 0, parked: 0 });
  });

  it('makes `entente add` say so and exit with 1', async () => {
    const file = join(stack.folder, 'nothing.bin');
    await writeFile(file, binary);
    const { code, stdout } = await stack.entente(['add', file]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/nothing\.bin +rejected/);
  });
});

describe('a stack that was ended', () => {
  it('starts again with the table as it was, and reads what came and went meanwhile', async () => {
    await writeFile(join(stack.inbox, 'stays.txt'), english('Togo', 'Iceland'));
    await writeFile(join(stack.inbox, 'goes.txt'), english('Benin', 'Iceland'));
    const before = await rowsOf('ISL#TGO', (count) => count > 0);
    await rowsOf('BEN#ISL', (count) => count > 0);
    expect(await stack.stop()).toBe(0);
    await rm(join(stack.inbox, 'goes.txt'));
    await writeFile(join(stack.inbox, 'comes.txt'), english('Gabon', 'Iceland'));
    stack = await startStack([], stack.folder);
    expect(await rowsOfPair(stack, 'ISL#TGO')).toEqual(before);
    await rowsOf('GAB#ISL', (count) => count > 0);
    await rowsOf('BEN#ISL', (count) => count === 0);
  });
});
