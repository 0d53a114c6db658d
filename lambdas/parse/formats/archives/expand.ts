import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { PermanentError } from '../../../model/errors.ts';
import { MAX_EXPANSION, MIN_EXPANDED_BYTES } from '../../limits.ts';

/**
 * Decompresses a stream of zstd (RFC 8878). Closing it early closes the body.
 * @throws PermanentError `corrupt-archive`, or `expansion-ratio` as soon as more has come out than any text would
 */
export async function* expandZstd(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ratio = new Expansion();
  const counted = async function* () {
    for await (const chunk of body) {
      ratio.compressed += chunk.length;
      yield chunk;
    }
  };
  const output = createZstdDecompress();
  // A failure ends the output too, and is thrown where it is read.
  pipeline(Readable.from(counted()), output).catch(() => undefined);
  try {
    for await (const chunk of output as AsyncIterable<Uint8Array>) {
      ratio.expand(chunk);
      yield chunk;
    }
  } catch (error) {
    throw isCorruption(error) ? corrupt(error) : error;
  }
}

/** How far something has expanded. */
export class Expansion {
  compressed = 0;
  expanded = 0;
  readonly #ratio: number;
  readonly #harmless: number;

  /** @param harmless bytes to which it may expand whatever its ratio is */
  constructor(ratio = MAX_EXPANSION, harmless = MIN_EXPANDED_BYTES) {
    this.#ratio = ratio;
    this.#harmless = harmless;
  }

  /** @throws PermanentError `expansion-ratio` as soon as more has come out than of any text would */
  expand(chunk: Uint8Array): void {
    this.expanded += chunk.length;
    if (this.expanded > this.#harmless && this.expanded > this.#ratio * this.compressed) throw bomb();
  }
}

export function bomb(): PermanentError {
  return new PermanentError(
    'expansion-ratio',
    `The archive expands to more than ${MAX_EXPANSION} times its size, as no news does: unpack it and upload the files.`,
  );
}

export function corrupt(cause: unknown): PermanentError {
  return new PermanentError('corrupt-archive', 'The archive is damaged or cut short: make or download it again.', {
    cause,
  });
}

export function isCorruption(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') || code.startsWith('ZSTD_');
}
