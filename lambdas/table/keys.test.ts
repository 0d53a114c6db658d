import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stateIndex } from './indexes.ts';
import { entryKey, fileKey, linkKey, type ObjectName, shardOf, shortName } from './keys.ts';

/** S3 takes keys of up to 1,024 bytes of UTF-8, in any script. */
const objectName: fc.Arbitrary<ObjectName> = fc.record({
  bucket: fc.stringMatching(/^[a-z][a-z0-9-]{1,61}[a-z0-9]$/),
  key: fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('#', '/', 'م', '1') }),
    )
    .filter((key) => key !== '' && Buffer.byteLength(key) <= 1_024),
});
const entry = fc.nat({ max: 999_999_999 });

describe('keys', () => {
  it('fit DynamoDB: 2,048 bytes of partition key, 1,024 of sort key', () => {
    fc.assert(
      fc.property(objectName, entry, (file, number) => {
        for (const { pk, sk } of [fileKey(file), entryKey(file, number), linkKey('a'.repeat(32), file, number)]) {
          expect(Buffer.byteLength(pk)).toBeLessThanOrEqual(2_048);
          expect(Buffer.byteLength(sk)).toBeLessThanOrEqual(1_024);
        }
        const { byStateSort } = stateIndex(
          'entry',
          'rejected',
          null,
          `${shortName(file)}#123456789`,
          new Date().toISOString(),
        );
        expect(Buffer.byteLength(byStateSort)).toBeLessThanOrEqual(1_024);
      }),
    );
  });

  it('differ for different files and entries, whatever the names contain', () => {
    const place = fc.tuple(objectName, entry);
    fc.assert(
      fc.property(place, place, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        const keys = ([file, number]: typeof a) =>
          [entryKey(file, number), linkKey('x', file, number)].map((key) => JSON.stringify(key));
        const all = new Set([...keys(a), ...keys(b), JSON.stringify(fileKey(a[0]))]);
        expect(all.size).toBe(5);
      }),
    );
  });

  it('keep entries in the order of the file', () => {
    fc.assert(
      fc.property(objectName, entry, entry, (file, a, b) => {
        expect(linkKey('x', file, a).sk < linkKey('x', file, b).sk).toBe(a < b);
      }),
    );
  });

  it('tell long names apart that begin alike', () => {
    const long = 'long/'.repeat(200);
    expect(shortName({ bucket: 'inbox', key: `${long}a` })).not.toBe(shortName({ bucket: 'inbox', key: `${long}b` }));
  });
});

describe('shardOf', () => {
  it('spreads ids evenly', () => {
    const counts = [0, 0, 0, 0];
    for (let id = 0; id < 4_000; id += 1) counts[shardOf(String(id), 4)] = (counts[shardOf(String(id), 4)] ?? 0) + 1;
    for (const count of counts) expect(count).toBeGreaterThan(900);
  });
});
