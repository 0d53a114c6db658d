/** A stream that remembers what broke it, so that this is told from what its bytes are wrong by. */
export interface Watched {
  stream: AsyncGenerator<Uint8Array>;
  /** What the stream threw; undefined while it is sound. */
  error(): unknown;
}

export function watch(body: AsyncIterable<Uint8Array>): Watched {
  let thrown: unknown;
  const stream = (async function* () {
    try {
      yield* body;
    } catch (error) {
      thrown = error;
      throw error;
    }
  })();
  return { stream, error: () => thrown };
}
