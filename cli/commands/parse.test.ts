import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { captured } from '../testing/captured.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-parse-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('entente parse', () => {
  it('prints an article a line, and what is none in its place', async () => {
    const lines = [
      JSON.stringify({ title: 'Ports', text: 'The ministers met.', byline: 'A Writer', url: 'https://a.example/1' }),
      '{"broken',
    ];
    const two = join(folder, 'two.jsonl.gz');
    const text = join(folder, 'plain.txt');
    await writeFile(two, gzipSync(lines.join('\n')));
    await writeFile(text, 'Ports deal\n\nThe ministers of Kenya and Japan met in the port on Monday.\n');
    const { code, stdout, stderr } = await captured(['parse', two, join(folder, 'missing.txt'), text]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [article, broken, missing, plain] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(article).toEqual({
      file: two,
      entry: 'two.jsonl',
      title: 'Ports',
      date: null,
      byline: 'A Writer',
      source: 'a.example',
      url: 'https://a.example/1',
      language: 'en',
      text: 'The ministers met.',
    });
    expect(broken).toEqual({ file: two, entry: 'two.jsonl', rejected: 'bad-json', reason: expect.any(String) });
    expect(missing).toEqual({
      file: join(folder, 'missing.txt'),
      rejected: 'unreadable',
      reason: expect.stringMatching(/no such file or directory/i),
    });
    expect(plain).toMatchObject({ file: text, title: 'Ports deal' });
  });

  it('needs a file', async () => {
    expect((await captured(['parse'])).code).toBe(2);
  });
});
