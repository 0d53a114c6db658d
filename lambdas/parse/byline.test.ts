import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readEntries } from './read.ts';

const FORMATS = join(import.meta.dirname, 'formats');

it.each([
  ['nitf/fixtures/english.xml', 'Jane Doe'],
  ['feeds/fixtures/rss-2.xml', 'Jane Doe'],
  ['html/fixtures/consent-wall.html', 'A Stringer'],
  ['mail/fixtures/reply.eml', undefined],
])('names who wrote %s, where it says so', async (path, byline) => {
  const file = { key: path, contentType: null, metadata: {}, size: 0, body: createReadStream(join(FORMATS, path)) };
  const [first] = await Array.fromAsync(readEntries(file));
  expect(first).toMatchObject({ kind: 'article' });
  expect(first?.kind === 'article' && first.byline).toBe(byline);
});
