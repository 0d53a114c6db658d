import { type Entry, readEntries } from '../read.ts';
import { sourceFile } from './source-file.ts';

/** What a file is read as, whole or not at all. */
export async function readFile(bytes: Uint8Array, key: string, contentType: string | null = null): Promise<Entry[]> {
  return Array.fromAsync(readEntries(sourceFile(bytes, key, { contentType })));
}
