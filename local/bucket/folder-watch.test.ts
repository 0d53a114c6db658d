import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { S3Store } from '../../node_modules/fauxqs/dist/s3/s3Store.js';
import { BucketFolder } from './bucket-folder.ts';
import { FolderWatch } from './folder-watch.ts';

let root: string;
let folder: string;
let contents: BucketFolder;
let watch: FolderWatch;
let changes: string[];
let problems: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-watch-'));
  folder = join(root, 'inbox');
  changes = [];
  problems = [];
  contents = new BucketFolder(folder, join(root, 'objects.sqlite'), {
    changed: ({ kind, key, size }) => changes.push(`${kind} ${key} ${size}`),
    stream: () => false,
  });
  const store = new S3Store();
  store.createBucket('inbox');
  store.persistence = contents;
  watch = new FolderWatch('inbox', contents, store, (line) => problems.push(line));
  watch.start();
});

afterEach(async () => {
  await watch.stop();
  contents.close();
  rmSync(root, { recursive: true, force: true });
});

async function see(expected: string[]): Promise<void> {
  for (const end = Date.now() + 4000; changes.length < expected.length && Date.now() < end; ) await sleep(20);
  expect(changes).toEqual(expected);
}

/** Writes a file in steps. @returns the longest time between two of them, in milliseconds */
async function grow(name: string): Promise<number> {
  let longest = 0;
  for (let size = 1, last = performance.now(); size <= 8; size++) {
    writeFileSync(join(folder, name), 'x'.repeat(size));
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    await sleep(80);
  }
  return longest;
}

it('takes a file when it is whole, once', async () => {
  // On a machine that is busy otherwise, a step may come so late that the file looks whole before it.
  let name = 'growing-1';
  for (let attempt = 2; (await grow(name)) > 250 && attempt < 10; attempt++) name = `growing-${attempt}`;
  await sleep(1500);
  expect(changes.filter((change) => change.includes(name))).toEqual([`created ${name} 8`]);
});

it('takes a name as people type it, and finds the file again under the name it has', async () => {
  writeFileSync(join(folder, 'e\u0301.txt'), 'x');
  await see(['created \u00e9.txt 1']);
  expect(contents.readBody('inbox', '\u00e9.txt').toString()).toBe('x');
  rmSync(join(folder, 'e\u0301.txt'));
  await see(['created \u00e9.txt 1', 'removed \u00e9.txt 0']);
});

it('does not take a file that is replaced for one that was deleted', async () => {
  writeFileSync(join(folder, 'a'), '1');
  await see(['created a 1']);
  rmSync(join(folder, 'a'));
  await sleep(150);
  writeFileSync(join(folder, 'a'), '22');
  await see(['created a 1', 'created a 2']);
});

it('does not take a folder that is away for the deletion of its files', async () => {
  writeFileSync(join(folder, 'a'), '1');
  await see(['created a 1']);
  renameSync(folder, `${folder}.away`);
  await sleep(900);
  expect(problems).toEqual([expect.stringContaining('cannot be read: ENOENT')]);
  renameSync(`${folder}.away`, folder);
  await sleep(400);
  expect(changes).toEqual(['created a 1']);
});

it('goes on with the others when a file cannot be read, and says so once', async () => {
  const adopt = contents.adopt.bind(contents);
  jest.spyOn(contents, 'adopt').mockImplementation((entry) => {
    if (entry.path === 'a') throw new Error('EACCES a');
    adopt(entry);
  });
  writeFileSync(join(folder, 'a'), '1');
  writeFileSync(join(folder, 'b'), '1');
  await see(['created b 1']);
  await sleep(700);
  expect(problems).toEqual(['A file of the inbox cannot be read: EACCES a']);
});
