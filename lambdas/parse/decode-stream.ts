import { isAscii } from 'node:buffer';
import { PermanentError } from '../model/errors.ts';
import { binary, declaredEncoding, markedEncoding, utf16ByZeros, WHAT_TO_DO } from './decode.ts';
import { detectEncoding } from './detect-encoding.ts';
import { concatenate } from './peek.ts';

/** Bytes from the first that is not ASCII on which an encoding is told by: as many as its telling looks at. */
const SAMPLE_BYTES = 4096;

/** Encodings in which ASCII may stand for other letters, so that a text in them is no UTF-8, though it may look so. */
const UNLIKE_ASCII = /^utf-16|^iso-2022/;

/**
 * The text of a stream of bytes, as it comes: by its byte order mark or the zeros of UTF-16, else UTF-8, else as declared, else
 * in the encoding in which it reads like a language. The last two are asked with the first bytes that are no UTF-8.
 * @param head the stream's first bytes, which it still begins with
 * @throws PermanentError `binary-file`, `undecodable-text`, at the place where the bytes are no such text
 */
export async function* decodeStream(
  body: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  label: string | null,
): AsyncGenerator<string> {
  const declared = label === null ? null : declaredEncoding(label);
  const known = encodingOfHead(head, declared);
  if (known !== null) return yield* decodeAs(known, body);
  let sample: Uint8Array = new Uint8Array();
  const chunks = body[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await chunks.next();
    const ascii = sample.length === 0 ? asciiLength(value ?? sample) : 0;
    if (ascii > 0) yield textOf(Buffer.from(value.subarray(0, ascii)).toString('latin1'));
    if (!done) sample = Buffer.concat([sample, value.subarray(ascii)]);
    if (sample.length >= SAMPLE_BYTES || done) break;
  }
  const encoding = isUtf8So(sample) ? 'utf-8' : (declared ?? (await detectEncoding(sample)) ?? 'utf-8');
  yield* decodeAs(encoding, concatenate([sample], chunks));
}

/** The encoding of a text that its first bytes tell without doubt; null where it is told by its first letters. */
export function encodingOfHead(head: Uint8Array, declared: string | null): string | null {
  const marked = markedEncoding(head) ?? utf16ByZeros(head);
  if (marked !== null) return marked;
  return declared !== null && UNLIKE_ASCII.test(declared) ? declared : null;
}

function asciiLength(bytes: Uint8Array): number {
  return isAscii(bytes) ? bytes.length : bytes.findIndex((byte) => byte >= 0x80);
}

/** Whether bytes are UTF-8 as far as they go: the last letter may be cut. */
function isUtf8So(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

async function* decodeAs(encoding: string, body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of body) yield textOf(decoder.decode(chunk, { stream: true }));
    yield textOf(decoder.decode());
  } catch (cause) {
    if (!isEncodingError(cause)) throw cause;
    throw new PermanentError('undecodable-text', `The text is not valid ${encoding}: ${WHAT_TO_DO}`, { cause });
  }
}

function textOf(text: string): string {
  if (text.includes('\0')) throw binary();
  return text;
}

function isEncodingError(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  );
}
