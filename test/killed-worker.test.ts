import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { listEntries } from '../lambdas/table/entries/list-entries.ts';
import { openTable } from '../lambdas/table/table.ts';
import { eventually, fileItem, type RunningStack, startStack } from './running-stack.ts';

jest.setTimeout(90_000);

const KEY = 'large.jsonl';
const LINES = 450;

/** What makes the file large; no field of an article. */
const PADDING = 'x'.repeat(20_000);

let stack: RunningStack;

beforeAll(async () => {
  stack = await startStack(['--visibility-timeout', '6']);
}, 60_000);

afterAll(async () => {
  expect(await stack.stop()).toBe(0);
  await rm(stack.folder, { recursive: true });
});

/** One line in three has an article, in a language that is kept as it is. */
function line(number: number): string {
  const text = `Les ministres du Kenya et du Japon se sont réunis à Nairobi pour la ${number}e fois, et se sont quittés amis.`;
  return JSON.stringify(number % 3 === 0 ? { text, padding: PADDING } : { padding: PADDING });
}

/** The processes of the stage for large files, children of that of the stack. */
async function workers(): Promise<number[]> {
  const { pid } = JSON.parse(await readFile(join(stack.folder, 'data', 'stack.json'), 'utf8'));
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((process) => process.trim().split(/\s+/))
    .filter(([, parent, ...command]) => Number(parent) === pid && / large-worker$/.test(command.join(' ')))
    .map(([worker]) => Number(worker));
}

it('everything of a large file comes out once, though its worker is killed in the middle of it', async () => {
  await writeFile(join(stack.inbox, KEY), Array.from({ length: LINES }, (_, number) => line(number)).join('\n'));
  type Position = { batch: number; offset: number } | undefined;
  const started = await eventually(
    () => fileItem(stack, KEY),
    (item) => ((item?.['position'] as Position)?.batch ?? 0) >= 2,
    30_000,
  );
  const killed = await workers();
  for (const pid of killed) process.kill(pid, 'SIGKILL');
  expect(killed.length).toBeGreaterThan(0);
  expect(started).toMatchObject({ state: 'reading', position: { offset: expect.any(Number) } });
  expect((started?.['position'] as Position)?.offset).toBeGreaterThan(1_000_000);

  const done = await eventually(
    () => fileItem(stack, KEY),
    (item) => item?.['state'] !== 'reading',
    60_000,
  );

  expect(done).toMatchObject({
    state: 'done',
    counts: { entries: LINES, rejected: (2 * LINES) / 3, unsupported: LINES / 3 },
  });
  expect(done?.['attempt']).toBeGreaterThan(Number(started?.['attempt']));
  const { EventsTable, InboxBucket } = stack.outputs;
  const table = openTable(EventsTable, stack.dynamodb);
  const entries = await Array.fromAsync(listEntries(table, { bucket: InboxBucket, key: KEY }, LINES));
  expect(entries.map(({ entry }) => entry)).toEqual([...Array(LINES).keys()]);
  expect(new Set(entries.map(({ articleId }) => articleId)).size).toBe(LINES / 3 + 1);
});
