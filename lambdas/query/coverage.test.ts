import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startTableServer, type TableServer } from '../table/testing/in-memory-table.ts';
import { Interleaving } from '../table/testing/interleaving.ts';
import { sampleCoder } from '../table/testing/sample-coder.ts';
import { World } from '../table/testing/world.ts';
import { coverage } from './coverage.ts';

let server: TableServer;

beforeAll(async () => {
  server = await startTableServer();
});
afterAll(() => server.close());

async function newWorld(): Promise<World> {
  return new World(await server.createTable(), new Interleaving());
}

const SEPTEMBER = { month: '2015-09', outlet: 'sample' };

describe('coverage', () => {
  it('counts articles by month, language and outlet, those without an event included', async () => {
    const world = await newWorld();
    world.change(
      'a',
      'EGY visits GBR. EGY visits KEN.\nNothing happens.\nNothing at all.\nfr: EGY visite GBR.\n! bad',
      0,
    );
    await world.settle();

    const { rows, read } = await coverage(world.table, {});

    expect(rows).toEqual([
      { ...SEPTEMBER, language: 'en', coded: 3, withoutEvents: 2, events: 2, unsupported: 0 },
      { ...SEPTEMBER, language: 'fr', coded: 0, withoutEvents: 0, events: 0, unsupported: 1 },
    ]);
    expect(read).toMatchObject({ rows: expect.any(Number), units: expect.any(Number) });
  });

  it('counts what is asked for', async () => {
    const world = await newWorld();
    world.change('a', 'EGY visits GBR.\nfr: EGY visite GBR.', 0);
    await world.settle();

    expect((await coverage(world.table, { language: 'fr' })).rows).toMatchObject([{ unsupported: 1 }]);
    expect((await coverage(world.table, { since: '2015-09-21', until: '2015-09-21' })).rows).toHaveLength(2);
    expect((await coverage(world.table, { since: '2015-09-22' })).rows).toEqual([]);
    expect((await coverage(world.table, { until: '2015-08' })).rows).toEqual([]);
  });

  it('stays right when files are overwritten, deleted and delivered again, and articles coded anew', async () => {
    const change = fc.record({
      key: fc.constantFrom('a', 'b'),
      lines: fc.option(
        fc.subarray(['EGY visits GBR.', 'KEN visits FRA. KEN visits USA.', 'Nothing.', 'fr: EGY visite GBR.']),
      ),
      repeats: fc.nat({ max: 1 }),
      coder: fc.constantFrom(1, 2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const world = await newWorld();
        for (const { key, lines, repeats, coder } of changes) {
          world.change(key, lines === null ? null : lines.join('\n'), repeats);
          await world.settle(sampleCoder(coder));
        }

        const { rows } = await coverage(world.table, {});

        const articles = new Set([...world.objects.values()].flatMap(({ content }) => content.split('\n')));
        articles.delete('');
        const french = [...articles].filter((text) => text.startsWith('fr:'));
        expect(sum(rows.map(({ coded }) => coded))).toBe(articles.size - french.length);
        expect(sum(rows.map(({ unsupported }) => unsupported))).toBe(french.length);
        expect(sum(rows.map(({ withoutEvents }) => withoutEvents))).toBe(articles.has('Nothing.') ? 1 : 0);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it.each([
    [{ since: '2016', until: '2015' }, 'until', 'until 2015 is before since 2016'],
    [{ since: 'yesterday' }, 'since', 'since is not a year, month or day'],
    [{ language: 'English' }, 'language', 'language is not a language subtag'],
  ])('refuses %j', async (question, parameter, message) => {
    const world = await newWorld();

    await expect(coverage(world.table, question)).rejects.toMatchObject({
      parameter,
      message: expect.stringContaining(message),
    });
  });
});

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
