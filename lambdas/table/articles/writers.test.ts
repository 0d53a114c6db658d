import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Table } from '../table.ts';
import { ArticleRace, linkOf, logCommits, type Turn, type Version } from '../testing/article-race.ts';
import { startTableServer, type TableServer } from '../testing/in-memory-table.ts';
import { Interleaving } from '../testing/interleaving.ts';
import { commitArticle } from './commit-article.ts';
import { getArticle, readArticle, showArticle } from './read-article.ts';
import { readText } from './text.ts';
import { unlinkArticle } from './unlink-article.ts';

const { PROTOCOL_RUNS = '20' } = process.env;

const version: fc.Arbitrary<Version> = fc.record({
  key: fc.constantFrom('a', 'b'),
  carries: fc.constantFrom(true, true, false),
  coder: fc.constantFrom(1, 2),
});

/** Few and long turns: what goes wrong needs a worker to stand still in a bad place while others do much. */
const turn: fc.Arbitrary<Turn> = fc.record({
  worker: fc.nat({ max: 2 }),
  requests: fc.integer({ min: 1, max: 16 }),
  kill: fc.constantFrom(null, null, null, 'before' as const, 'after' as const),
});

const by = (key: string, carries: boolean, coder = 2): Version => ({ key, carries, coder });

let server: TableServer;
let interleaving: Interleaving;
let table: Table;
let log: ReturnType<typeof logCommits>;
let race: ArticleRace;

beforeAll(async () => {
  server = await startTableServer();
  interleaving = new Interleaving();
  interleaving.guard(server.client);
  log = logCommits(server.client);
  table = await server.createTable();
});
afterAll(() => server.close());
beforeEach(() => {
  race = nextRace();
});

let races = 0;
function nextRace(): ArticleRace {
  races += 1;
  return new ArticleRace(table, interleaving, log, `Number ${races}`);
}

describe('writers of one article', () => {
  it.each([
    { of: 'a file that goes, and one that comes', before: [by('a', true)], during: [by('a', false), by('b', true)] },
    { of: 'a file that comes, and one that goes', before: [by('a', true)], during: [by('b', true), by('a', false)] },
    { of: 'an older coder and a newer one', before: [], during: [by('a', true, 1), by('b', true, 2)] },
    { of: 'a newer coder and an older one', before: [], during: [by('a', true, 2), by('b', true, 1)] },
    { of: 'two files with one article', before: [], during: [by('a', true), by('b', true)] },
    { of: 'a file that is deleted while it is read', before: [], during: [by('a', true), by('a', false)] },
    { of: 'a file that comes again', before: [by('a', true)], during: [by('a', false), by('a', true, 1)] },
    { of: 'two files that go', before: [by('a', true), by('b', true)], during: [by('a', false), by('b', false)] },
    { of: 'a new coder and a file that goes', before: [by('a', true, 1)], during: [by('b', true, 2), by('a', false)] },
  ])(
    'end alike wherever one is stopped or killed: $of',
    async ({ before, during }) => {
      for (let requests = 1, isStopped = true; isStopped; requests += 1) {
        for (const kill of [null, 'before'] as const) {
          const others: Turn = { worker: 1, requests: 1_000, kill: null };
          isStopped = await nextRace().run(before, during, [{ worker: 0, requests, kill }, others]);
        }
      }
    },
    60_000,
  );

  it('end alike in every order, killed and delivered again', async () => {
    const before = fc.array(version, { maxLength: 2 });
    const during = fc.array(version, { minLength: 2, maxLength: 3 });
    const turns = fc.array(turn, { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(before, during, turns, async (...history) => {
        await nextRace().run(...history);
      }),
      { numRuns: Number(PROTOCOL_RUNS), endOnFailure: true },
    );
  }, 600_000);

  it('get past what a newer coder left when it was killed for good', async () => {
    for (let requests = 1, isKilled = true; isKilled; requests += 1) {
      race = nextRace();
      const work = () => commitArticle(table, race.coded(2), linkOf('a', 1)).catch(() => undefined);
      const newer = interleaving.start('newer', async () => void (await work()));
      await interleaving.run(newer, requests - 1);
      isKilled = interleaving.passOne(newer, 'before');
      await interleaving.settle();

      expect(await commitArticle(table, race.coded(1), linkOf('a', 1))).toBe('committed');
      await race.expectCarriers(new Map([['a', true]]));
    }
  });

  it('leave what a newer coder committed', async () => {
    await commitArticle(table, race.coded(2), linkOf('a', 1));
    await commitArticle(table, race.coded(1), linkOf('b', 1));

    expect(await getArticle(table, race.id)).toMatchObject({ coderVersion: 2, state: 'coded' });
    expect((await showArticle(table, race.id))?.files).toHaveLength(2);
  });

  it('replace what an older coder committed, rows it no longer finds included', async () => {
    await commitArticle(table, race.coded(1), linkOf('a', 1));
    await commitArticle(table, race.coded(2), linkOf('a', 1));

    const coders = race.commits.map(({ rev, coderVersion }) => [rev, coderVersion]);
    expect(coders).toEqual([
      [1, 1],
      [2, 2],
    ]);
    await race.expectCarriers(new Map([['a', true]]));
  });

  it('keep the text once, as the coder read it, also of an article that was withdrawn', async () => {
    await commitArticle(table, race.coded(1), linkOf('a', 1));
    await unlinkArticle(table, race.id, linkOf('a', 2));

    expect(await readText(table, race.id)).toEqual(race.article);
    expect(await showArticle(table, race.id)).toMatchObject({ article: { state: 'withdrawn' }, rows: [], files: [] });
  });

  it('write nothing for a version that a newer one has replaced', async () => {
    await commitArticle(table, race.coded(1), linkOf('a', 2));

    expect(await commitArticle(table, race.coded(2), linkOf('a', 1))).toBe('superseded');
    expect(await getArticle(table, race.id)).toMatchObject({ coderVersion: 1 });
  });

  it('refuse an article with more rows than one item can list, before anything is linked', async () => {
    const [event] = race.coded(1).events;
    const events = Array.from({ length: 2_001 }, () => event as NonNullable<typeof event>);

    const written = commitArticle(table, { ...race.coded(1), events }, linkOf('a', 1));

    await expect(written).rejects.toMatchObject({ code: 'too-many-events' });
    expect((await readArticle(table, race.id)).links).toEqual([]);
  });
});
