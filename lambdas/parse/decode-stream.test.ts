import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeStream } from './decode-stream.ts';
import { encode } from './testing/encode.ts';
import { piecesOf } from './testing/source-file.ts';

const ARABIC = 'وقع وزير النقل المصري ونظيره الأردني اتفاقا للنقل البحري في عمان يوم الاثنين';

async function decoded(bytes: Uint8Array, size: number, label: string | null = null): Promise<string> {
  return (await Array.fromAsync(decodeStream(piecesOf(bytes, size), bytes.subarray(0, 4096), label))).join('');
}

describe('decodeStream', () => {
  it('reads UTF-8 and UTF-16 wherever their bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(200), fc.integer({ min: 1, max: 9 }), async (ascii, size) => {
        const text = `${'a b'.repeat(ascii)}${ARABIC}`;
        expect(await decoded(Buffer.from(text), size)).toBe(text);
        expect(await decoded(Buffer.from(text, 'utf16le'), size)).toBe(text);
      }),
    );
  });

  it('tells an encoding by the first letters, however late they come', async () => {
    const text = `${'all is ASCII, '.repeat(2000)}${ARABIC}, ${'and again, '.repeat(1000)}${ARABIC}`;
    for (const size of [100, 65_536]) expect(await decoded(encode(text, 'windows-1256'), size)).toBe(text);
  });

  it('believes what is declared, unless the bytes are UTF-8', async () => {
    expect(await decoded(encode(ARABIC, 'iso-8859-6'), 7, 'iso-8859-6')).toBe(ARABIC);
    expect(await decoded(Buffer.from(ARABIC), 7, 'windows-1252')).toBe(ARABIC);
  });

  it('says where UTF-8 ends, and does not guess beyond it', async () => {
    const bytes = Buffer.concat([Buffer.from(ARABIC.repeat(100)), encode(ARABIC, 'windows-1256')]);
    await expect(decoded(bytes, 1000)).rejects.toMatchObject({ code: 'undecodable-text' });
  });
});
