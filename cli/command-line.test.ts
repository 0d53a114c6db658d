import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { commitText } from './testing/commit-text.ts';
import { startTableStack, type TableStack } from './testing/table-stack.ts';

const LAUNCHER = join(import.meta.dirname, 'entente.js');
const MAIN = join(import.meta.dirname, 'main.ts');

// Every run starts a process, which takes its time where many do.
jest.setTimeout(30_000);

let stack: TableStack;
let article: string;

beforeAll(async () => {
  stack = await startTableStack();
  article = await commitText(stack.table, 'EGY visits GBR on 2015-09-01. زار الرئيس لندن.');
});
afterAll(() => stack.close());

async function run(command: string, args: string[], environment: Record<string, string> = {}) {
  const env = { PATH: process.env['PATH'], HOME: stack.folder, ...environment };
  const child = spawn(command, args, { env, cwd: stack.folder });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

/** What only a process of its own shows; all else is tested without. */
describe('entente', () => {
  it('exits with the code of what it ran, and prints no stack trace', async () => {
    expect(await run(process.execPath, [MAIN, 'status'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error: No local stack is running: start it with `npx entente up`.\n',
    });
  });

  it('has colours in a pipe for who forces them', async () => {
    const args = [MAIN, 'show', article, '--directory', stack.folder];
    const { stdout } = await run(process.execPath, args, { FORCE_COLOR: '1' });
    expect(stdout).toContain('\u001b[33mEGY \u001b[39m');
  });

  it('ends `watch` with Ctrl-C, and that is no error', async () => {
    const args = ['watch', '--actor', 'Germny', '--directory', stack.folder];
    const child = spawn(process.execPath, [MAIN, ...args], { env: { PATH: process.env['PATH'] } });
    let stderr = '';
    for await (const part of child.stderr.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      stderr += part;
      if (stderr.includes('Watching')) break;
    }
    expect(stderr).toBe(
      'warning: --actor GERMNY is in no event; did you mean Germany (DEU)?\nWatching; Ctrl-C ends it.\n',
    );
    child.kill('SIGINT');
    child.stderr.resume();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('parses what it reads from a pipe, and exits with 0 when all is well', async () => {
    const page = `<html><head><title>Ports deal</title><meta name="author" content="By Some Body"></head><body>
      <h1>Ports deal</h1><p>The ministers of Kenya and Japan met in the port on Monday, and parted as friends.</p></body></html>`;
    await writeFile(join(stack.folder, 'page.html'), page);
    const { code, stdout } = await run('sh', ['-c', `cat page.html | "${LAUNCHER}" parse -`]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: '-', title: 'Ports deal', byline: 'Some Body' });
  });

  it('codes what it reads from a pipe, and ends quietly when its own reader has had enough', async () => {
    const text = 'Egypt and the Northern Lights Fund signed an agreement on trade in Cairo on 12 January 2016.';
    const lines = `${JSON.stringify({ id: 1, lang: 'en', text })}\n`.repeat(3000);
    await writeFile(join(stack.folder, 'many.jsonl'), lines);
    const actors = [{ code: 'NLF', names: { en: ['Northern Lights Fund'] } }];
    await writeFile(join(stack.folder, 'own.json'), JSON.stringify(actors));
    const pipe = `"${LAUNCHER}" code --jsonl --actors own.json < many.jsonl | head -n 1`;
    expect(await run('sh', ['-c', pipe])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\{"id":1,.*"NLF".*\}\n$/),
      stderr: '',
    });
  });
});
