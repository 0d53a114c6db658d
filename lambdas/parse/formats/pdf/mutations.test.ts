import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PermanentError } from '../../../model/errors.ts';
import { read } from './testing/read.ts';

const names = ['en-libreoffice-dejavu-sans-2.pdf', 'ar-libreoffice-dejavu-sans-1.pdf', 'user-password.pdf'];
const originals = names.map((name) => readFileSync(join(import.meta.dirname, 'fixtures', name)));

const original = fc.constantFrom(...originals);
const truncated = fc.tuple(original, fc.nat()).map(([bytes, at]) => bytes.subarray(0, 8 + (at % bytes.length)));
const flipped = fc
  .tuple(original, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 }))
  .map(([bytes, flips]) => {
    const copy = Buffer.from(bytes);
    for (const [at, byte] of flips) copy[8 + (at % (bytes.length - 8))] = byte;
    return copy;
  });
const spliced = fc
  .tuple(original, original, fc.nat(), fc.nat(), fc.nat(4000))
  .map(([bytes, other, at, from, length]) => {
    const middle = 8 + (at % (bytes.length - 8));
    const start = from % other.length;
    return Buffer.concat([bytes.subarray(0, middle), other.subarray(start, start + length), bytes.subarray(middle)]);
  });

describe('damaged PDFs', () => {
  it('are read as far as they can be, or rejected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(truncated, flipped, spliced), async (bytes) => {
        const result = await read(bytes).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(PermanentError);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
