import { constants, gunzipSync } from 'node:zlib';
import { HEAD_BYTES } from '../../limits.ts';
import type { Format } from '../format.ts';
import { type Compression, expand } from './expand.ts';
import { GzipMembers } from './gzip-members.ts';
import { isWarc } from './warc.ts';

/** RFC 1952, section 2.3.1, with its only method; RFC 8878, section 3.1.1. */
const SIGNATURES: [Compression, number[]][] = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
];

/** A head of the worst news expands to less. */
const MAX_BEGINNING_BYTES = 250 * HEAD_BYTES;

/** One file, compressed; what it holds is of any format. */
export const compressed: Format = {
  name: 'compressed',
  manyArticles: true,
  isArchive: true,
  recognises: ({ head }) => compressionOf(head) !== null,
  async *read({ name, head, body, offsetAt }, nested) {
    const compression = compressionOf(head) ?? 'gzip';
    const inner = { name: innerName(name), contentType: null };
    if (offsetAt === undefined || compression !== 'gzip' || !isWarc(beginningOf(head))) {
      yield* nested({ ...inner, body: expand(body, compression) });
      return;
    }
    const members = new GzipMembers(body);
    const placeOf = (position: number) => {
      const offset = members.offsetAt(position);
      return offset === null ? null : offsetAt(offset);
    };
    yield* nested({ ...inner, body: members.expand(), offsetAt: placeOf });
  },
};

function compressionOf(head: Uint8Array): Compression | null {
  return SIGNATURES.find(([, signature]) => signature.every((byte, at) => head[at] === byte))?.[0] ?? null;
}

/** What the first bytes of a gzip file expand to; nothing where they are none. */
function beginningOf(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_BEGINNING_BYTES });
  } catch {
    return new Uint8Array();
  }
}

function innerName(name: string): string {
  const file = name.split('/').at(-1) ?? name;
  return file.replace(/\.tgz$/i, '.tar').replace(/\.(?:gz|gzip|zst|zstd)$/i, '');
}
