import { isUtf8 } from 'node:buffer';
import { PermanentError } from '../model/errors.ts';

/** More than one control character in so many characters is no text: the worst converters leave fewer. */
const CHARACTERS_PER_CONTROL = 100;

/** Bytes looked at to tell UTF-16 without a mark: enough for the zero bytes of its spaces and digits to show. */
const SAMPLE_BYTES = 4096;

/**
 * The text that bytes encode. In this order: a byte order mark; bytes that are valid UTF-8 (hardly ever by chance); the
 * declared encoding, any of the WHATWG Encoding Standard; UTF-16 told by its zero bytes.
 * @param label the declared encoding, as the WHATWG Encoding Standard names it; null where nothing declares one
 * @throws PermanentError `binary-file` when the bytes are no text, `undecodable-text` when their encoding is unknown or wrong
 */
export function decode(bytes: Uint8Array, label: string | null): string {
  const declared = label === null ? null : declaredEncoding(label);
  const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes, declared);
  if (encoding === null) {
    if (bytes.includes(0) || controlBytes(bytes) * CHARACTERS_PER_CONTROL > bytes.length) throw binary();
    throw new PermanentError('undecodable-text', `The text is not UTF-8: ${WHAT_TO_DO}`);
  }
  const text = decodeAs(encoding, bytes);
  if (text.includes('\0') || controlCharacters(text) * CHARACTERS_PER_CONTROL > text.length) throw binary();
  return text;
}

/**
 * The text that bytes encode, as `decode` reads them, and where that is not known or not true, in the encoding in which they
 * read like a language.
 * @throws PermanentError as `decode`
 */
export async function decodeOrDetect(bytes: Uint8Array, label: string | null): Promise<string> {
  try {
    return decode(bytes, label);
  } catch (error) {
    if (!(error instanceof PermanentError) || error.code !== 'undecodable-text') throw error;
    const { detectEncoding } = await import('./detect-encoding.ts');
    const detected = await detectEncoding(bytes);
    if (detected === null) throw error;
    return decode(bytes, detected);
  }
}

export const WHAT_TO_DO =
  'save it as UTF-8, or name its encoding in the Content-Type, such as text/plain; charset=windows-1256.';

export function binary(): PermanentError {
  return new PermanentError(
    'binary-file',
    'The file is not text: upload the article as text or in a supported format.',
  );
}

/** Encoding Standard, section 6, "BOM sniff". */
export function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function unmarkedEncoding(bytes: Uint8Array, declared: string | null): string | null {
  // UTF-16 of Latin letters is valid UTF-8 with zero bytes, and ISO-2022-JP is valid UTF-8 with escapes.
  const plainUtf8 = isUtf8(bytes) && !bytes.includes(0);
  if (plainUtf8 && !(declared === 'iso-2022-jp' && bytes.includes(0x1b))) return 'utf-8';
  return declared === 'utf-8' ? utf16ByZeros(bytes) : (declared ?? utf16ByZeros(bytes));
}

/** The encoding that the `charset` of a MIME type names; null where it names none. */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

export function declaredEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch (cause) {
    throw new PermanentError('undecodable-text', `An unknown encoding is declared, '${label}': ${WHAT_TO_DO}`, {
      cause,
    });
  }
}

/** Spaces, digits and line ends have a zero as their high byte, so the zeros of UTF-16 stand all on one side. */
export function utf16ByZeros(bytes: Uint8Array): string | null {
  const zeros: [number, number] = [0, 0];
  const end = Math.min(bytes.length - (bytes.length % 2), SAMPLE_BYTES);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[(i % 2) as 0 | 1]++;
  const [high, low] = zeros;
  if (bytes.length % 2 === 1 || high + low < end / 50) return null;
  if (high === 0) return 'utf-16le';
  return low === 0 ? 'utf-16be' : null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PermanentError('undecodable-text', `The text is not valid ${encoding}: ${WHAT_TO_DO}`, { cause });
  }
}

/** Tab, line ends, form feed and escape stand in texts. */
function isControl(code: number): boolean {
  return (
    (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) || (code >= 0x7f && code <= 0x9f && code !== 0x85)
  );
}

function controlBytes(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 0x80 && isControl(byte)) count++;
  return count;
}

function controlCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) count++;
  return count;
}
