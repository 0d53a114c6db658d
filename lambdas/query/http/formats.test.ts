import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { sampleApi } from './testing/sample-api.ts';

const get = sampleApi();

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
