import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventRow } from '../table/rows/event-row.ts';
import { ask } from './ask.ts';
import type { QuestionInput } from './question.ts';
import { allPages } from './testing/all-pages.ts';
import { startArchive } from './testing/start-archive.ts';

/** An article a line, of one to three rows each. */
const LINES = [...Array(11).keys()].flatMap((day) => [
  `EGY visits GBR on 2015-09-${10 + (day % 20)}. EGY visits KEN on 2015-08-0${1 + (day % 9)}. Number ${day}.`,
  `KEN+USA meets FRA on 2015-07-0${1 + (day % 9)}. Number ${day}.`,
]);

let started: Awaited<ReturnType<typeof startArchive>>;

beforeAll(async () => {
  started = await startArchive();
  const { world } = started;
  world.change('many.txt', [...LINES, '! bad', 'fr: EGY visite GBR.', LINES[3]].join('\n'), 0);
  world.change('one.txt', LINES[0] as string, 0);
  world.change('gone.txt', 'CHN visits JPN.', 0);
  await world.settle();
  world.change('gone.txt', null, 0);
  await world.settle();
}, 30_000);
afterAll(() => started.close());

async function rowsOf(asked: QuestionInput): Promise<EventRow[][]> {
  return (await allPages(started.archive, 'event', asked)).map(({ rows }) => rows);
}

describe('file', () => {
  it.each(['newest', 'oldest'] as const)(
    'gives all rows of its articles once, in the order of the file, each article from %s',
    async (order) => {
      const pages = await rowsOf({ file: 'many.txt', order, limit: 4 });

      const days = [
        [0, 1],
        [0, 0, 0],
      ];
      const expected = LINES.flatMap((line) => {
        const dates = [...line.matchAll(/\d{4}-\d\d-\d\d/g)].map(([date]) => date).sort();
        if (order === 'newest') dates.reverse();
        return (dates.length === 2 ? days[0] : days[1])?.map((position) => dates[position]);
      });
      expect(pages.flat().map(({ sortDate }) => sortDate)).toEqual(expected);
      expect(pages.every((page) => page.length <= 4)).toBe(true);
    },
  );

  it('is narrowed by what its rows say', async () => {
    const rows = (await rowsOf({ file: 'many.txt', between: ['KEN', 'FRA'], until: '2015-07-05', limit: 50 })).flat();

    expect(rows.length).toBeGreaterThan(4);
    expect(rows.every(({ pair, sortDate }) => pair === 'FRA#KEN' && sortDate <= '2015-07-05')).toBe(true);
  });

  it('answers for an article that several files carry at each of them', async () => {
    expect((await rowsOf({ file: 'one.txt' })).flat()).toHaveLength(2);
  });

  it.each(['gone.txt', 'never-heard-of.txt'])('gives nothing of %s', async (file) => {
    expect(await ask(started.archive, { file })).toMatchObject({ rows: [], cursor: null });
  });

  it('reads no more of a long file than a page needs', async () => {
    const { read } = await ask(started.archive, { file: 'many.txt', limit: 5 });

    // One request for each of eight articles, one for the file, and one for each partition of its entries.
    expect(read.requests).toBeLessThanOrEqual(8 + 1 + 16);
  });
});
