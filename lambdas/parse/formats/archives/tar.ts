import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import type { Format } from '../format.ts';
import { corrupt } from './expand.ts';
import { isFile } from './members.ts';
import { unclosed } from './unclosed.ts';
import { watch } from './watched.ts';

/** POSIX.1-2017, pax, "ustar Interchange Format": the magic stands at byte 257. */
const MAGIC = 'ustar';
const MAGIC_AT = 257;

/** Tar archives, streamed. Paths only name what is read; links and devices are passed over. */
export const tar: Format = {
  name: 'tar',
  manyArticles: true,
  isArchive: true,
  recognises: ({ head }) =>
    Buffer.from(head)
      .subarray(MAGIC_AT, MAGIC_AT + MAGIC.length)
      .toString('latin1') === MAGIC,
  async *read({ body }, nested) {
    const members = extract();
    const source = watch(body);
    // A failure ends the members too, and is thrown where they are read.
    pipeline(Readable.from(source.stream), members).catch(() => undefined);
    try {
      for await (const member of members) {
        const { name, type } = member.header;
        const content = member as unknown as AsyncIterable<Uint8Array>;
        if (type === 'file' && isFile(name)) yield* nested({ name, contentType: null, body: unclosed(content) });
        // The next member comes only when this one has been read to its end.
        for await (const _rest of content);
      }
    } catch (error) {
      throw source.error() ?? corrupt(error);
    }
  },
};
