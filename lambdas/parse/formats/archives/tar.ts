import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { each } from '../../each.ts';
import type { Format } from '../format.ts';
import { corrupt } from './expand.ts';
import { isFile } from './members.ts';
import { unclosed } from './unclosed.ts';
import { watch } from './watched.ts';

/** POSIX.1-2017, pax, "ustar Interchange Format": the magic stands at byte 257. */
const MAGIC = 'ustar';
const MAGIC_AT = 257;

/** The longest header with all its extensions, which the library holds in memory; real ones have some kilobytes. */
const MAX_HEADER_BYTES = 8 * 1024 * 1024;

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
    let unread = 0;
    const source = watch(
      each(body, ({ length }) => {
        unread += length;
        if (unread > MAX_HEADER_BYTES) throw corrupt(new RangeError('a header is too long'));
      }),
    );
    // A failure ends the members too, and is thrown where they are read.
    pipeline(Readable.from(source.stream), members).catch(() => undefined);
    try {
      for await (const member of members) {
        unread = 0;
        const { name, type } = member.header;
        const content = each(member as unknown as AsyncIterable<Uint8Array>, () => {
          unread = 0;
        });
        if (type === 'file' && isFile(name)) yield* nested({ name, contentType: null, body: unclosed(content) });
        // The next member comes only when this one has been read to its end.
        for await (const _rest of content);
      }
    } catch (error) {
      throw source.error() ?? corrupt(error);
    }
  },
};
