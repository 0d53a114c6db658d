import { expect, it } from '@jest/globals';
import { type Entry, readEntries } from './read.ts';
import { type Seed, seeds } from './testing/seeds.ts';
import { sourceFile } from './testing/source-file.ts';

const formats = await seeds();

const METADATA = {
  published: '2011-02-03',
  title: 'Stated',
  source: 'Stated%20Wire',
  language: 'pt',
  country: 'PRT',
  url: 'https://stated.example/1',
};
const OF_ALL = { date: '2011-02-03', source: 'Stated Wire', language: 'pt', country: 'PRT' };
const OF_ONE = { title: 'Stated', url: 'https://stated.example/1' };

async function articles({ name, bytes }: Seed, metadata: Record<string, string>) {
  const entries: Entry[] = [];
  try {
    for await (const entry of readEntries(sourceFile(bytes, name, { metadata }))) entries.push(entry);
  } catch {
    // Some fixtures are made to be rejected.
  }
  return entries.map((entry) => (entry.kind === 'article' ? entry.article : null));
}

it.each([...formats.keys()])('what the uploader states wins in %s, and is no part of the text', async (format) => {
  let read = 0;
  for (const seed of formats.get(format) ?? []) {
    const said = await articles(seed, {});
    const stated = await articles(seed, METADATA);
    const isSole = said.length === 1;
    for (const [entry, article] of said.entries()) {
      if (article === null) continue;
      read += 1;
      expect(stated[entry]).toEqual({ ...article, ...OF_ALL, ...(isSole && OF_ONE) });
    }
    if (read > 2) break;
  }
  expect(read).toBeGreaterThan(0);
});
