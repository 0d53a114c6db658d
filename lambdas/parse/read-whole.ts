import { PermanentError } from '../model/errors.ts';

/**
 * All bytes of a stream.
 * @throws PermanentError `too-large` as soon as more than `limit` bytes have come
 */
export async function readWhole(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) {
      throw new PermanentError(
        'too-large',
        `The file has more than ${limit} bytes, more than one article can have: split it into a file an article.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
