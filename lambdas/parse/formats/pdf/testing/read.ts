import { type Entry, readEntries } from '../../../read.ts';

/** What a file in the inbox with these bytes comes to. */
export async function read(bytes: Uint8Array, key = 'article.pdf'): Promise<Entry[]> {
  const body = (async function* () {
    yield bytes;
  })();
  return Array.fromAsync(readEntries({ key, contentType: null, metadata: {}, size: bytes.length, body }));
}

/** The lines of the text of a file with one article. */
export async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const [entry] = await read(bytes);
  if (entry?.kind !== 'article') throw new Error(`No article: ${entry?.rejection.reason}`);
  return entry.article.text.split('\n');
}
