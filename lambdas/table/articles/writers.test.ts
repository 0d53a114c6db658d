import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { articleId } from '../../model/article.ts';
import { TransientError } from '../../model/errors.ts';
import type { Table } from '../table.ts';
import { allItems, startTableServer, type TableServer } from '../testing/in-memory-table.ts';
import { Interleaving, Killed } from '../testing/interleaving.ts';
import { sampleCoder } from '../testing/sample-coder.ts';
import { articleOf } from '../testing/world.ts';
import { commitArticle } from './commit-article.ts';
import { getArticle, readArticle, showArticle } from './read-article.ts';
import { readText } from './text.ts';
import { unlinkArticle } from './unlink-article.ts';

const { PROTOCOL_RUNS = '60' } = process.env;
const BUCKET = 'inbox';

/** A version of a file, which carries the article or does not; by a coder's version. */
interface Version {
  key: string;
  carries: boolean;
  coder: number;
  /** Workers that follow it. */
  deliveries: number;
}

type Delivery = Omit<Version, 'deliveries'> & { sequence: number };

const version = fc.record({
  key: fc.constantFrom('a', 'b'),
  carries: fc.boolean(),
  coder: fc.constantFrom(1, 2),
  deliveries: fc.constantFrom(1, 1, 2),
});

let server: TableServer;
let interleaving: Interleaving;
let table: Table;

beforeAll(async () => {
  server = await startTableServer();
  interleaving = new Interleaving();
  interleaving.guard(server.client);
  table = await server.createTable();
});
afterAll(() => server.close());

/** Every test has an article of its own. */
let articles = 0;
let article = articleOf('');
let id = '';
beforeEach(renew);
function renew(): void {
  articles += 1;
  article = articleOf(`Number ${articles}: EGY visits GBR on 2015-09-01. EGY+USA meets FRA. KEN visits FRA.`);
  id = articleId(article);
}

function coded(coder: number) {
  return { id, article, state: 'coded' as const, coderVersion: coder, events: sampleCoder(coder).codeArticle(article) };
}

function link(key: string, sequence: number) {
  return { bucket: BUCKET, key, entry: 0, sequencer: String(sequence).padStart(4, '0') };
}

describe('writers of one article', () => {
  it('end alike in every order, killed and delivered again', async () => {
    const chance = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
    const versions = fc.array(version, { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(versions, chance, async (history, chances) => {
        renew();
        const lowered = await run(history, () => chances.next().value as number);
        expect(lowered).toEqual([]);
        await expectOnly(new Map(history.map(({ key, carries }) => [key, carries])));
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

/**
 * Lets the versions appear one after the other, each followed by its workers, in an order that chance decides.
 * @returns coder versions that a lower one took the place of while the article stood
 */
async function run(history: Version[], random: () => number): Promise<string[]> {
  const choose = (count: number) => Math.floor(random() * count);
  const current = new Map<string, number>();
  const undelivered: Delivery[] = [];
  const lowered: string[] = [];
  const pending = history.map((each, position) => ({ ...each, sequence: position + 1 }));
  let kills = choose(3);
  let before = await getArticle(table, id);
  for (;;) {
    const waiting = await interleaving.settle();
    const after = await getArticle(table, id);
    if (before?.state === 'coded' && after?.state === 'coded' && after.coderVersion < before.coderVersion) {
      lowered.push(`${before.coderVersion} to ${after.coderVersion} at ${after.rev}`);
    }
    before = after;
    const [message] = undelivered.splice(choose(undelivered.length), 1);
    if (waiting > 0 && random() < 0.85) {
      if (message !== undefined) undelivered.push(message);
      const kill = kills > 0 && choose(15) === 0;
      if (kill) kills -= 1;
      interleaving.pass(random, kill ? (choose(2) === 0 ? 'before' : 'after') : null);
    } else if (message !== undefined) {
      const work = async () => {
        if (!(await follow(message, current))) undelivered.push(message);
      };
      interleaving.start(`${message.key}${message.sequence}`, work, random());
    } else if (pending[0] !== undefined) {
      const [next] = pending.splice(0, 1);
      if (next === undefined) continue;
      current.set(next.key, next.sequence);
      undelivered.push(...Array(next.deliveries).fill(next));
    } else if (waiting > 0) interleaving.pass(random);
    else return lowered;
  }
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

async function expectOnly(carriers: Map<string, boolean>): Promise<void> {
  const items = (await allItems(table)).filter(({ pk }) => pk === `ART#${id}`);
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
  expect(
    new Set(
      sampleCoder(version)
        .codeArticle(article)
        .map((event) => event.id),
    ),
  ).toEqual(new Set(items.flatMap(({ eventId }) => eventId ?? [])));
  expect(stored.rows.map(({ name }) => name)).toEqual(stored.meta?.rows.toSorted());
  expect(new Set(stored.rows.map(({ coderVersion }) => coderVersion))).toEqual(new Set([version]));
}
