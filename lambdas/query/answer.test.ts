import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleId } from '../model/article.ts';
import { commitArticle } from '../table/articles/commit-article.ts';
import type { Table } from '../table/table.ts';
import { startTableServer, type TableServer } from '../table/testing/in-memory-table.ts';
import { sampleCoder } from '../table/testing/sample-coder.ts';
import { articleOf } from '../table/testing/world.ts';
import { answer } from './answer.ts';

const article = articleOf('EGY visits GBR on 2015-09-01. EGY+USA meets FRA on 2015-09-03.');
const id = articleId(article);

let server: TableServer;
let table: Table;

beforeAll(async () => {
  server = await startTableServer();
  table = await server.createTable();
  const coded = { id, article, state: 'coded' as const, coderVersion: 1, events: sampleCoder(1).codeArticle(article) };
  await commitArticle(table, coded, { bucket: 'inbox', key: 'a', entry: 0, sequencer: '1' });
});
afterAll(() => server.close());

async function get(query: string, method = 'GET', rawPath = '/') {
  const event = { rawPath, rawQueryString: query, requestContext: { http: { method } } };
  const { statusCode, headers, body } = await answer({ table, inbox: 'inbox' }, event as Parameters<typeof answer>[1]);
  return { statusCode, type: headers?.['content-type'], body: JSON.parse(body ?? '') };
}

describe('answer', () => {
  it.each([
    ['between=GBR,EGY', ['EGY GBR']],
    ['actor=USA&role=source', ['FRA USA', 'EGY USA']],
    ['type=CONSULT&mode=visit&since=2015-09', ['EGY GBR']],
    [`article=${id}&order=oldest&limit=2`, ['EGY GBR', 'EGY FRA']],
    ['article=00000000000000000000000000000000', []],
  ])('%s', async (query, pairs) => {
    const { statusCode, type, body } = await get(query);

    expect([statusCode, type]).toEqual([200, 'application/json']);
    expect(body.rows.map(({ source, target }: { source: string; target: string }) => `${source} ${target}`)).toEqual(
      pairs,
    );
  });

  it('gives a row with all that a reader needs', async () => {
    const { body } = await get('between=EGY,GBR');

    expect(body).toEqual({
      kind: 'event',
      cursor: null,
      read: { requests: 1, rows: 1, units: 0.5 },
      rows: [
        expect.objectContaining({
          pair: 'EGY#GBR',
          date: '2015-09-01',
          sortDateFrom: 'event',
          evidenceText: 'EGY visits GBR on 2015-09-01.',
          trigger: { start: 4, end: 10, text: 'visits' },
          amounts: [],
          promises: null,
          outlet: 'sample',
          published: '2015-09-21',
          articleId: id,
        }),
      ],
    });
  });

  it('goes on with a cursor', async () => {
    const first = await get('actor=EGY&limit=2');
    const second = await get(`actor=EGY&limit=2&cursor=${first.body.cursor}`);

    expect([first.body.rows.length, second.body.rows.length, second.body.cursor]).toEqual([2, 1, null]);
  });

  it.each([
    ['actor=EGY&colour=red', 'bad-parameter', 'colour'],
    ['actor=EGY&actor=GBR', 'bad-parameter', 'actor'],
    ['between=EGY', 'bad-parameter', 'between'],
    ['actor=EGY&limit=many', 'bad-parameter', 'limit'],
    ['actor=EGY&cursor=', 'bad-parameter', 'cursor'],
    ['', 'missing-subject', 'between'],
  ])('says what is wrong with ?%s', async (query, code, parameter) => {
    const { statusCode, type, body } = await get(query);

    expect([statusCode, type]).toEqual([400, 'application/problem+json']);
    expect(body).toMatchObject({ type: `urn:entente:problem:${code}`, status: 400, parameter });
    expect(body.detail).toContain(parameter);
  });

  it('answers nothing but GET at its root', async () => {
    expect(await get('actor=EGY', 'POST')).toMatchObject({ statusCode: 405, body: { status: 405 } });
    expect(await get('actor=EGY', 'GET', '/rows')).toMatchObject({ statusCode: 404 });
  });
});
