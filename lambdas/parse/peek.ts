/** The first bytes of a stream, and the stream from its first byte on. */
export interface Peeked {
  head: Uint8Array;
  body: AsyncIterable<Uint8Array>;
}

/**
 * Reads at least `length` bytes of a stream, or all where it has fewer, and gives them back in front of the rest. Where the
 * stream breaks before, it breaks there for whoever reads the body.
 */
export async function peek(body: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const rest = body[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const peeked = (following: AsyncIterator<Uint8Array>) => ({
    head: Buffer.concat(chunks).subarray(0, length),
    body: concatenate(chunks, following),
  });
  try {
    while (size < length) {
      const { done, value } = await rest.next();
      if (done) break;
      chunks.push(value);
      size += value.length;
    }
  } catch (error) {
    return peeked({ next: () => Promise.reject(error) });
  }
  return peeked(rest);
}

/** The chunks, then the rest of a stream, which is closed with it. */
export async function* concatenate(chunks: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    // Whoever stops early (a file too large) must not leave the connection behind the stream open.
    await rest.return?.();
  }
}
