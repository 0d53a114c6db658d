/** A stream whose chunks are looked at as they pass. */
export async function* each(
  body: AsyncIterable<Uint8Array>,
  look: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    look(chunk);
    yield chunk;
  }
}
