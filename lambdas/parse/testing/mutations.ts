import fc from 'fast-check';
import type { Seed } from './seeds.ts';

/** Beginnings that are kept, so that most mutations are still taken for their format. */
const KEPT = 4;

/** The longest piece of another file that is put into one. */
const MAX_SPLICE = 4000;

/** Files as they come out of broken downloads, disks and hands: cut short, with bytes changed, and with pieces of others. */
export function mutations(seeds: Seed[]): fc.Arbitrary<Seed> {
  const seed = fc.constantFrom(...seeds);
  const truncated = fc.tuple(seed, fc.nat()).map(([{ name, bytes }, at]) => ({
    name,
    bytes: bytes.subarray(0, at % (bytes.length + 1)),
  }));
  const change = fc.tuple(fc.nat(), fc.nat(255));
  const flipped = fc
    .tuple(seed, fc.array(change, { minLength: 1, maxLength: 30 }))
    .map(([{ name, bytes }, changes]) => {
      const copy = Buffer.from(bytes);
      for (const [at, byte] of changes) copy[KEPT + (at % (bytes.length - KEPT))] = byte;
      return { name, bytes: copy };
    });
  const spliced = fc
    .tuple(seed, seed, fc.nat(), fc.nat(), fc.nat(MAX_SPLICE))
    .map(([{ name, bytes }, other, at, from, length]) => {
      const place = KEPT + (at % (bytes.length - KEPT));
      const start = from % other.bytes.length;
      const piece = other.bytes.subarray(start, start + length);
      return { name, bytes: Buffer.concat([bytes.subarray(0, place), piece, bytes.subarray(place)]) };
    });
  return fc.oneof(truncated, flipped, spliced);
}
