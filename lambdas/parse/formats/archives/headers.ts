import type { ByteReader } from './byte-reader.ts';
import { corrupt } from './expand.ts';

/** More fields than any server sends. */
const MAX_FIELDS = 500;

/** A first line and the fields under it, by their lower-case names. */
export interface Headers {
  /** Where in the stream the first line begins. */
  at: number;
  start: string;
  fields: Map<string, string>;
}

/**
 * Reads the headers of WARC and HTTP (RFC 9112, section 2.1), up to the empty line that ends them; empty lines before them are
 * passed over.
 * @returns null at the end of the stream
 */
export async function readHeaders(reader: ByteReader): Promise<Headers | null> {
  let at = reader.position;
  let start = await reader.line();
  while (start === '') {
    at = reader.position;
    start = await reader.line();
  }
  if (start === null) return null;
  const fields = new Map<string, string>();
  for (let line = await reader.line(); line !== null && line !== ''; line = await reader.line()) {
    if (fields.size >= MAX_FIELDS) throw corrupt(new RangeError('too many header fields'));
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { at, start, fields };
}

/** The body of an HTTP message, out of the chunks of RFC 9112, section 7.1, where it still is in them. */
export async function* bodyOf(reader: ByteReader, { fields }: Headers): AsyncGenerator<Uint8Array> {
  if (!/\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')) {
    yield* reader.remaining();
    return;
  }
  for (let first = true; ; first = false) {
    const line = await reader.line();
    const [, size] = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line ?? '') ?? [];
    if (size === undefined) {
      // Many archives keep the field of a body whose chunks they have put together.
      if (first && line !== null) yield Buffer.from(`${line}\n`, 'latin1');
      yield* reader.remaining();
      return;
    }
    if (Number.parseInt(size, 16) === 0) return;
    yield* reader.bytes(Number.parseInt(size, 16));
    await reader.line();
  }
}
