import type { Format } from '../format.ts';
import { expandZstd } from './expand.ts';
import { GzipMembers } from './gzip-members.ts';
import { isWarc } from './warc.ts';

/** RFC 1952, section 2.3.1, with its only method; RFC 8878, section 3.1.1. */
const GZIP = [0x1f, 0x8b, 0x08];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** One file, compressed; what it holds is of any format. */
export const compressed: Format = {
  name: 'compressed',
  manyArticles: true,
  isArchive: true,
  recognises: ({ head }) => begins(head, GZIP) || begins(head, ZSTD),
  async *read({ name, head, body, offsetAt }, nested) {
    const inner = { name: innerName(name), contentType: null };
    if (begins(head, ZSTD)) return yield* nested({ ...inner, body: expandZstd(body) });
    const members = new GzipMembers(body);
    const placeOf = (position: number) => {
      const offset = members.offsetAt(position);
      return offset === null ? null : (offsetAt?.(offset) ?? null);
    };
    // Nothing else has a member for each of what it holds.
    const place = isWarc(await beginningOf(head)) ? { offsetAt: placeOf } : {};
    yield* nested({ ...inner, body: members.expand(), ...place });
  },
};

function begins(head: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, at) => head[at] === byte);
}

/** The first of what a gzip file expands to; nothing where it is none. */
async function beginningOf(head: Uint8Array): Promise<Uint8Array> {
  const once = (async function* () {
    yield head;
  })();
  try {
    for await (const chunk of new GzipMembers(once).expand()) return chunk;
  } catch {
    // Who reads the file will say so.
  }
  return new Uint8Array();
}

function innerName(name: string): string {
  const file = name.split('/').at(-1) ?? name;
  return file.replace(/\.tgz$/i, '.tar').replace(/\.(?:gz|gzip|zst|zstd)$/i, '');
}
