import { corrupt } from './expand.ts';

const LINE_FEED = 0x0a;

/** The longest line of a header; longer ones are no header's. */
const MAX_LINE_BYTES = 64 * 1024;

/** Reads a stream by lines and by numbers of bytes; it is closed only on request, for what follows may be read by somebody else. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();
  /** How many bytes have been read. */
  position = 0;

  constructor(body: AsyncIterable<Uint8Array>) {
    this.#chunks = body[Symbol.asyncIterator]();
  }

  /**
   * The next line as Latin-1, without its end; null at the end of the stream.
   * @throws PermanentError `corrupt-archive` when the line is longer than a header's
   */
  async line(): Promise<string | null> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    while (this.#rest.length > 0 || (await this.#fill())) {
      const end = this.#rest.indexOf(LINE_FEED);
      const piece = this.#take(end < 0 ? this.#rest.length : end + 1);
      pieces.push(piece);
      size += piece.length;
      if (size > MAX_LINE_BYTES) throw corrupt(new RangeError('a header line is too long'));
      if (end >= 0) break;
    }
    return size === 0
      ? null
      : Buffer.concat(pieces)
          .toString('latin1')
          .replace(/\r?\n$/, '');
  }

  /**
   * The next bytes, as they come.
   * @throws PermanentError `corrupt-archive` when the stream has fewer
   */
  async *bytes(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#fill())) throw corrupt(new RangeError(`${left} bytes are missing`));
      const piece = this.#take(Math.min(left, this.#rest.length));
      left -= piece.length;
      yield piece;
    }
  }

  /** So many bytes in one piece. @throws PermanentError `corrupt-archive` when the stream has fewer */
  async piece(length: number): Promise<Buffer> {
    return Buffer.concat(await Array.fromAsync(this.bytes(length)));
  }

  /** Whatever comes next, which may be given back in part; null at the end of the stream. */
  async next(): Promise<Uint8Array | null> {
    return this.#rest.length > 0 || (await this.#fill()) ? this.#take(this.#rest.length) : null;
  }

  /** Puts the last bytes that were read before what is still to come. */
  giveBack(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.position -= bytes.length;
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([bytes, this.#rest]);
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  /** What is left of the stream, as it comes. */
  async *remaining(): AsyncGenerator<Uint8Array> {
    while (this.#rest.length > 0 || (await this.#fill())) yield this.#take(this.#rest.length);
  }

  #take(length: number): Uint8Array {
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    this.position += length;
    return taken;
  }

  async #fill(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) return false;
      this.#rest = next.value;
    }
    return true;
  }
}
