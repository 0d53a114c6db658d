import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { articleId } from '../../model/article.ts';
import { articleOf } from '../../table/testing/world.ts';
import { startArchive } from '../testing/start-archive.ts';
import { answer } from './answer.ts';

const TEXT = 'EGY visits GBR on 2015-09-01. EGY+USA meets FRA on 2015-09-03.';
const ID = articleId(articleOf(TEXT));

let started: Awaited<ReturnType<typeof startArchive>>;

beforeAll(async () => {
  started = await startArchive();
  const { world } = started;
  world.change('a.txt', `${TEXT}\n! bad`, 0);
  await world.settle();
});
afterAll(() => started.close());

async function get(query: string, { method = 'GET', path = '/', headers = {} } = {}) {
  const event = { rawPath: path, rawQueryString: query, headers, requestContext: { http: { method } } };
  const {
    statusCode,
    headers: given = {},
    body = '',
  } = await answer(started.archive, event as Parameters<typeof answer>[1]);
  return { status: statusCode, type: given['content-type'], headers: given, body, json: () => JSON.parse(body) };
}

describe('a question', () => {
  it.each([
    ['between=GBR,EGY', ['EGY GBR']],
    ['between=UK,Egypt', ['EGY GBR']],
    ['actor=USA&role=source', ['FRA USA', 'EGY USA']],
    ['actor=%D9%85%D8%B5%D8%B1&until=2015-09-01', ['EGY GBR']],
    ['type=CONSULT&mode=visit&since=2015-09', ['EGY GBR']],
    ['since=2015-09-02&until=2015-09-30&context=diplomacy', ['FRA USA', 'EGY USA', 'EGY FRA']],
    ['file=a.txt&order=oldest&limit=2', ['EGY GBR', 'EGY FRA']],
    [`article=${ID}&order=oldest&limit=2`, ['EGY GBR', 'EGY FRA']],
    ['article=00000000000000000000000000000000', []],
  ])('%s', async (query, pairs) => {
    const { status, type, json } = await get(query);

    expect([status, type]).toEqual([200, 'application/json']);
    const { rows } = json() as { rows: { source: string; target: string }[] };
    expect(rows.map(({ source, target }) => `${source} ${target}`)).toEqual(pairs);
  });

  it('is answered with all that a reader needs', async () => {
    const { json } = await get('between=EGY,GBR');

    expect(json()).toEqual({
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
          articleId: ID,
        }),
      ],
    });
  });

  it('is answered with incidents, or with failures, where it asks for them', async () => {
    expect((await get('actor=EGY&group=incident')).json()).toMatchObject({
      kind: 'incident',
      rows: [{ articles: 1 }, { articles: 1 }, { articles: 1 }],
    });
    expect((await get('failure=any')).json()).toMatchObject({ kind: 'failure', rows: [{ file: 'a.txt', entry: 1 }] });
  });

  it('leads to its next page, whatever the format', async () => {
    const first = await get('actor=EGY&limit=2');
    const second = await get(`actor=EGY&limit=2&cursor=${first.json().cursor}`);
    const linked = /^<\?(.*)>; rel="next"$/.exec(String((await get('actor=EGY&limit=2&format=csv')).headers['link']));
    const followed = await get(linked?.[1] as string);

    expect([first, second].map(({ json }) => json().rows.length)).toEqual([2, 1]);
    expect(second.json().cursor).toBeNull();
    expect(second.headers['link']).toBeUndefined();
    expect([followed.type, followed.body.split('\r\n')]).toEqual(['text/csv; charset=utf-8', expect.any(Array)]);
    expect(parse(followed.body, { columns: true })).toHaveLength(1);
  });

  it.each([
    ['actor=EGY&colour=red', 'bad-parameter', 'colour'],
    ['actor=EGY&actor=GBR', 'bad-parameter', 'actor'],
    ['between=EGY', 'bad-parameter', 'between'],
    ['actor=EGY&limit=many', 'bad-parameter', 'limit'],
    ['actor=EGY&limit=1001', 'bad-parameter', 'limit'],
    ['actor=EGY&minAmount=10', 'conflicting-parameters', 'minAmount'],
    ['actor=EGY&since=2015-13', 'bad-parameter', 'since'],
    ['actor=EGY&publishedSince=2016&publishedUntil=2015', 'conflicting-parameters', 'publishedUntil'],
    ['actor=EGY&cursor=', 'bad-parameter', 'cursor'],
    ['actor=EGT', 'unknown-actor', 'actor'],
    [`actor=${'A'.repeat(3_000)}`, 'bad-parameter', 'actor'],
    [`file=${'a'.repeat(3_000)}`, 'bad-parameter', 'file'],
    ['actor=EGY&format=xml', 'bad-parameter', 'format'],
    ['actor=EGY&format=csv&format=json', 'bad-parameter', 'format'],
    ['', 'missing-subject', 'between'],
  ])('is refused with a sentence that names what is wrong: ?%.40s', async (query, code, parameter) => {
    const { status, type, json } = await get(query);

    expect([status, type]).toEqual([400, 'application/problem+json']);
    expect(json()).toMatchObject({ type: `urn:entente:problem:${code}`, status: 400, parameter });
    expect(json().detail).toMatch(new RegExp(`${parameter}.*[.?]$`));
  });
});

