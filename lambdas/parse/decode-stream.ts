import { PermanentError } from '../model/errors.ts';
import { binary, declaredEncoding, markedEncoding, WHAT_TO_DO } from './decode.ts';

/**
 * The text of a stream of bytes, as it comes: by its byte order mark, else as declared, else UTF-8.
 * @param head the stream's first bytes, which it still begins with
 * @throws PermanentError `binary-file`, `undecodable-text`, at the place where the bytes are no such text
 */
export async function* decodeStream(
  body: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  label: string | null,
): AsyncGenerator<string> {
  const encoding = markedEncoding(head) ?? (label === null ? 'utf-8' : declaredEncoding(label));
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
