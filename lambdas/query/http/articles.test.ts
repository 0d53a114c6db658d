import { describe, expect, it } from '@jest/globals';
import { ID, sampleApi, TEXT } from './testing/sample-api.ts';

const get = sampleApi();

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
