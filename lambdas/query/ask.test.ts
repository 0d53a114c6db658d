import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rowSort } from '../table/indexes.ts';
import { buildRows } from '../table/rows/build-rows.ts';
import { type EventRow, rowOfItem } from '../table/rows/event-row.ts';
import { noteMonths } from '../table/rows/months.ts';
import { putRows } from '../table/rows/write-rows.ts';
import type { Table } from '../table/table.ts';
import { startTableServer, type TableServer } from '../table/testing/in-memory-table.ts';
import { putItems } from '../table/testing/put-items.ts';
import { articleOf } from '../table/testing/world.ts';
import { ask } from './ask.ts';
import type { Archive } from './page.ts';
import type { QuestionInput } from './question.ts';
import { allPages } from './testing/all-pages.ts';
import { question } from './testing/arbitrary-questions.ts';
import { report, template } from './testing/arbitrary-reports.ts';
import { expectedRows } from './testing/expected-rows.ts';

let server: TableServer;
let table: Table;
let archive: Archive;
let rows: EventRow[];

beforeAll(async () => {
  server = await startTableServer();
  table = await server.createTable();
  archive = { table, inbox: 'inbox' };
  const items = fc.sample(report, { numRuns: 260, seed: 1 }).flatMap(({ event, coderVersion, article }, position) => {
    const context = { articleId: `a${position % 90}`, article, coderVersion, arrived: '2020-01-01', rev: 1 };
    return [...buildRows({ ...event, id: position.toString(16).padStart(32, '0') }, context).values()];
  });
  await noteMonths(table, items);
  await putItems(table, items);
  rows = items.map((item) => rowOfItem(item));
}, 30_000);

afterAll(() => server.close());

async function askEvents(asked: QuestionInput) {
  const page = await ask(archive, asked);
  if (page.kind !== 'event') throw new Error(`The answer has rows of the kind ${page.kind}`);
  return page;
}

describe('ask', () => {
  it('gives every row of the answer once, in order, however it is divided into pages', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const pages = await allPages(archive, 'event', asked);
        const answer = pages.flatMap((page) => page.rows);

        expect(pages.every((page) => page.rows.length <= asked.limit)).toBe(true);
        expect(answer.map(rowSort)).toEqual(expectedRows(rows, asked).map(rowSort));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('does not move what follows a cursor when rows are added before it', async () => {
    const asked = { actor: 'EGY', order: 'newest' as const, limit: 5 };
    const first = await askEvents(asked);
    const second = await askEvents({ ...asked, cursor: first.cursor });

    const added = buildRows(
      { ...template, id: 'f'.repeat(32), date: '2099-01-01' },
      { articleId: 'later', article: articleOf('text'), coderVersion: 1, arrived: '2020-01-01', rev: 1 },
    );
    await putRows(table, added.values());

    expect(await askEvents({ ...asked, cursor: first.cursor })).toEqual(second);
    rows.push(...[...added.values()].map((item) => rowOfItem(item)));
  });

  it('ends a page early when there is much to look at, and goes on from there', async () => {
    const asked = { type: 'CONSULT' as const, mode: 'talks' as const, order: 'oldest' as const, limit: 1_000 };
    const first = await askEvents(asked);
    const second = await askEvents({ ...asked, cursor: first.cursor });

    expect(first.cursor).not.toBeNull();
    expect(first.read.requests).toBeLessThan(130);
    const sorts = [...first.rows, ...second.rows].map(rowSort);
    expect(sorts).toEqual(expectedRows(rows, asked).slice(0, sorts.length).map(rowSort));
  });

  it('reads no more than it needs for a page of a pair', async () => {
    const page = await askEvents({ between: ['GBR', 'EGY'], limit: 10 });

    expect(page.rows).toHaveLength(10);
    expect(page.read).toEqual({ requests: 1, rows: 12, units: 1 });
  });

  it('refuses a cursor that nobody gave', async () => {
    await expect(askEvents({ actor: 'EGY', cursor: 'bm90aGluZw' })).rejects.toMatchObject({ code: 'bad-cursor' });
  });

  it('refuses a cursor with another question, and says so', async () => {
    const { cursor } = await askEvents({ actor: 'EGY', limit: 1 });

    await expect(askEvents({ actor: 'GBR', limit: 1, cursor })).rejects.toMatchObject({
      code: 'cursor-of-another-question',
      message: expect.stringContaining('another question'),
    });
    expect((await askEvents({ actor: 'EGY', limit: 2, cursor })).rows).toHaveLength(2);
  });
});
