import type { Format } from '../format.ts';
import { type Compression, expand } from './expand.ts';

/** RFC 1952, section 2.3.1, with its only method; RFC 8878, section 3.1.1. */
const SIGNATURES: [Compression, number[]][] = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
];

/** One file, compressed; what it holds is of any format. */
export const compressed: Format = {
  name: 'compressed',
  manyArticles: true,
  isArchive: true,
  recognises: ({ head }) => compressionOf(head) !== null,
  async *read({ name, head, body }, nested) {
    const compression = compressionOf(head) ?? 'gzip';
    yield* nested({ name: innerName(name), contentType: null, body: expand(body, compression) });
  },
};

function compressionOf(head: Uint8Array): Compression | null {
  return SIGNATURES.find(([, signature]) => signature.every((byte, at) => head[at] === byte))?.[0] ?? null;
}

function innerName(name: string): string {
  const file = name.split('/').at(-1) ?? name;
  return file.replace(/\.tgz$/i, '.tar').replace(/\.(?:gz|gzip|zst|zstd)$/i, '');
}
