import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ENCODINGS, textIn } from './fixtures/encodings/encodings.ts';
import { readFile } from './testing/read-file.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

function filesIn(folder: string): string[] {
  return readdirSync(join(FIXTURES, folder)).filter((name) => !/\.(?:ts|json)$/.test(name));
}

async function read(folder: string, name: string) {
  return readFile(readFileSync(join(FIXTURES, folder, name)), name);
}

/** Words and marks without what a format may write otherwise. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('fixtures of encodings', () => {
  it.each(filesIn('encodings'))('%s is read letter by letter', async (name) => {
    const [encoding = ''] = name.split('.');
    const [title = '', ...paragraphs] = textIn(encoding).split('\n\n');
    const entries = await read('encodings', name);
    expect(entries).toMatchObject([
      { kind: 'article', article: { title, language: ENCODINGS[encoding]?.slice(0, 2) } },
    ]);
    const text = entries[0]?.kind === 'article' ? entries[0].article.text : '';
    expect(flat(text).replace(`${title} `, '')).toBe(flat(paragraphs.join(' ')));
  });
});
