import { isUtf8 } from 'node:buffer';
import PostalMime, { decodeWords } from 'postal-mime';
import { PermanentError } from '../../../model/errors.ts';
import { decodeOrDetect } from '../../decode.ts';

/** Lists within reports within forwarded mails: no mail nests deeper. */
const MAX_NESTING = 50;

/** Of a digest of a year; each takes a kilobyte of memory before it is read. */
const MAX_PARTS = 20_000;

/** A part of a mail (RFC 2045), which holds others where its type is `multipart`. */
export interface MimePart {
  /** In lower case, as `text/html`. */
  type: string;
  /** Of the type, by their lower-case names, as `charset`. */
  parameters: Record<string, string>;
  /** The file's name; null where the part has none. */
  filename: string | null;
  disposition: string;
  isReferenced: boolean;
  /** Out of its transfer encoding, in its own character encoding. */
  content: Uint8Array;
  parts: MimePart[];
}

export interface Mime {
  /** By their lower-case names, encoded words decoded (RFC 2047); the first of each. */
  fields: Map<string, string>;
  root: MimePart;
}

/** The library's own tree, which its types leave out: what it gives besides is decoded already, in encodings that mails get wrong. */
interface Node {
  contentType: { parsed: { value: string; params: Record<string, string> } };
  contentDisposition: { parsed: { value: string; params: Record<string, string> } };
  contentId?: string;
  content: ArrayBuffer | null;
  childNodes: Node[];
}

/** @throws PermanentError `too-nested`, `too-many-parts`, `bad-mail` */
export async function parseMime(bytes: Uint8Array): Promise<Mime> {
  boundParts(bytes);
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: MAX_NESTING });
  const { headers } = await parser.parse(await withFieldsInUtf8(bytes)).catch((cause: unknown) => {
    const nested = /nesting depth/.test(String(cause));
    const what = nested ? `nests deeper than ${MAX_NESTING} levels` : 'cannot be taken apart';
    throw new PermanentError(nested ? 'too-nested' : 'bad-mail', `The mail ${what}: save its text.`, { cause });
  });
  const fields = new Map<string, string>();
  for (const { key, value } of headers) if (!fields.has(key)) fields.set(key, decodeWords(value));
  return { fields, root: partOf((parser as unknown as { root: Node }).root) };
}

function partOf(node: Node): MimePart {
  const { value: type, params } = node.contentType.parsed;
  const disposition = node.contentDisposition.parsed;
  const filename = disposition.params['filename'] ?? params['name'];
  return {
    type,
    parameters: params,
    filename: filename ? decodeWords(filename) : null,
    disposition: disposition.value,
    isReferenced: node.contentId !== undefined,
    content: new Uint8Array(node.content ?? new ArrayBuffer(0)),
    parts: node.childNodes.map(partOf),
  };
}

/** Each part begins with a line of two hyphens. */
function boundParts(bytes: Uint8Array): void {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let lines = 0;
  for (let at = mail.indexOf('\n--'); at >= 0; at = mail.indexOf('\n--', at + 3)) lines++;
  if (lines > MAX_PARTS) {
    throw new PermanentError(
      'too-many-parts',
      `The mail has more than ${MAX_PARTS} parts: save its text or its attachments.`,
    );
  }
}

/** Old mails have their fields in the encoding of their text, without saying so (RFC 6532 allows UTF-8). */
async function withFieldsInUtf8(bytes: Uint8Array): Promise<Uint8Array> {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const ends = ['\r\n\r\n', '\n\n'].map((end) => mail.indexOf(end)).filter((at) => at >= 0);
  const end = Math.min(mail.length, ...ends);
  const fields = mail.subarray(0, end);
  if (isUtf8(fields)) return bytes;
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(fields.toString('latin1'))?.[1] ?? null;
  return Buffer.concat([Buffer.from(await decodeOrDetect(fields, charset)), mail.subarray(end)]);
}
