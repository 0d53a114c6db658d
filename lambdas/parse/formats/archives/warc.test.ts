import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PermanentError } from '../../../model/errors.ts';
import { type Entry, readEntries } from '../../read.ts';
import { piecesOf, sourceFile } from '../../testing/source-file.ts';

const CRLF = '\r\n';

function record(type: string, url: string, content: string): Buffer {
  const body = Buffer.from(content);
  const lines = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2020-01-01T00:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>',
    `Content-Type: application/http; msgtype=${type}`,
    `Content-Length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(lines.join(CRLF) + CRLF + CRLF), body, Buffer.from(CRLF + CRLF)]);
}

function response(url: string, page: string, type = 'text/html; charset=utf-8', status = '200 OK'): Buffer {
  return record('response', url, [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, '', page].join(CRLF));
}

const page = (place: string) =>
  `<html lang="en"><head><title>Talks in ${place}</title></head><body><h1>Talks in ${place}</h1>` +
  `<p>The ministers of Kenya and Japan met in ${place} on Monday and agreed to meet again.</p></body></html>`;

async function read(bytes: Uint8Array, key: string): Promise<Entry[]> {
  return Array.fromAsync(readEntries(sourceFile(bytes, key, { body: piecesOf(bytes, 100) })));
}

const chunk = (text: string, extension = '') => `${text.length.toString(16)}${extension}${CRLF}${text}${CRLF}`;

const crawl = [
  record('warcinfo', 'file:crawl', 'software: none'),
  record('request', 'https://a.example/1', `GET /1 HTTP/1.1${CRLF}${CRLF}`),
  response('https://a.example/1', page('Nairobi')),
  response('https://a.example/logo.png', '\u0000\u0001', 'image/png'),
  response('https://a.example/gone', page('nowhere'), 'text/html', '404 Not Found'),
  response('https://a.example/empty', '<html><body></body></html>'),
  response('https://a.example/2', page('Tokyo')),
];

describe('warc', () => {
  it.each([
    ['as it is', Buffer.concat(crawl), 'crawl.warc', ''],
    ['compressed record by record', Buffer.concat(crawl.map((part) => gzipSync(part))), 'crawl.warc.gz', 'crawl.warc/'],
  ])('reads the pages of a crawl, %s', async (_, bytes, key, prefix) => {
    const entries = await read(bytes, key);
    expect(entries).toMatchObject([
      {
        name: `${prefix}https://a.example/1`,
        article: {
          title: 'Talks in Nairobi',
          url: 'https://a.example/1',
          source: 'a.example',
          date: null,
          language: 'en',
        },
      },
      { name: `${prefix}https://a.example/empty`, rejection: { code: 'no-text' } },
      { name: `${prefix}https://a.example/2`, article: { title: 'Talks in Tokyo' } },
    ]);
    expect(entries).toHaveLength(3);
  });

  it.each([
    [
      'in chunks',
      `${chunk('<p>The ministers of both countries met', ';x=y')}${chunk(' in Nairobi.</p>')}0${CRLF}${CRLF}`,
    ],
    ['said to be in chunks', '<p>The ministers of both countries met in Nairobi.</p>'],
  ])('reads a page that came %s', async (_, content) => {
    const http = ['HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', 'Content-Type: text/html', '', content].join(CRLF);
    const bytes = record('response', '<https://a.example/1>', http);
    expect(await read(bytes, 'crawl.warc')).toMatchObject([
      { name: 'https://a.example/1', article: { text: 'The ministers of both countries met in Nairobi.' } },
    ]);
  });

  it('reads any archive with any of its bytes changed, or says why not', async () => {
    const whole = Buffer.concat(crawl);
    const change = fc.tuple(
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }),
      fc.nat(whole.length),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(change, async ([flips, cut, compress]) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of flips) bytes[at % bytes.length] = byte;
        const end = bytes.subarray(0, cut);
        const result = await read(compress ? gzipSync(end) : end, 'crawl.warc').catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(PermanentError);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('goes on behind a page that is not read to its end', async () => {
    const deep = `<html><body>${'<div>'.repeat(2000)}${'x'.repeat(100_000)}</body></html>`;
    const bytes = Buffer.concat([response('https://a.example/deep', deep), ...crawl]);
    const entries = await read(bytes, 'crawl.warc');
    expect(entries[0]).toMatchObject({ rejection: { code: 'too-nested' } });
    expect(entries).toHaveLength(4);
  });

  it('keeps the pages before the place where an archive is cut', async () => {
    // What a decompressor holds when its input ends is lost with it, so the archive is larger than that.
    const noise = Array.from({ length: 20_000 }, (_, i) => Math.sin(i).toString(36)).join(' ');
    const filler = gzipSync(response('https://a.example/noise', `<html><body><p>${noise}</p></body></html>`));
    const bytes = Buffer.concat([...crawl.map((part) => gzipSync(part)), filler, filler]);
    const entries = await read(bytes.subarray(0, bytes.length - 60), 'crawl.warc.gz');
    expect(entries[0]).toMatchObject({ article: { title: 'Talks in Nairobi' } });
    expect(entries.at(-1)).toMatchObject({ rejection: { code: 'corrupt-archive' } });
  });
});
