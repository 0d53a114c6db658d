import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Headers, type MessageChunk, MimeNode, Splitter } from '@zone-eu/mailsplit';
import libmime from 'libmime';
import { PermanentError } from '../../../model/errors.ts';
import { decodeOrDetect } from '../../decode.ts';
import { readWhole } from '../../read-whole.ts';
import { watch } from '../archives/watched.ts';
import { MAX_FIELD_LENGTH, MAX_MAIL_BYTES, MAX_MAIL_NESTING, MAX_MAIL_PARTS } from './limits.ts';

/** A part of a mail (RFC 2045), which holds others where its type is `multipart`. */
export interface MimePart {
  /** In lower case, as `text/html`. */
  type: string;
  /** As the mail declares it; null where it does not. */
  charset: string | null;
  /** RFC 3676, section 4: whether some line ends are the program's, and the spaces before them too. */
  flowed: boolean;
  deletesSpace: boolean;
  /** The file's name; null where the part has none. */
  filename: string | null;
  disposition: string | null;
  field(name: string): string;
  /** Out of its transfer encoding, in its own character encoding. */
  content: Uint8Array;
  parts: MimePart[];
}

export interface Mime {
  /** The beginning of a field by its name, encoded words decoded (RFC 2047); null where the mail has none. */
  field(name: string): string | null;
  root: MimePart;
}

/** @throws PermanentError `too-large`, `too-many-parts`, `too-nested`, `bad-mail`; errors of the stream as they are */
export async function parseMime(body: AsyncIterable<Uint8Array>): Promise<Mime> {
  const nodes = await split(body);
  const [root] = nodes.keys();
  if (root === undefined) throw broken(new TypeError('no part'));
  const fields = new Headers(await fieldsInUtf8(root.getHeaders(), root.charset || null));
  const parts = new Map<MimeNode, MimePart>();
  for (const [node, chunks] of nodes) {
    const part = partOf(node, await decodeTransfer(node, chunks));
    parts.set(node, part);
    parts.get(node.parentNode as MimeNode)?.parts.push(part);
  }
  return {
    field: (name) => libmime.decodeWords(fields.getFirst(name).slice(0, MAX_FIELD_LENGTH)) || null,
    root: parts.get(root) as MimePart,
  };
}

/** The parts in their order, each after the one that holds it, with the bytes of their contents. */
async function split(body: AsyncIterable<Uint8Array>): Promise<Map<MimeNode, Uint8Array[]>> {
  const nodes = new Map<MimeNode, Uint8Array[]>();
  const depths = new Map<MimeNode | false, number>();
  const splitter = new Splitter({ ignoreEmbedded: true, maxChildNodes: MAX_MAIL_PARTS });
  const source = watch(bounded(body));
  // A failure ends the parts too, and is thrown where they are read.
  pipeline(Readable.from(source.stream), splitter).catch(() => undefined);
  try {
    for await (const chunk of splitter as AsyncIterable<MimeNode | MessageChunk>) {
      if (chunk instanceof MimeNode) {
        const depth = (depths.get(chunk.parentNode as MimeNode | false) ?? 0) + 1;
        if (depth > MAX_MAIL_NESTING) throw tooNested();
        depths.set(chunk, depth);
        nodes.set(chunk, []);
      } else if (chunk.type === 'body') {
        nodes.get(chunk.node as MimeNode)?.push(chunk.value);
      }
    }
  } catch (error) {
    if (error instanceof PermanentError) throw error;
    throw source.error() ?? broken(error);
  }
  return nodes;
}

async function* bounded(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_MAIL_BYTES) {
      throw new PermanentError(
        'too-large',
        `The mail has more than ${MAX_MAIL_BYTES} bytes: save its text or attachments.`,
      );
    }
    yield chunk;
  }
}

async function decodeTransfer(node: MimeNode, chunks: Uint8Array[]): Promise<Uint8Array> {
  if (chunks.length === 0) return new Uint8Array();
  return readWhole(Readable.from(chunks).pipe(node.getDecoder()), MAX_MAIL_BYTES);
}

function partOf(node: MimeNode, content: Uint8Array): MimePart {
  return {
    type: node.contentType || 'text/plain',
    charset: node.charset || null,
    flowed: node.flowed,
    deletesSpace: node.delSp,
    filename: node.filename || null,
    disposition: node.disposition || null,
    field: (name) => (node.headers ? node.headers.getFirst(name) : ''),
    content,
    parts: [],
  };
}

/** Old mails have their fields in the encoding of their text, without saying so (RFC 6532 allows UTF-8). */
async function fieldsInUtf8(fields: Buffer, charset: string | null): Promise<Buffer> {
  return isUtf8(fields) ? fields : Buffer.from(await decodeOrDetect(fields, charset));
}

function tooNested(): PermanentError {
  const reason = `The mail nests its parts deeper than ${MAX_MAIL_NESTING} levels: save its text.`;
  return new PermanentError('too-nested', reason);
}

function broken(cause: unknown): PermanentError {
  const tooMany = /nodes/i.test(String(cause));
  const code = tooMany ? 'too-many-parts' : 'bad-mail';
  const what = tooMany ? `has more than ${MAX_MAIL_PARTS} parts` : 'cannot be taken apart';
  return new PermanentError(code, `The mail ${what}: save its text, and its attachments as files.`, { cause });
}
