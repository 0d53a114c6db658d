import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CooperationEvent } from '../model/event.ts';
import { rowSort } from '../table/indexes.ts';
import { buildRows } from '../table/rows/build-rows.ts';
import { type EventRow, rowOfItem } from '../table/rows/event-row.ts';
import { noteMonths } from '../table/rows/months.ts';
import { putRows } from '../table/rows/write-rows.ts';
import type { Table } from '../table/table.ts';
import { startTableServer, type TableServer } from '../table/testing/in-memory-table.ts';
import { putItems } from '../table/testing/put-items.ts';
import { sampleCoder } from '../table/testing/sample-coder.ts';
import { articleOf } from '../table/testing/world.ts';
import { ask } from './ask.ts';
import type { Archive } from './page.ts';
import type { Question, QuestionInput } from './question.ts';
import { allPages } from './testing/all-pages.ts';

const ACTORS = ['EGY', 'GBR', 'KEN', 'USA'];
const SENSES = [
  ['CONSULT', 'visit'],
  ['CONSULT', 'talks'],
  ['AID', 'medical'],
] as const;

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

const [template] = sampleCoder(1).codeArticle(articleOf('EGY visits GBR.'));
const event = fc
  .record({
    actors: fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 2, maxLength: 3 }),
    reciprocal: fc.boolean(),
    sense: fc.constantFrom(...SENSES),
    // Many on few days, and some far from all others.
    date: fc.oneof(
      fc.constantFrom('2015-09-01', '2015-09-02', '2015-10', '2015', '2015-09-14/2015-10-02'),
      fc.integer({ min: 1960, max: 2040 }).map((year) => `${year}-05-06`),
    ),
    status: fc.constantFrom('done' as const, 'ongoing' as const),
    contexts: fc.subarray(['military' as const, 'trade' as const, 'health' as const]),
    amounts: fc.array(
      fc.record({
        value: fc.constantFrom(0, 1_000, 5_000_000),
        currency: fc.constantFrom('USD', 'EGP'),
        text: fc.constant('a sum'),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ actors, reciprocal, sense: [type, mode], ...rest }): CooperationEvent => {
    const [source = '', ...targets] = actors;
    const sides = reciprocal ? { sources: actors, targets: actors } : { sources: [source], targets };
    return { ...(template as CooperationEvent), ...sides, reciprocal, type, mode, ...rest };
  });
const report = fc.record({
  event,
  coderVersion: fc.integer({ min: 1, max: 2 }),
  article: fc
    .record({
      language: fc.constantFrom('en', 'ar'),
      date: fc.constantFrom('2015-09-21', '2015-09', '2016-01-02', '2015-12-30/2016-01-03', null),
    })
    .map((article) => ({ ...articleOf('text'), ...article })),
});

