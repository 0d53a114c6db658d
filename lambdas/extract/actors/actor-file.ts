import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../languages/registry.ts';
import type { ActorEntry } from './entry.ts';
import { InvalidActorFile, readUserActors } from './user-actors.ts';

/**
 * Reads a file of a user's own actors.
 * @param path of a JSON file, such as
 *   `[{ "code": "NLF", "names": { "en": ["Northern Lights Fund"] }, "role": "IGO", "from": "2019-01" }]`
 * @returns the entries by language, for `createCoder`
 * @throws InvalidActorFile whose message begins with the path: the file cannot be read, is not JSON, or has a bad entry
 */
export function readActorFile(path: string): Record<string, ActorEntry[]> {
  try {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    return readUserActors(json, Object.fromEntries(LANGUAGES.map(({ code, actors }) => [code, actors])));
  } catch (cause) {
    throw new InvalidActorFile(`${path}: ${reasonOf(cause as Error)}`, { cause });
  }
}

function reasonOf(error: Error): string {
  if (error instanceof InvalidActorFile) return error.message;
  if (error instanceof SyntaxError) return `it is not JSON: ${error.message}`;
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'there is no such file' : `it cannot be read: ${error.message}`;
}
