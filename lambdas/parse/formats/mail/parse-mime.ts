import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Headers, type MessageChunk, MimeNode, Splitter } from '@zone-eu/mailsplit';
import libmime from 'libmime';
import { PermanentError } from '../../../model/errors.ts';
import { decodeOrDetect } from '../../decode.ts';
import { readWhole } from '../../read-whole.ts';
import { MAX_FIELD_LENGTH, MAX_MAIL_BYTES, MAX_MAIL_NESTING, MAX_MAIL_PARTS } from './limits.ts';
import { FIELDS, type Mime, type MimePart } from './mime.ts';

const SLICE_BYTES = 65_536;

/** @throws PermanentError `too-many-parts`, `too-nested`, `bad-mail` */
export async function parseMime(bytes: Uint8Array): Promise<Mime> {
  const nodes = await split(bytes);
  const [root] = nodes.keys();
  if (root === undefined) throw broken(new TypeError('no part'));
  const fields = new Headers(await fieldsInUtf8(root.getHeaders(), root.charset || null));
  const parts = new Map<MimeNode, MimePart>();
  for (const [node, chunks] of nodes) {
    const part = partOf(node, await decodeTransfer(node, chunks));
    parts.set(node, part);
    parts.get(node.parentNode as MimeNode)?.parts.push(part);
  }
  const decoded = FIELDS.map((name) => [name, libmime.decodeWords(fields.getFirst(name).slice(0, MAX_FIELD_LENGTH))]);
  return { fields: Object.fromEntries(decoded), root: parts.get(root) as MimePart };
}

/** The parts in their order, each after the one that holds it, with the bytes of their contents. */
async function split(bytes: Uint8Array): Promise<Map<MimeNode, Uint8Array[]>> {
  const nodes = new Map<MimeNode, Uint8Array[]>();
  const depths = new Map<MimeNode | false, number>();
  const splitter = new Splitter({ ignoreEmbedded: true, maxChildNodes: MAX_MAIL_PARTS });
  // A failure ends the parts too, and is thrown where they are read.
  pipeline(Readable.from(slicesOf(bytes)), splitter).catch(() => undefined);
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
    throw broken(error);
  }
  return nodes;
}

/** The library searches each piece that it is given for the ends of lines. */
function* slicesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) yield bytes.subarray(at, at + SLICE_BYTES);
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
    isReferenced: node.headers !== false && node.headers.hasHeader('content-id'),
    isSigned: /signed-data/i.test(node.headers === false ? '' : node.headers.getFirst('content-type')),
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
