import { splitLines } from '../../split-lines.ts';
import type { Format } from '../format.ts';
import { MAX_MAIL_BYTES } from './limits.ts';

/** RFC 4155, appendix A: the line that each message begins after, with an address and the time as C writes it. */
const SEPARATOR = /^From \S+ .*\d{1,2}:\d{2}.*\d{4}/;

/** A mailbox of many mails in one file, as mail programs export it, streamed: each is read as a mail, named by its number. */
export const mbox: Format = {
  name: 'mbox',
  manyArticles: true,
  recognises: ({ head }) => {
    const start = Buffer.from(head).toString('latin1');
    return SEPARATOR.test(start) && /^.*\r?\n[!-9;-~]+:/.test(start);
  },
  async *read({ body }, nested) {
    let number = 0;
    for await (const message of messagesOf(body)) {
      yield* nested({ name: `${++number}.eml`, contentType: 'message/rfc822', body: message });
    }
  },
};

async function* messagesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<AsyncGenerator<Uint8Array>> {
  let [lines, size, afterBlank]: [string[], number, boolean] = [[], 0, true];
  for await (const { bytes } of splitLines(body, MAX_MAIL_BYTES)) {
    // A line longer than a mail can be is left out of it.
    const line = Buffer.from(bytes ?? []).toString('latin1');
    if (afterBlank && SEPARATOR.test(line)) {
      if (lines.length > 0) yield bytesOf(lines);
      [lines, size] = [[], 0];
    } else if (size <= MAX_MAIL_BYTES) {
      // One that is too large is kept up to where its reader sees that.
      lines.push(line.replace(/^>(>*From )/, '$1'));
      size += line.length + 1;
    }
    afterBlank = line.trim() === '';
  }
  if (lines.length > 0) yield bytesOf(lines);
}

async function* bytesOf(lines: string[]): AsyncGenerator<Uint8Array> {
  yield Buffer.from(lines.join('\n'), 'latin1');
}
