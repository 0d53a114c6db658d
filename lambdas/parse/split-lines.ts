import { concatenate } from './peek.ts';

const LINE_FEED = 0x0a;

/** A line of a stream. */
export interface Line {
  /** Without its end; null for a line that was too long to keep. */
  bytes: Uint8Array | null;
  /** Where in the stream it begins, in bytes. */
  start: number;
}

/**
 * The lines of a stream, by their bytes. A line longer than its limit is passed over, and only told of.
 * @param limit the most bytes that a line may have
 */
export async function* splitLines(body: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let [pieces, size]: [Uint8Array[], number] = [[], 0];
  let [before, start] = [0, 0];
  const keep = (piece: Uint8Array) => {
    size += piece.length;
    if (size <= limit) pieces.push(piece);
    else pieces = [];
  };
  const take = (next: number): Line => {
    const line = { bytes: size > limit ? null : joined(pieces, size), start };
    [pieces, size, start] = [[], 0, next];
    return line;
  };
  for await (const chunk of body) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, end));
      from = end + 1;
      yield take(before + from);
    }
    keep(chunk.subarray(from));
    before += chunk.length;
  }
  if (size > 0) yield take(before);
}

/** Most lines lie in one piece, which needs no copy. */
function joined(pieces: Uint8Array[], size: number): Uint8Array {
  return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces, size);
}

/** A stream's first line that is not blank, with its end, and the rest of the stream. */
export interface FirstLine {
  line: Uint8Array;
  /** Where in the stream the rest begins, in bytes. */
  next: number;
  rest: AsyncIterable<Uint8Array>;
}

/** Takes the first line that is not blank off a stream; all of it where that line has more bytes than the limit. */
export async function takeFirstLine(body: AsyncIterable<Uint8Array>, limit: number): Promise<FirstLine> {
  const chunks = body[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let [size, blank, before] = [0, true, 0];
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    const chunk = next.value;
    const start: number = blank ? chunk.findIndex((byte) => !isBlank(byte)) : 0;
    before += chunk.length;
    if (start < 0) continue;
    blank = false;
    const end = chunk.indexOf(LINE_FEED, start);
    const cut = end < 0 ? chunk.length : end + 1;
    pieces.push(chunk.subarray(start, cut));
    size += cut - start;
    if (end >= 0 || size > limit) {
      const rest = concatenate([chunk.subarray(cut)], chunks);
      return { line: Buffer.concat(pieces, size), next: before - chunk.length + cut, rest };
    }
  }
  return { line: Buffer.concat(pieces, size), next: before, rest: concatenate([], chunks) };
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
