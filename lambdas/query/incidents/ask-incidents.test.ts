import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CooperationEvent } from '../../model/event.ts';
import { rowSort } from '../../table/indexes.ts';
import { buildRows } from '../../table/rows/build-rows.ts';
import { type EventRow, rowOfItem } from '../../table/rows/event-row.ts';
import { noteMonths } from '../../table/rows/months.ts';

import { startTableServer, type TableServer } from '../../table/testing/in-memory-table.ts';
import { putItems } from '../../table/testing/put-items.ts';
import { sampleCoder } from '../../table/testing/sample-coder.ts';
import { articleOf } from '../../table/testing/world.ts';
import { ask } from '../ask.ts';
import type { Archive } from '../page.ts';
import type { QuestionInput } from '../question.ts';
import { allPages } from '../testing/all-pages.ts';
import { fold } from './fold.ts';
import { incidentOf } from './incident.ts';
import { dayOf } from './time.ts';

let server: TableServer;
let archive: Archive;
let rows: EventRow[];

const [template] = sampleCoder(1).codeArticle(articleOf('EGY visits GBR.')) as [CooperationEvent];

/** A year and a half of visits on most days, some told of by a month or a week, in Arabic and English. */
const report = fc.record({
  day: fc.integer({ min: 16_600, max: 17_090 }),
  length: fc.constantFrom(0, 0, 0, 0, 6, 30),
  article: fc.integer({ min: 0, max: 60 }),
  source: fc.constantFrom('EGY', 'KEN'),
});

/** One a year, in months of their own: more than a page may look into. */
const LONG_AGO = [...Array(40).keys()].map((year) => ({ day: year * 366, length: 0, article: year, source: 'EGY' }));

beforeAll(async () => {
  server = await startTableServer();
  archive = { table: await server.createTable(), inbox: 'inbox' };
  const reports = [...fc.sample(report, { numRuns: 520, seed: 3 }), ...LONG_AGO];
  const items = reports.flatMap(({ day, length, article, source }, position) => {
    const date = length === 0 ? dayOf(day) : `${dayOf(day)}/${dayOf(day + length)}`;
    const event = { ...template, id: position.toString(16).padStart(32, '0'), sources: [source], date };
    const text = { ...articleOf('text'), language: article % 3 === 0 ? 'ar' : 'en', source: `outlet ${article % 4}` };
    const context = { articleId: `a${article}`, article: text, coderVersion: 1, arrived: '2020-01-01', rev: 1 };
    return [...buildRows(event, context).values()];
  });
  await noteMonths(archive.table, items);
  await putItems(archive.table, items);
  rows = items.map((item) => rowOfItem(item));
}, 30_000);
afterAll(() => server.close());

function pagesOf(asked: QuestionInput) {
  return allPages(archive, 'incident', { ...asked, group: 'incident' });
}

const subject = fc.constantFrom(
  { actor: 'EGY' },
  { actor: 'GBR', role: 'target' as const },
  { between: ['KEN', 'GBR'] as [string, string] },
  { type: 'CONSULT' as const },
  { since: '2015', until: '2016' },
);
const question = fc.record({
  subject,
  days: fc.constantFrom({}, { since: '2015-12-03' }, { until: '2016-01-10' }, { since: '2015-11', until: '2016-02' }),
  language: fc.constantFrom(undefined, 'ar'),
  order: fc.constantFrom('newest' as const, 'oldest' as const),
  limit: fc.integer({ min: 8, max: 60 }),
});

describe('group=incident', () => {
  it('gives every incident once, whole and in order, however the answer is divided into pages', async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ subject: named, days, language, order, limit }) => {
        const asked = { ...named, ...days, ...(language && { language }), order, limit };
        const pages = await pagesOf(asked);

        expect(pages.every((page) => page.rows.length <= limit)).toBe(true);
        expect(pages.flatMap((page) => page.rows)).toEqual(expected(asked));
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('says how many articles, languages and outlets report an incident, with the evidence of each', async () => {
    const [page] = await pagesOf({ between: ['EGY', 'GBR'] });
    const largest = page?.rows.toSorted((a, b) => b.articles - a.articles)[0];

    expect(largest).toMatchObject({ pair: 'EGY#GBR', source: 'EGY', target: 'GBR', languages: ['ar', 'en'] });
    expect(largest?.reports.length).toBe(largest?.articles);
    expect(largest?.outlets.length).toBeGreaterThan(1);
    expect(largest?.reports[0]).toMatchObject({ evidence: template.evidence, outlet: expect.any(String) });
    expect(largest?.reports[0]?.sortDate).toBe(largest?.firstDay);
  });

  it('is refused where there is only one article to ask', async () => {
    const asked = { article: '0'.repeat(32), group: 'incident' as const };

    await expect(ask(archive, asked)).rejects.toMatchObject({ code: 'conflicting-parameters', parameter: 'group' });
  });
});

function expected({ actor, between, since = '0', until = '9', language, order }: QuestionInput) {
  const named = [actor ?? []].flat();
  const found = rows.filter(
    (row) =>
      named.every((code) => code === row.source || code === row.target) &&
      (between === undefined || (between.includes(row.source) && between.includes(row.target))) &&
      (language === undefined || row.language === language) &&
      row.sortDate >= since &&
      row.sortDate.slice(0, until.length) <= until,
  );
  const placed = found.map((row) => ({ sort: rowSort(row), found: row })).sort((a, b) => (a.sort < b.sort ? -1 : 1));
  const incidents = fold(placed).map((one) => incidentOf(one.rows));
  return order === 'newest' ? incidents.reverse() : incidents;
}
