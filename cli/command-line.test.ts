import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { commitText } from './testing/commit-text.ts';
import { startTableStack, type TableStack } from './testing/table-stack.ts';

const LAUNCHER = join(import.meta.dirname, 'entente.js');
const MAIN = join(import.meta.dirname, 'main.ts');

// Every run starts a process, which takes its time where many do.
jest.setTimeout(30_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function run(args: string[], input = '', environment: Record<string, string> = {}) {
  const env = { PATH: process.env['PATH'], HOME: folder, ...environment };
  const child = spawn(process.execPath, [MAIN, ...args], { env, cwd: folder });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

describe('entente', () => {
  it('exits with the code of what it ran, and prints no stack trace', async () => {
    expect(await run(['status', '--directory', folder])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error: No local stack is running: start it with `npx entente up`.\n',
    });
    expect((await run(['code'])).code).toBe(2);
  });
});

describe('with a table', () => {
  let stack: TableStack;
  let article: string;

  beforeAll(async () => {
    stack = await startTableStack();
    article = await commitText(stack.table, 'EGY visits GBR on 2015-09-01. زار الرئيس لندن.');
  });
  afterAll(() => stack.close());

  it('there are colours in a pipe for who forces them', async () => {
    const { stdout } = await run(['show', article, '--directory', stack.folder], '', { FORCE_COLOR: '1' });
    expect(stdout).toContain('\u001b[33mEGY \u001b[39m');
  });

  it('`entente watch` ends with Ctrl-C, and that is no error', async () => {
    const env = { PATH: process.env['PATH'] };
    const child = spawn(process.execPath, [MAIN, 'watch', '--directory', stack.folder], { env, cwd: folder });
    const [greeting] = await once(child.stderr, 'data');
    expect(String(greeting)).toBe('Watching; Ctrl-C ends it.\n');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe('entente parse', () => {
  const page = (author: string) =>
    `<html><head><title>Ports deal</title><meta name="author" content="${author}"></head><body><h1>Ports deal</h1>
     <p>The ministers of Kenya and Japan met in the port on Monday, and parted as friends.</p></body></html>`;
  const linesOf = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('prints an article a line, and what is none in its place', async () => {
    const lines = [
      JSON.stringify({ title: 'Ports', text: 'The ministers met.', byline: 'A Writer', url: 'https://a.example/1' }),
      '{"broken',
    ];
    await writeFile(join(folder, 'two.jsonl.gz'), gzipSync(lines.join('\n')));
    await writeFile(join(folder, 'page.html'), page('By Some Body'));
    const { code, stdout, stderr } = await run(['parse', 'two.jsonl.gz', 'missing.txt', 'page.html']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const text = 'The ministers met.';
    const [article, broken, missing, html] = linesOf(stdout);
    expect(article).toEqual({
      file: 'two.jsonl.gz',
      entry: 'two.jsonl',
      title: 'Ports',
      date: null,
      byline: 'A Writer',
      source: 'a.example',
      url: 'https://a.example/1',
      language: 'en',
      text,
    });
    expect(broken).toEqual({
      file: 'two.jsonl.gz',
      entry: 'two.jsonl',
      rejected: 'bad-json',
      reason: expect.any(String),
    });
    expect(missing).toEqual({
      file: 'missing.txt',
      rejected: 'unreadable',
      reason: 'There is no such file or directory.',
    });
    expect(html).toMatchObject({ file: 'page.html', title: 'Ports deal', byline: 'Some Body' });
  });

  it('reads standard input, and exits with 0 when all is well', async () => {
    const { code, stdout } = await run(['parse', '-'], page('Some Body'));
    expect(code).toBe(0);
    expect(linesOf(stdout)).toMatchObject([{ file: '-', title: 'Ports deal', byline: 'Some Body' }]);
    expect((await run(['parse'])).code).toBe(2);
  });
});

describe('entente code', () => {
  const text = 'Egypt and Jordan signed an agreement on trade in Cairo on 12 January 2016.';

  it('prints the events of a file', async () => {
    await writeFile(join(folder, 'news.txt'), `Egypt and Jordan sign agreement\n\n${text}\n`);
    const { code, stdout } = await run(['code', 'news.txt']);
    expect(code).toBe(0);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ pair }) => pair)).toContain('EGY#JOR');
    const table = await run(['code', 'news.txt', '--format', 'table']);
    expect(table.stdout).toMatch(/^Pair .*Evidence\n.*EGY – JOR/s);
  });

  it('reads on after a file that it cannot read', async () => {
    await writeFile(join(folder, 'news.txt'), text);
    const { code, stdout, stderr } = await run(['code', 'missing.txt', 'news.txt']);
    expect(code).toBe(1);
    expect(stderr).toBe('error: missing.txt: There is no such file or directory.\n');
    expect(stdout).toContain('"EGY#JOR"');
  });

  it('codes articles line by line, and names the lines that are none', async () => {
    const lines = [
      JSON.stringify({ id: 'a', lang: 'en', title: null, date: '2016-01-12', text }),
      '{"id": "b", "text": ',
      '',
      JSON.stringify({ id: 'c', lang: 'en', date: 'yesterday', text }),
      JSON.stringify({ id: 'd', lang: 'sw', text: 'Habari' }),
      JSON.stringify({ id: 5, text: text.repeat(3), licence: 'ignored' }),
    ];
    const { code, stdout, stderr } = await run(['code', '--jsonl'], lines.join('\n'));
    expect(code).toBe(1);
    expect(stderr).toBe('error: line 2: not JSON\nerror: line 4: date: not an EDTF date\n');
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ id }) => id)).toEqual(['a', 'd', 5]);
    expect(results[1]).toEqual({ id: 'd', events: [], unsupportedLanguage: 'sw' });
    for (const { events } of [results[0], results[2]]) expect(events.length).toBeGreaterThan(0);
    const [event] = results[0].events;
    const [{ start, end }] = event.evidence;
    expect(text.slice(start, end)).toContain('signed an agreement');
  });

  it('finds the actors of a file, too, and says what is wrong with it', async () => {
    const actors = [{ code: 'NLF', names: { en: ['Northern Lights Fund'] } }];
    const news = text.replace('Jordan', 'the Northern Lights Fund');
    await writeFile(join(folder, 'own.json'), JSON.stringify(actors));
    await writeFile(join(folder, 'fund.txt'), news);
    const files = await run(['code', 'fund.txt', '--actors', 'own.json']);
    expect(files).toMatchObject({ code: 0, stdout: expect.stringContaining('"EGY#NLF"') });
    const lines = await run(['code', '--jsonl', '--actors', 'own.json'], JSON.stringify({ id: 1, text: news }));
    expect(lines.stdout).toContain('"NLF"');

    await writeFile(join(folder, 'own.json'), JSON.stringify([...actors, { code: 'NLF' }]));
    expect(await run(['code', 'fund.txt', '--actors', 'own.json'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^error: own\.json: actor 1: names is missing: .*\n$/),
    });
  });

  it('gives offsets into the text as it was given', async () => {
    const given = `\u200f  Visit\r\n\r\n${text.replace(' signed', '\u00a0 signed')}`;
    const { stdout } = await run(['code', '--jsonl'], JSON.stringify({ id: 1, lang: 'en', text: given }));
    const { events } = JSON.parse(stdout);
    expect(events.length).toBeGreaterThan(0);
    for (const { evidence } of events) {
      const { start, end } = evidence.at(-1);
      expect(given.slice(start, end)).toMatch(/^Egypt and Jordan\s+signed .*2016\.$/);
    }
  });

  it('ends quietly when its reader has had enough', async () => {
    const input = `${JSON.stringify({ id: 1, lang: 'en', text })}\n`.repeat(3000);
    await writeFile(join(folder, 'many.jsonl'), input);
    const child = spawn('sh', ['-c', `"${LAUNCHER}" code --jsonl < many.jsonl | head -n 1`], { cwd: folder });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
    await once(child, 'close');
    expect(stderr).toBe('');
  });
});
