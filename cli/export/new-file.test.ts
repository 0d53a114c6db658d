import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newFile } from './new-file.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-file-'));
  path = join(folder, 'events.csv');
});
afterEach(() => rm(folder, { recursive: true }));

const whole = (part: string) => writeFile(part, 'whole');
const broken = async (part: string) => {
  await writeFile(part, 'ha');
  throw new Error('The table is gone.');
};

describe('newFile', () => {
  it('gives a file its name when it is whole', async () => {
    await newFile(path, { replace: false }, async (part) => {
      await writeFile(part, 'who');
      expect(await readdir(folder)).not.toContain('events.csv');
      await whole(part);
    });
    expect(await readdir(folder)).toEqual(['events.csv']);
    expect(await readFile(path, 'utf8')).toBe('whole');
  });

  it('leaves nothing of what broke off', async () => {
    await expect(newFile(path, { replace: false }, broken)).rejects.toThrow('The table is gone.');
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves nothing of what a signal broke off', async () => {
    const exit = jest.spyOn(process, 'exit').mockImplementation((() => {}) as never);
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    const interrupted = newFile(path, { replace: false }, async (part) => {
      await writeFile(part, 'ha');
      process.emit('SIGINT');
      expect(await readdir(folder)).toEqual([]);
      throw new Error('The process has ended.');
    });
    await expect(interrupted).rejects.toThrow('ended');
    expect(said).toHaveBeenCalledWith(`Interrupted: ${path} was not written.`);
    expect(exit).toHaveBeenCalledWith(130);
    jest.restoreAllMocks();
  });

  it('replaces a file only when it is told to, and by a whole one', async () => {
    await writeFile(path, 'old');
    await expect(newFile(path, { replace: false }, whole)).rejects.toThrow(`${path} is there already: --force`);
    await expect(newFile(path, { replace: true }, broken)).rejects.toThrow('gone');
    expect(await readFile(path, 'utf8')).toBe('old');
    await newFile(path, { replace: true }, whole);
    expect(await readFile(path, 'utf8')).toBe('whole');
  });

  it('says what is wrong with a place', async () => {
    await expect(newFile(folder, { replace: true }, whole)).rejects.toThrow('is a directory: name a file in it.');
    await expect(newFile(join(folder, 'none', 'x'), { replace: false }, whole)).rejects.toThrow(
      'cannot be written: there is no such directory.',
    );
  });
});
