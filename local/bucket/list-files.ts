import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What tells two states of a file apart. */
export interface FileStat {
  size: number;
  mtimeMs: number;
  ctimeMs: number;
}

/**
 * Lists the regular files below a folder; links are not followed.
 * @returns by path below the folder, with `/`; what goes away meanwhile is left out
 * @throws when the folder itself is gone: it may come back, and its files have not been deleted
 */
export async function listFiles(folder: string, signal?: AbortSignal): Promise<Map<string, FileStat>> {
  const files = new Map<string, FileStat>();
  const folders = [''];
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    const reading = readdir(join(folder, path), { withFileTypes: true });
    const entries = await (path ? unlessGone(reading) : reading);
    for (const entry of entries ?? []) {
      signal?.throwIfAborted();
      const below = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isDirectory()) folders.push(below);
      if (!entry.isFile()) continue;
      const stat = await statFile(folder, below);
      if (stat) files.set(below, stat);
    }
  }
  return files;
}

/** @returns null when there is no such file */
export async function statFile(folder: string, path: string): Promise<FileStat | null> {
  const stat = await unlessGone(lstat(join(folder, path)));
  return stat?.isFile() ? { size: stat.size, mtimeMs: stat.mtimeMs, ctimeMs: stat.ctimeMs } : null;
}

/** Whether nothing was written in between. */
export function sameFile(a: Pick<FileStat, 'size' | 'mtimeMs'>, b: Pick<FileStat, 'size' | 'mtimeMs'>): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs;
}

async function unlessGone<T>(action: Promise<T>): Promise<T | null> {
  try {
    return await action;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
