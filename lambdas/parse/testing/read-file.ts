import { type Entry, readEntries } from '../read.ts';

/** What a file is read as, whole or not at all. */
export async function readFile(bytes: Uint8Array, key: string, contentType: string | null = null): Promise<Entry[]> {
  const body = (async function* () {
    for (let at = 0; at < bytes.length; at += 16_384) yield bytes.subarray(at, at + 16_384);
  })();
  const entries: Entry[] = [];
  for await (const entry of readEntries({ key, contentType, metadata: {}, size: bytes.length, body }))
    entries.push(entry);
  return entries;
}
