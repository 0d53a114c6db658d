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
        `The file has more than the ${limit} bytes that its format may have: split it, or write many articles as JSON Lines.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
