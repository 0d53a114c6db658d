import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { piecesOf } from '../../testing/source-file.ts';
import { GzipMembers } from './gzip-members.ts';

/** A member with all that RFC 1952 lets a header have. */
function withHeader(member: Buffer): Buffer {
  const header = Buffer.from(member.subarray(0, 10));
  header[3] = 0b11110;
  const fields = Buffer.from([3, 0, 1, 2, 3, ...Buffer.from('name\0comment\0'), 7, 7]);
  return Buffer.concat([header, fields, member.subarray(10)]);
}

describe('GzipMembers', () => {
  it('expands any members, however they come in pieces, and knows where each begins', async () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(contents, fc.integer({ min: 1, max: 200 }), async (parts, size) => {
        const compressed = parts.map((part, i) => (i % 3 === 2 ? withHeader(gzipSync(part)) : gzipSync(part)));
        const members = new GzipMembers(piecesOf(Buffer.concat(compressed), size));
        const expanded = Buffer.concat(await Array.fromAsync(members.expand()));
        expect(expanded).toEqual(Buffer.concat(parts));

        let [position, offset] = [0, 0];
        for (const [i, part] of parts.entries()) {
          const isLastThere = part.length > 0;
          if (isLastThere) expect(members.offsetAt(position)).toBe(offset);
          position += part.length;
          offset += compressed[i]?.length ?? 0;
        }
        expect(members.offsetAt(position + 1)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    ['changed in its data', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 30 ? byte ^ 1 : byte)))],
    ['followed by what is none', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('rest')])],
  ])('says that a file is damaged that is %s', async (_, damage) => {
    const bytes = damage(gzipSync('The ministers met in the port on Monday, and parted as friends.'));
    await expect(Array.fromAsync(new GzipMembers(piecesOf(bytes, 9)).expand())).rejects.toMatchObject({
      code: 'corrupt-archive',
    });
  });

  it('passes over zeros behind the last member, and gives all of it before it says that anything else follows', async () => {
    const text = 'The ministers met in the port on Monday, and parted as friends.';
    const padded = new GzipMembers(piecesOf(Buffer.concat([gzipSync(text), Buffer.alloc(600)]), 9));
    expect(Buffer.concat(await Array.fromAsync(padded.expand())).toString()).toBe(text);

    const chunks: Uint8Array[] = [];
    const followed = new GzipMembers(piecesOf(Buffer.concat([gzipSync(text), Buffer.from('rest')]), 100));
    const read = async () => {
      for await (const chunk of followed.expand()) chunks.push(chunk);
    };
    await expect(read()).rejects.toMatchObject({ code: 'corrupt-archive' });
    expect(Buffer.concat(chunks).toString()).toBe(text);
  });

  it('closes a file that is not read to its end, and passes on what breaks it', async () => {
    let isClosed = false;
    const member = gzipSync(Buffer.alloc(200_000, 'The ministers met. '));
    const endless = (async function* () {
      try {
        for (;;) yield member;
      } finally {
        isClosed = true;
      }
    })();
    for await (const chunk of new GzipMembers(endless).expand()) {
      expect(gunzipSync(member).subarray(0, chunk.length)).toEqual(chunk);
      break;
    }
    expect(isClosed).toBe(true);

    const broken = (async function* () {
      yield member.subarray(0, 20);
      throw new Error('connection reset');
    })();
    await expect(Array.fromAsync(new GzipMembers(broken).expand())).rejects.toThrow('connection reset');
  });
});
