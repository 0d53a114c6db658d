/** The chunks of a stream, which stays open when its reader stops early: what follows it in its archive is still to be read. */
export async function* unclosed(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}
