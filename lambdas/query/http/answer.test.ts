import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { ID, sampleApi } from './testing/sample-api.ts';

const get = sampleApi();

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
