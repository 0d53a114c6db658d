import type { Entry } from '../../../read.ts';
import { readFile } from '../../../testing/read-file.ts';

/** What a file in the inbox with these bytes comes to. */
export function read(bytes: Uint8Array, key = 'article.pdf'): Promise<Entry[]> {
  return readFile(bytes, key);
}

/** The lines of the text of a file with one article. */
export async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const [entry] = await read(bytes);
  if (entry?.kind !== 'article') throw new Error(`No article: ${entry?.rejection.reason}`);
  return entry.article.text.split('\n');
}