describe('the format of an answer', () => {
  const JSON_LINES = 'application/jsonl';

  it.each([
    ['', undefined, 'application/json'],
    ['', '*/*', 'application/json'],
    ['', 'text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['', 'text/csv', 'text/csv; charset=utf-8'],
    ['', 'application/json;q=0.2, text/csv', 'text/csv; charset=utf-8'],
    ['', 'application/jsonl', JSON_LINES],
    ['', 'application/x-ndjson', JSON_LINES],
    ['&format=jsonl', 'text/csv', JSON_LINES],
    ['&format=csv', undefined, 'text/csv; charset=utf-8'],
  ])('%s Accept: %s', async (query, accept, expected) => {
    const { status, type } = await get(`actor=EGY${query}`, { headers: { ...(accept && { accept }) } });

    expect([status, type]).toEqual([200, expected]);
  });

  it('has the same rows in each', async () => {
    const { rows } = (await get('actor=EGY')).json();
    const lines = (await get('actor=EGY&format=jsonl')).body.trimEnd().split('\n');
    const table: Record<string, string>[] = parse((await get('actor=EGY&format=csv')).body, { columns: true });

    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
    expect(table.map(({ eventId, pair, evidenceText }) => ({ eventId, pair, evidenceText }))).toEqual(
      rows.map(({ eventId, pair, evidenceText }: Record<string, string>) => ({ eventId, pair, evidenceText })),
    );
    expect(Object.keys(table[0] ?? {})).toEqual(Object.keys(rows[0]));
  });

  it('is refused where there is no such one', async () => {
    const { status, json } = await get('actor=EGY', { headers: { accept: 'application/pdf' } });

    expect([status, json().detail]).toEqual([406, expect.stringContaining('application/pdf')]);
  });
});

describe('/articles/{id}', () => {
  it('gives an article with its text, its events and its files', async () => {
    const { status, json } = await get('', { path: `/articles/${ID}` });

    expect(status).toBe(200);
    expect(json()).toMatchObject({ articleId: ID, state: 'coded', text: TEXT, files: [{ file: 'a.txt', entry: 0 }] });
    const { text, rows } = json();
    const [first] = rows[0].evidence;
    expect(text.slice(first.start, first.end)).toBe(rows[0].evidenceText);
  });

  it('is not sent to who has it already', async () => {
    const { headers } = await get('', { path: `/articles/${ID}` });
    const etag = String(headers['etag']);
    const again = (tag: string) => get('', { path: `/articles/${ID}`, headers: { 'if-none-match': tag } });

    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect(await again(etag)).toMatchObject({ status: 304, body: '', headers: { etag } });
    expect(await again(`"other", W/${etag}`)).toMatchObject({ status: 304 });
    expect(await again('"other"')).toMatchObject({ status: 200 });
  });

  it.each([
    ['0'.repeat(32), '', 404, `There is no article ${'0'.repeat(32)}.`],
    ['x', '', 400, 'id is not an article id: 32 hexadecimal digits.'],
    [ID, 'limit=1', 400, 'limit is not a parameter; there are none.'],
  ])('refuses %s?%s', async (id, query, status, detail) => {
    expect((await get(query, { path: `/articles/${id}` })).json()).toMatchObject({ status, detail });
  });
});

describe('/coverage', () => {
  it('counts articles', async () => {
    const { json } = await get('since=2015', { path: '/coverage' });
    const { body } = await get('format=csv', { path: '/coverage' });

    expect(json().rows).toEqual([
      { month: '2015-09', language: 'en', outlet: 'sample', coded: 1, withoutEvents: 0, events: 2, unsupported: 0 },
    ]);
    expect(body).toBe('month,language,outlet,coded,withoutEvents,events,unsupported\r\n2015-09,en,sample,1,0,2,0\r\n');
  });

  it('names the parameter at fault', async () => {
    const { json } = await get('until=never', { path: '/coverage' });

    expect(json()).toMatchObject({ status: 400, parameter: 'until' });
  });
});

describe('whatever else is asked', () => {
  it('is refused in the same words', async () => {
    const post = await get('actor=EGY', { method: 'POST' });

    expect([post.status, post.headers['allow']]).toEqual([405, 'GET, HEAD']);
    expect((await get('', { path: '/rows' })).json()).toMatchObject({
      status: 404,
      detail: 'There is nothing at /rows; there are /, /articles/{id}, /coverage, /openapi.json.',
    });
  });

  it.each([
    ['actor=EGY', 200, 'application/json'],
    ['actor=Egpt', 400, 'application/problem+json'],
  ])('is answered without a body to HEAD: %s', async (query, expected, expectedType) => {
    const { status, type, body } = await get(query, { method: 'HEAD' });

    expect([status, type, body]).toEqual([expected, expectedType, '']);
  });
});
