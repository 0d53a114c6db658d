import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import type { Format } from '../format.ts';
import { corrupt } from './expand.ts';
import { isFile } from './members.ts';

/** POSIX.1-2017, pax, "ustar Interchange Format": the magic stands at byte 257. */
const MAGIC = 'ustar';
const MAGIC_AT = 257;

/** Tar archives, streamed. Paths only name what is read; links and devices are passed over. */
export const tar: Format = {
  name: 'tar',
  manyArticles: true,
  recognises: ({ head }) =>
    Buffer.from(head)
      .subarray(MAGIC_AT, MAGIC_AT + MAGIC.length)
      .toString('latin1') === MAGIC,
  async *read({ body }, nested) {
    const members = extract();
    let sourceError: unknown;
    const source = async function* () {
      try {
        yield* body;
      } catch (error) {
        sourceError = error;
        throw error;
      }
    };
    // A failure ends the members too, and is thrown where they are read.
    pipeline(Readable.from(source()), members).catch(() => undefined);
    try {
      for await (const member of members) {
        const { name, type } = member.header;
        const content = (member as unknown as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
        if (type === 'file' && isFile(name)) yield* nested({ name, contentType: null, body: unclosed(content) });
        // The next member comes only when this one has been read to its end.
        for (let next = await content.next(); !next.done; ) next = await content.next();
      }
    } catch (error) {
      if (sourceError !== undefined) throw sourceError;
      throw corrupt(error);
    }
  },
};

/** The chunks of an iterator, which stays open when its reader stops early. */
async function* unclosed(chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}
