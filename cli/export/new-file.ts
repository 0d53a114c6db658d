import { rmSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { CommandError } from '../errors.ts';
import { SIGNALS } from '../interruption.ts';

/**
 * Writes a file under another name and gives it its own when it is whole: what breaks off, or is broken off by a signal (exit
 * code 130), leaves nothing behind.
 * @param write gets the path to write to
 * @throws CommandError when the file is there already and must not be replaced
 */
export async function newFile(
  path: string,
  { replace }: { replace: boolean },
  write: (path: string) => Promise<void>,
): Promise<void> {
  const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
  if (there?.isDirectory()) throw new CommandError(`${path} is a directory: name a file in it.`);
  // A device or a pipe would be replaced, not written to.
  if (there !== null && !there.isFile()) throw new CommandError(`${path} is no regular file: name one to write.`);
  if (there !== null && !replace) throw new CommandError(`${path} is there already: --force replaces it.`);
  const partial = `${path}.${process.pid}.partial`;
  const breakOff = () => {
    rmSync(partial, { force: true });
    console.error(`Interrupted: ${path} was not written.`);
    process.exit(130);
  };
  for (const signal of SIGNALS) process.on(signal, breakOff);
  try {
    await write(partial);
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new CommandError(`${path} cannot be written: there is no such directory.`, { cause });
    }
    throw cause;
  } finally {
    for (const signal of SIGNALS) process.off(signal, breakOff);
  }
}
