import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InboxMissingError } from '../errors.ts';
import { BucketFolder, type ObjectChange } from './bucket-folder.ts';

let root: string;
let folder: string;
let contents: BucketFolder;
let changes: ObjectChange[];

const open = () =>
  new BucketFolder(folder, join(root, 'objects.sqlite'), {
    changed: (change) => changes.push(change),
    stream: () => false,
  });
const put = (key: string, text: string) =>
  contents.upsertObject('inbox', {
    key,
    body: Buffer.from(text),
    contentType: 'text/plain',
    contentLength: text.length,
    etag: '"tag"',
    lastModified: new Date(0),
    metadata: { title: 'T' },
  });
const read = (key: string) => contents.readBody('inbox', key).toString();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bucket-folder-'));
  folder = join(root, 'inbox');
  changes = [];
  contents = open();
});

afterEach(() => {
  contents.close();
  rmSync(root, { recursive: true, force: true });
});

describe('BucketFolder', () => {
  it('keeps bytes in the folder and the rest in the index, across runs', () => {
    put('a/b.txt', 'text');
    contents.close();
    contents = open();
    expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('text');
    expect(read('a/b.txt')).toBe('text');
    const { facts } = contents.index.get('a/b.txt') ?? {};
    expect(facts).toMatchObject({ contentType: 'text/plain', metadata: { title: 'T' }, lastModified: new Date(0) });
  });

  it('tells of every change, with sequencers that rise across runs', () => {
    put('a', 'x');
    contents.close();
    contents = open();
    contents.touch('a');
    contents.deleteObject('inbox', 'a');
    expect(changes.map(({ kind, key, size, etag }) => [kind, key, size, etag])).toEqual([
      ['created', 'a', 1, 'tag'],
      ['created', 'a', 1, 'tag'],
      ['removed', 'a', 0, ''],
    ]);
    const sequencers = changes.map(({ sequencer }) => sequencer);
    expect(sequencers).toEqual([...new Set(sequencers)].sort());
  });

  it('does not serve bytes that are not those of the version', () => {
    put('a', 'x');
    writeFileSync(join(folder, 'a'), 'changed');
    expect(() => read('a')).toThrow(expect.objectContaining({ code: 'SlowDown', statusCode: 503 }));
    rmSync(join(folder, 'a'));
    expect(() => read('a')).toThrow(expect.objectContaining({ code: 'NoSuchKey', statusCode: 404 }));
  });

  it('removes the folders that a deletion leaves empty, and no others', () => {
    put('a/b/c', 'x');
    put('a/d', 'x');
    contents.deleteObject('inbox', 'a/b/c');
    put('a/b', 'now a file');
    expect(read('a/b')).toBe('now a file');
    expect(read('a/d')).toBe('x');
  });

  it.each(['../out', 'a/b', 'link/out', 'folder'])('refuses %s, and stays as it was', (key) => {
    put('a', 'a file, not a folder');
    mkdirSync(join(folder, 'folder'));
    symlinkSync(root, join(folder, 'link'));
    expect(() => put(key, 'x')).toThrow(expect.objectContaining({ code: 'InvalidArgument', statusCode: 400 }));
    expect([changes.length, read('a')]).toEqual([1, 'a file, not a folder']);
  });

  it('does not take a folder that is gone for the deletion of all its files', () => {
    put('a', 'x');
    contents.close();
    rmSync(folder, { recursive: true });
    expect(open).toThrow(InboxMissingError);
    mkdirSync(folder);
    contents = open();
  });
});