const actor = fc.constantFrom(...ACTORS);
const sense = fc.constantFrom(...SENSES);
const subject = fc.oneof(
  fc.uniqueArray(actor, { minLength: 2, maxLength: 2 }).map((pair) => ({ between: pair as [string, string] })),
  fc.record({ actor, role: fc.constantFrom('either' as const, 'source' as const, 'target' as const) }),
  fc.tuple(actor, fc.constantFrom('source' as const, 'target' as const)).map(([one, role]) => ({
    between: [one, one === 'KEN' ? 'EGY' : 'KEN'] as [string, string],
    actor: one,
    role,
  })),
  sense.map(([type]) => ({ type })),
  sense.map(([type, mode]) => ({ type, mode })),
  fc.record({ actor }).chain((one) => sense.map(([type, mode]) => ({ ...one, type, mode }))),
  fc.constantFrom(
    { since: '2014', until: '2017' },
    { since: '2015-02', until: '2015-09-14' },
    { since: '2030', until: '2039' },
  ),
);
const range = fc.constantFrom(
  {},
  { since: '2015' },
  { until: '2015-09-01' },
  { since: '2015-09', until: '2015-10' },
  { since: '1970', until: '1999' },
);
const condition = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom(
    { context: 'trade' as const },
    { status: 'ongoing' as const },
    { language: 'ar' },
    { coderVersion: 2 },
    { currency: 'USD' },
    { currency: 'EGP', minAmount: 1_001 },
    { publishedSince: '2016' },
    { publishedUntil: '2015-09-10' },
    { publishedSince: '2015-09-21', publishedUntil: '2015-12', status: 'done' as const },
  ),
);
const question = fc
  .tuple(
    subject,
    range,
    condition,
    fc.constantFrom('newest' as const, 'oldest' as const),
    fc.integer({ min: 3, max: 60 }),
  )
  .map(([named, days, narrowed, order, limit]) => ({ ...days, ...named, ...narrowed, order, limit }));

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
        expect(answer.map(rowSort)).toEqual(expected(asked).map(rowSort));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('does not move what follows a cursor when rows are added before it', async () => {
    const asked = { actor: 'EGY', order: 'newest' as const, limit: 5 };
    const first = await askEvents(asked);
    const second = await askEvents({ ...asked, cursor: first.cursor });

    const added = buildRows(
      { ...(template as CooperationEvent), id: 'f'.repeat(32), date: '2099-01-01' },
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
    expect(sorts).toEqual(expected(asked).slice(0, sorts.length).map(rowSort));
  });

  it('reads no more than it needs for a page of a pair', async () => {
    const page = await askEvents({ between: ['GBR', 'EGY'], limit: 10 });

    expect(page.rows).toHaveLength(10);
    expect(page.read).toEqual({ requests: 1, rows: 12, units: 1 });
  });

  it.each([
    [{}, 'missing-subject', 'between'],
    [{ order: 'oldest' as const, publishedSince: '2015' }, 'missing-subject', 'between'],
    [{ between: ['EGY', 'GBR'] as [string, string], actor: 'KEN' }, 'conflicting-parameters', 'actor'],
    [{ between: ['EGY', 'EGY'] as [string, string] }, 'conflicting-parameters', 'between'],
    [{ actor: 'EGY', since: '2016', until: '2015' }, 'conflicting-parameters', 'until'],
    [{ actor: 'EGY', since: '2015-02-30' }, 'bad-parameter', 'since'],
    [{ type: 'AID' as const, mode: 'visit' as const }, 'conflicting-parameters', 'mode'],
    [{ type: 'AID' as const, role: 'source' as const }, 'conflicting-parameters', 'role'],
    [{ actor: 'EGY', limit: 1_001 }, 'bad-parameter', 'limit'],
    [{ actor: 'EGY', cursor: 'bm90aGluZw' }, 'bad-cursor', 'cursor'],
  ])('refuses %j as %s', async (asked, code, parameter) => {
    await expect(askEvents(asked)).rejects.toMatchObject({ name: 'QuestionError', code, parameter });
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

type Asked = Partial<Omit<Question, 'order'>> & { order: Question['order'] };

/** The answer, by going through all rows. */
function expected(asked: Asked): EventRow[] {
  const { between, actor: one, role = 'either', since = '0', until = '9', order } = asked;
  const found = rows.filter((row) => {
    const inRole =
      role === 'either' ? [row.source, row.target] : [row[role], ...(row.reciprocal ? [row.source, row.target] : [])];
    const equal = (['type', 'mode', 'status', 'language', 'coderVersion'] as const).every(
      (name) => asked[name] === undefined || asked[name] === row[name],
    );
    return (
      equal &&
      (between === undefined || (between.includes(row.source) && between.includes(row.target))) &&
      (one === undefined || inRole.includes(one)) &&
      (asked.context === undefined || row.contexts.includes(asked.context)) &&
      row.sortDate >= since &&
      row.sortDate.slice(0, until.length) <= until &&
      hasAmount(row, asked) &&
      wasPublished(row, asked)
    );
  });
  return found.sort((a, b) => (rowSort(a) < rowSort(b) === (order === 'oldest') ? -1 : 1));
}

function hasAmount({ amounts }: EventRow, { currency, minAmount = 0 }: Asked): boolean {
  const values = amounts.filter((amount) => amount.currency === currency).map(({ value }) => value);
  return currency === undefined || Math.max(...values, -1) >= minAmount;
}

/** A month or an interval lies in a range with any of its days. */
function wasPublished({ published }: EventRow, { publishedSince, publishedUntil }: Asked): boolean {
  if (publishedSince === undefined && publishedUntil === undefined) return true;
  const days: Record<string, [string, string]> = {
    '2015-09': ['2015-09-01', '2015-09-30'],
    '2015-12-30/2016-01-03': ['2015-12-30', '2016-01-03'],
  };
  if (published === null) return false;
  const [first, last] = days[published] ?? [published, published];
  return (
    last.slice(0, publishedSince?.length) >= (publishedSince ?? '') &&
    first.slice(0, publishedUntil?.length) <= (publishedUntil ?? '9')
  );
}
