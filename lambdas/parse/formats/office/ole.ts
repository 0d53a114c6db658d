import { PermanentError } from '../../../model/errors.ts';
import type { Format } from '../format.ts';
import { encrypted } from './rejections.ts';

/** MS-CFB, section 2.2. */
const SIGNATURE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** MS-OFFCRYPTO, section 2.3.4.4: a protected document is a stream of this name in a compound file. */
const ENCRYPTED = Buffer.from('EncryptedPackage\0', 'utf16le');

/** MS-CFB, section 2.6.1: entries of the directory have so many bytes, begin at a multiple of them, and with their name. */
const ENTRY_BYTES = 128;

/** Compound files: documents of Office 97 to 2003, mails of Outlook, and protected documents of later versions. */
export const ole: Format = {
  name: 'ole',
  manyArticles: false,
  recognises: ({ head }) => Buffer.from(head).toString('latin1').startsWith(SIGNATURE),
  // biome-ignore lint/correctness/useYield: there is nothing to give
  async *read({ body }) {
    if (await hasEncryptedPackage(body)) throw encrypted();
    throw new PermanentError(
      'unsupported-format',
      'Files of Word 97 and Outlook (.doc, .msg) are not read: save the article as .docx or .eml, or as text.',
    );
  },
};

async function hasEncryptedPackage(body: AsyncIterable<Uint8Array>): Promise<boolean> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of body) {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % ENTRY_BYTES);
    for (let at = 0; at < whole; at += ENTRY_BYTES) {
      if (bytes.subarray(at, at + ENCRYPTED.length).equals(ENCRYPTED)) return true;
    }
    rest = bytes.subarray(whole);
  }
  return false;
}
