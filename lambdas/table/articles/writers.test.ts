import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InitializeMiddleware } from '@smithy/types';
import fc from 'fast-check';
import { articleId } from '../../model/article.ts';
import { TransientError } from '../../model/errors.ts';
import type { Table } from '../table.ts';
import { startTableServer, type TableServer } from '../testing/in-memory-table.ts';
import { Interleaving, Killed, type Worker } from '../testing/interleaving.ts';
import { sampleCoder } from '../testing/sample-coder.ts';
import { articleOf } from '../testing/world.ts';
import type { ArticleItem } from './article-item.ts';
import { commitArticle } from './commit-article.ts';
import { getArticle, readArticle, showArticle } from './read-article.ts';
import { readText } from './text.ts';
import { unlinkArticle } from './unlink-article.ts';

const { PROTOCOL_RUNS = '20' } = process.env;
const BUCKET = 'inbox';

/** A version of a file, which carries the article or does not; by a coder's version. */
interface Version {
  key: string;
  carries: boolean;
  coder: number;
}

type Delivery = Version & { sequence: number };

const version: fc.Arbitrary<Version> = fc.record({
  key: fc.constantFrom('a', 'b'),
  carries: fc.oneof({ weight: 2, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  coder: fc.constantFrom(1, 2),
});

/** Few and long turns: what goes wrong needs a worker to stand still in a bad place while others do much. */
const turn = fc.record({
  worker: fc.nat({ max: 2 }),
  requests: fc.integer({ min: 1, max: 16 }),
  kill: fc.constantFrom(null, null, null, 'before' as const, 'after' as const),
});
type Turn = typeof turn extends fc.Arbitrary<infer Value> ? Value : never;

const history = fc.record({
  before: fc.array(version, { maxLength: 2 }),
  during: fc.array(version, { minLength: 2, maxLength: 3 }),
  turns: fc.array(turn, { minLength: 2, maxLength: 6 }),
});

let server: TableServer;
let interleaving: Interleaving;
let table: Table;

beforeAll(async () => {
  server = await startTableServer();
  interleaving = new Interleaving();
  interleaving.guard(server.client);
  table = await server.createTable();
  logCommits(server.client);
});
afterAll(() => server.close());

/** What was committed of an article, in that order. */
let commits: Pick<ArticleItem, 'articleId' | 'rev' | 'state' | 'coderVersion'>[] = [];

function logCommits({ middlewareStack }: DynamoDBClient): void {
  const log: InitializeMiddleware<object, object> = (next) => async (args) => {
    const result = await next(args);
    const { Item } = args.input as { Item?: ArticleItem & { sk: string } };
    if (Item?.sk === 'META') commits.push(Item);
    return result;
  };
  middlewareStack.add(log as never, { step: 'initialize', priority: 'high' });
}

/** Every test has an article of its own. */
let articles = 0;
let article = articleOf('');
let id = '';
beforeEach(renew);
function renew(): void {
  articles += 1;
  commits = [];
  article = articleOf(`Number ${articles}: EGY visits GBR on 2015-09-01. KEN visits FRA.`);
  id = articleId(article);
}

function coded(coder: number) {
  return { id, article, state: 'coded' as const, coderVersion: coder, events: sampleCoder(coder).codeArticle(article) };
}

function link(key: string, sequence: number) {
  return { bucket: BUCKET, key, entry: 0, sequencer: String(sequence).padStart(4, '0') };
}

const by = (key: string, carries: boolean, coder = 2): Version => ({ key, carries, coder });

describe('writers of one article', () => {
  it.each([
    { of: 'a file that goes, and one that comes', before: [by('a', true)], during: [by('a', false), by('b', true)] },
    { of: 'a file that comes, and one that goes', before: [by('a', true)], during: [by('b', true), by('a', false)] },
    { of: 'an older coder and a newer one', before: [], during: [by('a', true, 1), by('b', true, 2)] },
    { of: 'a newer coder and an older one', before: [], during: [by('a', true, 2), by('b', true, 1)] },
    { of: 'two files with one article', before: [], during: [by('a', true), by('b', true)] },
    { of: 'a file that is deleted while it is read', before: [], during: [by('a', true), by('a', false)] },
    {
      of: 'a file that is deleted and comes again',
      before: [by('a', true)],
      during: [by('a', false), by('a', true, 1)],
    },
    { of: 'two files that go', before: [by('a', true), by('b', true)], during: [by('a', false), by('b', false)] },
    { of: 'a new coder and a file that goes', before: [by('a', true, 1)], during: [by('b', true, 2), by('a', false)] },
  ])(
    'end alike wherever one is stopped or killed: $of',
    async ({ before, during }) => {
      for (let request = 1, isStopped = true; isStopped; request += 1) {
        for (const kill of [null, 'before'] as const) {
          isStopped = await endAlike(before, during, [
            { worker: 0, requests: request, kill },
            { worker: 1, requests: 1_000, kill: null },
          ]);
        }
      }
    },
    60_000,
  );

  it('end alike in every order, killed and delivered again', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ before, during, turns }) => {
        await endAlike(before, during, turns);
      }),
      { numRuns: Number(PROTOCOL_RUNS), endOnFailure: true },
    );
  }, 600_000);

  it('leave what a newer coder committed', async () => {
    await commitArticle(table, coded(2), link('a', 1));
    await commitArticle(table, coded(1), link('b', 1));

    expect(await getArticle(table, id)).toMatchObject({ coderVersion: 2, state: 'coded' });
    expect((await showArticle(table, id))?.files).toHaveLength(2);
  });

  it('replace what an older coder committed, rows it no longer finds included', async () => {
    await commitArticle(table, coded(1), link('a', 1));
    await commitArticle(table, coded(2), link('a', 1));

    expect(commits).toMatchObject([
      { rev: 1, coderVersion: 1 },
      { rev: 2, coderVersion: 2 },
    ]);
    const stored = await readArticle(table, id);
    expect(stored.rows.map(({ name }) => name).sort()).toEqual(stored.meta?.rows.toSorted());
    expect(stored.rows.every(({ coderVersion }) => coderVersion === 2)).toBe(true);
  });

  it('keep the text once, as the coder read it, also of an article that was withdrawn', async () => {
    await commitArticle(table, coded(1), link('a', 1));
    await unlinkArticle(table, id, link('a', 2));

    expect(await readText(table, id)).toEqual(article);
    expect(await showArticle(table, id)).toMatchObject({ article: { state: 'withdrawn' }, rows: [], files: [] });
  });

  it('write nothing for a version that a newer one has replaced', async () => {
    await commitArticle(table, coded(1), link('a', 2));

    expect(await commitArticle(table, coded(2), link('a', 1))).toBe('superseded');
    expect(await getArticle(table, id)).toMatchObject({ coderVersion: 1 });
  });

  it('refuse an article with more rows than one item can list, before anything is linked', async () => {
    const [event] = coded(1).events;
    const events = Array.from({ length: 2_001 }, (_, count) => ({
      ...event,
      id: count.toString(16).padStart(32, '0'),
    }));

    await expect(commitArticle(table, { ...coded(1), events: events as never }, link('a', 1))).rejects.toMatchObject({
      code: 'too-many-events',
    });
    expect((await readArticle(table, id)).links).toEqual([]);
  });
});

