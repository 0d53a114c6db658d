import { crc32, createInflateRaw } from 'node:zlib';
import { ByteReader } from './byte-reader.ts';
import { corrupt, Expansion, isCorruption } from './expand.ts';

/** RFC 1952, section 2.3.1: the flags of a member's header. */
const CRC = 0b10;
const EXTRA = 0b100;
const NAME = 0b1000;
const COMMENT = 0b10000;

/** Names of files are shorter. */
const MAX_NAME_BYTES = 4096;

/** How far behind what is expanded the places of members are kept: they are asked for when a record's headers have been read. */
const KEPT_BYTES = 1024 * 1024;

/**
 * A gzip file that knows where its members begin (RFC 1952, section 2.2). A web archive has one for each of its records, so
 * that it can be entered at any of them (ISO 28500:2017, annex D).
 */
export class GzipMembers {
  readonly #input: ByteReader;
  /** Offsets of the last members, by where in the expanded stream they begin. */
  readonly #begun = new Map<number, number>();
  readonly #expansion = new Expansion();

  constructor(body: AsyncIterable<Uint8Array>) {
    this.#input = new ByteReader(body);
  }

  /**
   * Where in the file the member begins whose first byte is this one of the expanded stream; null where none does, or where that
   * is long past.
   */
  offsetAt(position: number): number | null {
    return this.#begun.get(position) ?? null;
  }

  /** @throws PermanentError `corrupt-archive`, `expansion-ratio` */
  async *expand(): AsyncGenerator<Uint8Array> {
    try {
      for (let offset = this.#input.position; await this.#readHeader(); offset = this.#input.position) {
        this.#note(offset);
        yield* this.#readMember();
      }
    } catch (error) {
      throw isCorruption(error) ? corrupt(error) : error;
    } finally {
      await this.#input.close();
    }
  }

  #note(offset: number): void {
    const position = this.#expansion.expanded;
    this.#begun.set(position, offset);
    for (const begun of this.#begun.keys()) {
      if (begun >= position - KEPT_BYTES) break;
      this.#begun.delete(begun);
    }
  }

  /** @returns false at the end of the file, which zeros may follow, as gzip(1) has it: tapes are filled up with them */
  async #readHeader(): Promise<boolean> {
    const begin = await this.#input.next();
    if (begin === null) return false;
    this.#input.giveBack(begin);
    if (begin[0] === 0) return false;
    const [first, second, method, flags = 0] = await this.#input.piece(10);
    if (first !== 0x1f || second !== 0x8b || method !== 8) throw corrupt(new TypeError('no gzip member'));
    if (flags & EXTRA) await this.#input.piece((await this.#input.piece(2)).readUInt16LE());
    if (flags & NAME) await this.#passText();
    if (flags & COMMENT) await this.#passText();
    if (flags & CRC) await this.#input.piece(2);
    return true;
  }

  /** Such texts end with a zero. */
  async #passText(): Promise<void> {
    for (let length = 0; length < MAX_NAME_BYTES; length++) if ((await this.#input.piece(1))[0] === 0) return;
    throw corrupt(new RangeError('a name is too long'));
  }

  async *#readMember(): AsyncGenerator<Uint8Array> {
    let sum = 0;
    for await (const chunk of this.#inflate()) {
      this.#expansion.compressed = this.#input.position;
      this.#expansion.expand(chunk);
      sum = crc32(chunk, sum);
      yield chunk;
    }
    const trailer = await this.#input.piece(8);
    if (trailer.readUInt32LE() !== sum) throw corrupt(new RangeError('the checksum differs'));
  }

  /** The data of a member; what was read behind its end is given back. */
  async *#inflate(): AsyncGenerator<Uint8Array> {
    const inflate = createInflateRaw();
    let written = 0;
    let last: Uint8Array = new Uint8Array();
    const feed = async () => {
      while (!inflate.destroyed) {
        const chunk = await this.#input.next();
        if (chunk === null) {
          inflate.end();
          return;
        }
        last = chunk;
        written += chunk.length;
        await new Promise<void>((resolve) => inflate.write(chunk, () => resolve()));
        // What is not taken stands behind the end of the data.
        if (inflate.bytesWritten < written) return;
      }
    };
    feed().catch((error) => inflate.destroy(error));
    try {
      for await (const chunk of inflate as AsyncIterable<Uint8Array>) yield chunk;
    } finally {
      inflate.destroy();
    }
    this.#input.giveBack(last.subarray(last.length - (written - inflate.bytesWritten)));
  }
}
