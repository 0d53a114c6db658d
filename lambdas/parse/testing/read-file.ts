import fc from 'fast-check';
import { articleSchema } from '../../model/article.ts';
import { PermanentError } from '../../model/errors.ts';
import { type Entry, readEntries } from '../read.ts';

/** What a file is read as, whole or not at all. */
export async function readFile(bytes: Uint8Array, key: string, contentType: string | null = null): Promise<Entry[]> {
  const body = (async function* () {
    for (let at = 0; at < bytes.length; at += 16_384) yield bytes.subarray(at, at + 16_384);
  })();
  const entries: Entry[] = [];
  for await (const entry of readEntries({ key, contentType, metadata: {}, size: bytes.length, body }))
    entries.push(entry);
  return entries;
}

/** A file that was cut short, had bytes changed, or pieces of another or of itself set into it. */
export function damaged(...files: Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const file = fc.constantFrom(...files);
  const truncated = fc.tuple(file, fc.nat()).map(([bytes, at]) => bytes.subarray(0, at % (bytes.length + 1)));
  const flipped = fc
    .tuple(file, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }))
    .map(([bytes, flips]) => {
      const copy = Buffer.from(bytes);
      for (const [at, byte] of flips) copy[at % copy.length] = byte;
      return copy;
    });
  const spliced = fc.tuple(file, file, fc.nat(), fc.nat(), fc.nat(400)).map(([bytes, other, at, from, length]) => {
    const [place, start] = [at % bytes.length, from % other.length];
    return Buffer.concat([bytes.subarray(0, place), other.subarray(start, start + length), bytes.subarray(place)]);
  });
  return fc.oneof(truncated, flipped, spliced);
}

/** Reads a hundred damaged files: each gives valid articles and rejections, or is rejected with a code, and nothing else. */
export async function survives(key: string, ...files: Uint8Array[]): Promise<void> {
  await fc.assert(
    fc.asyncProperty(damaged(...files), async (bytes) => {
      try {
        for (const entry of await readFile(bytes, key)) {
          if (entry.kind === 'article') articleSchema.parse(entry.article);
        }
      } catch (error) {
        if (!(error instanceof PermanentError)) throw error;
      }
    }),
    { numRuns: 100 },
  );
}