/** Whether the first turn ended before its worker did; fails when the table does not hold what the last versions imply. */
async function endAlike(before: Version[], during: Version[], turns: Turn[]): Promise<boolean> {
  renew();
  const versions = [...before, ...during];
  const deliveries = versions.map((each, position) => ({ ...each, sequence: position + 1 }));
  const isStopped = await run(deliveries.slice(0, before.length), deliveries.slice(before.length), turns);
  expectOrder();
  await expectOnly(new Map(versions.map(({ key, carries }) => [key, carries])));
  return isStopped;
}

/**
 * Writes some versions one after the other, then some at the same time, turn by turn; then what was killed is delivered again.
 * @returns whether the first turn ended before its worker did
 */
async function run(before: Delivery[], during: Delivery[], turns: Turn[]): Promise<boolean> {
  const current = new Map<string, number>();
  const redeliveries: Delivery[] = [];
  let isStopped: boolean | null = null;
  const start = (delivery: Delivery): Worker => {
    current.set(delivery.key, Math.max(delivery.sequence, current.get(delivery.key) ?? 0));
    return interleaving.start(`${delivery.key}${delivery.sequence}`, async () => {
      if (!(await follow(delivery, current))) redeliveries.push(delivery);
    });
  };
  for (const delivery of before) await interleaving.run(start(delivery));
  const workers: Worker[] = [];
  for (const { worker: position, requests, kill } of turns) {
    const delivery = during[position % during.length];
    if (delivery === undefined) continue;
    const worker = workers[position % during.length] ?? start(delivery);
    workers[position % during.length] = worker;
    const hasMore = await interleaving.run(worker, requests - 1);
    isStopped ??= hasMore;
    if (kill !== null) interleaving.passOne(worker, kill);
  }
  for (const [position, delivery] of during.entries()) await interleaving.run(workers[position] ?? start(delivery));
  while (redeliveries.length > 0) {
    for (const delivery of redeliveries.splice(0)) await interleaving.run(start(delivery));
  }
  return isStopped === true;
}

/** What a worker does; false when it has to be done again. */
async function follow({ key, sequence, carries, coder }: Delivery, current: Map<string, number>): Promise<boolean> {
  try {
    if (carries) await commitArticle(table, coded(coder), link(key, sequence));
    const newest = await interleaving.step(() => current.get(key));
    if (!carries || newest !== sequence) await unlinkArticle(table, id, link(key, sequence));
    return true;
  } catch (error) {
    if (error instanceof Killed || error instanceof TransientError) return false;
    throw error;
  }
}

/** Revisions rise one by one, and no older coder takes the place of a newer one while the article stands. */
function expectOrder(): void {
  expect(commits.map(({ rev }) => rev)).toEqual(commits.map((_, position) => position + 1));
  for (const [position, after] of commits.entries()) {
    const before = commits[position - 1];
    if (before?.state === 'coded' && after.state === 'coded') {
      expect(after.coderVersion).toBeGreaterThanOrEqual(before.coderVersion);
    }
  }
}

async function expectOnly(carriers: Map<string, boolean>): Promise<void> {
  const stored = await readArticle(table, id);
  const links = [...carriers].filter(([, carries]) => carries).map(([key]) => key);
  expect(stored.links.map(({ key }) => key)).toEqual(links.sort());
  if (links.length === 0) {
    expect(stored.rows).toEqual([]);
    expect(stored.meta?.state ?? 'withdrawn').toBe('withdrawn');
    return;
  }
  const version = stored.meta?.coderVersion ?? 0;
  expect(stored.meta?.state).toBe('coded');
  const events = new Set(stored.rows.map(({ name }) => name.slice(0, 32)));
  expect(events).toEqual(
    new Set(
      sampleCoder(version)
        .codeArticle(article)
        .map((event) => event.id),
    ),
  );
  expect(stored.rows.map(({ name }) => name)).toEqual(stored.meta?.rows.toSorted());
  expect(new Set(stored.rows.map(({ coderVersion }) => coderVersion))).toEqual(new Set([version]));
}
