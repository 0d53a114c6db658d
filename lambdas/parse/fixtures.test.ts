import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Article } from '../model/article.ts';
import { PermanentError } from '../model/errors.ts';
import type { Rejection } from '../model/file.ts';
import { ENCODINGS, textIn } from './fixtures/encodings/encodings.ts';
import { formatOf } from './formats/formats.ts';
import { HEAD_BYTES } from './limits.ts';
import { readFile } from './testing/read-file.ts';
import { fixtures } from './testing/seeds.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const FORMATS = join(import.meta.dirname, 'formats');

/** A code of a language, which those of rejections are longer than. */
const LANGUAGE = /^[a-z]{2,3}$/;

function filesIn(folder: string): string[] {
  return readdirSync(join(FIXTURES, folder)).filter((name) => !/\.ts$|^texts\.json$/.test(name));
}

async function read(folder: string, name: string) {
  return readFile(readFileSync(join(FIXTURES, folder, name)), name);
}

/** What is read of a file: languages of articles, codes of rejections. */
async function outline(bytes: Uint8Array, name: string): Promise<string[]> {
  try {
    const entries = await readFile(bytes, name);
    return entries.map((entry) => (entry.kind === 'article' ? checked(entry.article).language : told(entry.rejection)));
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return [told({ code: error.code, reason: error.message })];
  }
}

/** An article whose letters are all there. */
function checked(article: Article): Article {
  expect(`${article.title} ${article.text}`).not.toMatch(/\ufffd|(?:Ã|Ø|Ù)[\u0080-\u00bf]/);
  return article;
}

/** The code of a rejection that says what is wrong, and behind a colon what to do. */
function told({ code, reason }: Rejection): string {
  expect(reason).toMatch(/^\p{Lu}.*: .{7,}\.$/su);
  return code;
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

describe('fixtures of languages', () => {
  it.each(filesIn('languages'))('the one sentence of %s is told by itself', async (name) => {
    const bytes = readFileSync(join(FIXTURES, 'languages', name));
    expect(await outline(bytes, 'article')).toEqual([name.replace('.txt', '')]);
  });
});

describe('fixtures of formats', () => {
  const expected: Record<string, string[]> = JSON.parse(readFileSync(join(FIXTURES, 'formats.json'), 'utf8'));

  it('are all listed, of every format', () => {
    const files = fixtures().flatMap(([format, seeds]) => seeds.map(({ name }) => `${format}/${name}`));
    expect(Object.keys(expected).sort()).toEqual(files.sort());
  });

  it.each(Object.entries(expected))('%s is read as %j', async (path, [format, ...found]) => {
    const bytes = readFileSync(join(FORMATS, path.replace('/', '/fixtures/')));
    const name = basename(path);
    expect(formatOf({ name, contentType: null, head: bytes.subarray(0, HEAD_BYTES) }).name).toBe(format);
    expect(await outline(bytes, name)).toEqual(found);
  });
});

describe('fixtures of rejections', () => {
  const files = filesIn('rejections');

  it.each(files)('%s is rejected by its code, with what to do', async (name) => {
    const bytes = readFileSync(join(FIXTURES, 'rejections', name));
    const codes = (await outline(bytes, name)).filter((one) => !LANGUAGE.test(one));
    expect(codes).toEqual([name.split('.')[0]]);
  });
});
