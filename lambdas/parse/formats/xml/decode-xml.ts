import { charsetOf, decodeOrDetect } from '../../decode.ts';

/**
 * The text of an XML document: in the encoding of its MIME type, which wins (RFC 7303, section 3), else of its declaration,
 * else as its bytes show.
 * @throws PermanentError as `decode`
 */
export function decodeXml(bytes: Uint8Array, contentType: string | null): Promise<string> {
  return decodeOrDetect(bytes, charsetOf(contentType) ?? declaredIn(bytes));
}

/** XML 1.0, section 4.3.3, "EncodingDecl". */
function declaredIn(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const label = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/.exec(start)?.[1];
  // A declaration that can be read as ASCII is not in UTF-16, whatever it says.
  return label === undefined || /^utf-?16/i.test(label) ? null : label;
}
