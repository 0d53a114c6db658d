import { concatenate } from './peek.ts';

const LINE_FEED = 0x0a;

/** A line of a file without its end; null in place of the bytes of a line that was too long to keep. */
export type Line = Uint8Array | null;

/**
 * The lines of a stream, by their bytes. A line longer than its limit is passed over, and only told of.
 * @param limit the most bytes that a line may have
 */
export async function* splitLines(body: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let [pieces, size]: [Uint8Array[], number] = [[], 0];
  const keep = (piece: Uint8Array) => {
    size += piece.length;
    if (size <= limit) pieces.push(piece);
    else pieces = [];
  };
  const take = (): Line => {
    const line = size > limit ? null : Buffer.concat(pieces, size);
    [pieces, size] = [[], 0];
    return line;
  };
  for await (const chunk of body) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

/** A stream's first line that is not blank, with its end, and the rest of the stream. */
export interface FirstLine {
  line: Uint8Array;
  rest: AsyncIterable<Uint8Array>;
}

/** Takes the first line that is not blank off a stream; all of it where that line has more bytes than the limit. */
export async function takeFirstLine(body: AsyncIterable<Uint8Array>, limit: number): Promise<FirstLine> {
  const chunks = body[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let [size, blank] = [0, true];
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    const chunk = next.value;
    const start: number = blank ? chunk.findIndex((byte) => !isBlank(byte)) : 0;
    if (start < 0) continue;
    blank = false;
    const end = chunk.indexOf(LINE_FEED, start);
    const cut = end < 0 ? chunk.length : end + 1;
    pieces.push(chunk.subarray(start, cut));
    size += cut - start;
    if (end >= 0 || size > limit)
      return { line: Buffer.concat(pieces, size), rest: concatenate([chunk.subarray(cut)], chunks) };
  }
  return { line: Buffer.concat(pieces, size), rest: concatenate([], chunks) };
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
