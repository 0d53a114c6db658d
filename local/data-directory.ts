import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DirectoryInUseError } from './errors.ts';

/** The folder that holds all that a stack keeps between runs, while one run uses it. */
export interface DataDirectory {
  /** A path in the folder. */
  path(...parts: string[]): string;
  /** Writes what other programs read while the stack runs: `stack.json`. */
  publish(description: object): void;
  /** Lets the folder go. */
  release(): void;
}

/**
 * Takes a data directory for this process.
 * @param directory made when it is missing
 * @throws DirectoryInUseError when another run has it; a lock whose process has died is taken over
 */
export function takeDataDirectory(directory: string): DataDirectory {
  const root = resolve(directory);
  const path = (...parts: string[]) => join(root, ...parts);
  mkdirSync(root, { recursive: true });
  takeLock(path('lock'));
  return {
    path,
    publish(description) {
      writeFileSync(path('stack.json.new'), `${JSON.stringify(description, null, 2)}\n`);
      renameSync(path('stack.json.new'), path('stack.json'));
    },
    release() {
      rmSync(path('stack.json'), { force: true });
      rmSync(path('lock'), { force: true });
    },
  };
}

function takeLock(file: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      const pid = readPid(file);
      if (isAlive(pid) || attempt > 0) {
        throw new DirectoryInUseError(
          `Process ${pid} runs on the same data. Stop it, or choose another data directory. (If it is another program, remove ${file}.)`,
          { cause },
        );
      }
      rmSync(file, { force: true });
    }
  }
}

function readPid(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch {
    return Number.NaN;
  }
}

/** Whether a process with this id runs. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
