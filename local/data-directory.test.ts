import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { takeDataDirectory } from './data-directory.ts';
import { DirectoryInUseError } from './errors.ts';

const root = mkdtempSync(join(tmpdir(), 'data-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('is one run at a time', () => {
  const data = takeDataDirectory(root);
  expect(() => takeDataDirectory(root)).toThrow(DirectoryInUseError);
  data.publish({ a: 1 });
  expect(JSON.parse(readFileSync(join(root, 'stack.json'), 'utf8'))).toEqual({ a: 1 });
  data.release();
  expect(existsSync(join(root, 'stack.json'))).toBe(false);
  takeDataDirectory(root).release();
});

it.each(['', 'dead'])('takes over the lock of a run that was killed (%j)', (lock) => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(root, 'lock'), lock === 'dead' ? String(pid) : lock);
  takeDataDirectory(root).release();
});
