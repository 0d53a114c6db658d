import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { captured } from '../testing/captured.ts';

const TEXT = 'Egypt and Jordan signed an agreement on trade in Cairo on 12 January 2016.';

let folder: string;
let news: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-code-'));
  news = await file('news.txt', `Egypt and Jordan sign agreement\n\n${TEXT}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('entente code', () => {
  it('prints the events of a file', async () => {
    const { code, stdout } = await captured(['code', news]);
    expect(code).toBe(0);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ pair }) => pair)).toContain('EGY#JOR');
    const table = await captured(['code', news, '--format', 'table']);
    expect(table.stdout).toMatch(/^Pair .*Evidence\n.*EGY – JOR/s);
  });

  it('reads on after a file that it cannot read', async () => {
    const { code, stdout, stderr } = await captured(['code', join(folder, 'missing.txt'), news]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: \S+missing\.txt: .*no such file or directory.*\n$/);
    expect(stdout).toContain('"EGY#JOR"');
  });

  it('finds the actors of a file, too, and says what is wrong with it', async () => {
    const actors = [{ code: 'NLF', names: { en: ['Northern Lights Fund'] } }];
    const own = await file('own.json', JSON.stringify(actors));
    const fund = await file('fund.txt', TEXT.replace('Jordan', 'the Northern Lights Fund'));
    expect(await captured(['code', fund, '--actors', own])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"EGY#NLF"'),
    });

    await file('own.json', JSON.stringify([...actors, { code: 'NLF' }]));
    expect(await captured(['code', fund, '--actors', own])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^error: \S+own\.json: actor 1: names is missing: .*\n$/),
    });
  });
});
