import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PermanentError } from '../../../model/errors.ts';
import { piecesOf } from '../../testing/source-file.ts';
import type { Draft, Found } from '../format.ts';
import { json } from './json.ts';

async function read(content: string | Uint8Array): Promise<Found[]> {
  const bytes = Buffer.from(content);
  const body = piecesOf(bytes, 65_536);
  const found: Found[] = [];
  for await (const entry of json.read({ name: 'a.json', contentType: null, head: bytes.subarray(0, 4096), body })) {
    found.push(entry);
  }
  return found;
}

async function drafts(content: string | Uint8Array): Promise<Draft[]> {
  return (await read(content)).map((found) => {
    if (found.kind === 'rejected') throw new Error(found.rejection.reason);
    return found.draft;
  });
}

const article = { title: 'Ports deal', text: 'The ministers met.' };

describe('json', () => {
  it.each([
    ['{"title": 1}', 'a', true],
    ['\ufeff[\n  {', 'a', true],
    [Buffer.from('\ufeff{"title": 1}', 'utf16le'), 'a', true],
    ['[]', 'a.json', true],
    ['["x"]', 'a.txt', false],
    ['[Cairo] Ministers met', 'a.txt', false],
    ['{curly} text', 'a.txt', false],
  ])('recognises %j named %s: %s', (content, name, expected) => {
    expect(json.recognises({ name, contentType: null, head: Buffer.from(content) })).toBe(expected);
  });

  it.each([
    ['one article', JSON.stringify(article, null, 2)],
    ['one article on one line', JSON.stringify(article)],
    ['a list', JSON.stringify([article], null, 1)],
    ['an answer', JSON.stringify({ status: 'ok', total: 1, articles: [article] })],
    ['an answer within an answer', JSON.stringify({ response: { tags: [{ id: 1 }], results: [article] } }, null, 2)],
    ['a search engine', JSON.stringify({ hits: { hits: [{ _id: 1, _source: article }] } })],
    ['JSON Lines', `${JSON.stringify(article)}\r\n\n`],
    ['JSON Lines in UTF-16', Buffer.from(`${JSON.stringify(article)}\n`, 'utf16le')],
    ['UTF-16', Buffer.from(`\ufeff${JSON.stringify(article)}`, 'utf16le')],
  ])('finds the article in %s', async (_, content) => {
    expect(await drafts(content)).toMatchObject([article]);
  });

  it.each([
    [
      {
        headline: 'H',
        articleBody: 'B',
        datePublished: '2015-09-21T10:00:00Z',
        inLanguage: 'en',
        publisher: { name: 'P' },
      },
      { title: 'H', text: 'B', date: '2015-09-21T10:00:00Z', language: 'en', source: 'P' },
    ],
    [
      {
        title: 'T',
        description: 'D',
        content: 'C… [+1234 chars]',
        publishedAt: '2015-09-21',
        source: { id: null, name: 'S' },
      },
      { title: 'T', text: 'C', date: '2015-09-21', source: 'S' },
    ],
    [
      { webTitle: 'T', webPublicationDate: '2015-09-21', webUrl: 'https://a.example', fields: { bodyText: 'B' } },
      { title: 'T', text: 'B', date: '2015-09-21', url: 'https://a.example' },
    ],
    [
      { maintext: 'B', date_publish: '2015-09-21 10:00:00', source_domain: 'a.example', language: 'ar' },
      { text: 'B', date: '2015-09-21 10:00:00', source: 'a.example', language: 'ar' },
    ],
    [
      { content_html: '<p>One &amp; two</p><p>Three</p>', date_published: 1_442_829_600 },
      { text: 'One & two\n\nThree', date: '2015-09-21' },
    ],
    [
      { text: ['One.', 'Two.'], timestamp: 1_442_829_600_000, country: 'EGY' },
      { text: 'One.\n\nTwo.', date: '2015-09-21', country: 'EGY' },
    ],
  ])('knows the fields of %j', async (record, expected) => {
    expect(await drafts(JSON.stringify(record))).toMatchObject([expected]);
  });

  it('rejects the lines that are no articles, and reads the others', async () => {
    const lines = [
      JSON.stringify(article),
      '{"broken',
      JSON.stringify({ id: 7 }),
      'x'.repeat(5_000_000),
      JSON.stringify(article),
    ];
    const found = await read(lines.join('\n'));
    expect(found.map((entry) => (entry.kind === 'draft' ? entry.draft.title : entry.rejection.code))).toEqual([
      'Ports deal',
      'bad-json',
      'no-articles',
      'line-too-long',
      'Ports deal',
    ]);
  });

  it('reads on behind a first line that is damaged, where the next shows that the file has lines', async () => {
    const found = await read(`{"title": "Ports\n\n${JSON.stringify(article)}\n{"torn\n${JSON.stringify(article)}`);
    expect(found.map((one) => (one.kind === 'draft' ? one.draft.title : one.rejection.code))).toEqual([
      'bad-json',
      'Ports deal',
      'bad-json',
      'Ports deal',
    ]);
    await expect(read('{\n  "title": "Ports deal",\n  "text": "The min')).rejects.toMatchObject({ code: 'bad-json' });
  });

  it('names the fields of a record without a text', async () => {
    expect(await read(JSON.stringify([article, { id: 7, kop: 'x' }]))).toMatchObject([
      { kind: 'draft' },
      { rejection: { code: 'no-text', reason: expect.stringContaining('id, kop') } },
    ]);
  });

  it.each([
    ['bad-json', '{\n "title": "Ports'],
    ['bad-json', '['.repeat(100_000)],
    ['too-large', `[\n${'"x",\n'.repeat(7_000_000)}`],
    ['undecodable-text', Buffer.from([0x7b, 0x0a, 0x22, 0xe3, 0xd5, 0xd1])],
  ])('%s', async (code, content) => {
    await expect(read(content)).rejects.toMatchObject({ code });
  });

  it('reads any JSON and any cut of it, or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.nat(200), async (text, length) => {
        for (const content of [text, text.slice(0, length)]) {
          const result = await read(content).catch((error: unknown) => error);
          if (result instanceof Error) expect(result).toBeInstanceOf(PermanentError);
        }
      }),
    );
  });
});
