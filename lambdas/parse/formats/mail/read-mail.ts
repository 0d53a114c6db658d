import { PermanentError, rejectionOf } from '../../../model/errors.ts';
import { dayOfMailDate } from '../../dates/mail-date.ts';
import { isolate } from '../../isolated/isolate.ts';
import { readWhole } from '../../read-whole.ts';
import { type Found, type Nested, type Source, undescribed } from '../format.ts';
import { bodyText } from './body-text.ts';
import { withoutForwarding } from './forwarded.ts';
import { MAX_MAIL_BYTES } from './limits.ts';
import type { Mime, MimePart } from './mime.ts';
import { type SortedParts, sortParts } from './sort-parts.ts';

/** The largest mail takes some three seconds. */
const BOUNDS = { milliseconds: 30_000, advice: 'save its text, and its attachments as files' };

/** What programs write before the subject of answers and of mails sent on, and a list's name between two of them. */
const PREFIXES =
  /^(?:\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|fwd?|aw|wg|tr|rv|sv|vs|rif|رد|إعادة توجيه|توجيه|пересл|отв|回复|转发)\s*(?:\[\d+\])?\s*[:：]\s*)+/i;

/**
 * The text of a mail, which is taken apart in a thread of its own, then what its attachments hold.
 * @throws PermanentError `encrypted-mail`, `too-large`, `too-nested`, `too-many-parts`, `bad-mail`
 */
export async function* readMail({ body }: Source, nested: Nested): AsyncGenerator<Found> {
  const mime = await isolate('mail', await readWhole(body, MAX_MAIL_BYTES), BOUNDS);
  if (isEncrypted(mime.root)) {
    throw new PermanentError('encrypted-mail', 'The mail is encrypted: open it with its key, and save its text.');
  }
  const sorted = sortParts(mime.root);
  yield* readBody(mime, sorted);
  for (const [index, part] of sorted.attachments.entries()) {
    yield* nested({
      name: part.filename ?? `${index + 1}${part.type === 'message/rfc822' ? '.eml' : ''}`,
      contentType: part.charset === null ? part.type : `${part.type}; charset=${part.charset}`,
      body: once(part.content),
    });
  }
}

/** A mail that only carries files has no text, and needs none. */
async function* readBody({ fields }: Mime, { bodies, plain, attachments }: SortedParts): AsyncGenerator<Found> {
  let text: string;
  try {
    text = (await bodyText(bodies)) || (await bodyText(plain));
  } catch (error) {
    yield { kind: 'rejected', rejection: rejectionOf(error) };
    return;
  }
  if (text === '' && attachments.length > 0) return;
  const sent = withoutForwarding(text);
  const isList = fields['list-id'] || fields['list-unsubscribe'] || fields['list-post'];
  const draft = {
    ...undescribed,
    text: sent.text,
    title: (sent.subject ?? fields.subject).replace(PREFIXES, '') || null,
    date: dayOfMailDate(sent.date ?? fields.date) || null,
    language: fields['content-language'] || null,
    source: isList ? nameOfSender(fields.from) : null,
  };
  yield { kind: 'draft', draft };
}

/** The display name of RFC 5322, section 3.4. */
function nameOfSender(from: string): string | null {
  return (
    from
      .replace(/<[^>]*>\s*$/, '')
      .trim()
      .replace(/^"(.*)"$/, '$1') || null
  );
}

/** RFC 1847, section 2.2, and RFC 8551, section 3.3. */
function isEncrypted(part: MimePart): boolean {
  if (part.type === 'multipart/encrypted') return true;
  return /^application\/(?:x-)?pkcs7-mime$/.test(part.type) && !part.isSigned;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
