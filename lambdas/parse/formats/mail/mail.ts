import type { Format } from '../format.ts';

/** Fields that nothing but a mail begins with (RFC 5322, section 3.6; RFC 2045, section 3; what servers add). */
const OF_MAIL =
  /^(?:received|return-path|delivered-to|message-id|mime-version|content-transfer-encoding|in-reply-to|dkim-signature|authentication-results|arc-seal|x-mailer|x-original-to|x-received):/im;

/** Fields that a text may begin with, but hardly all of them. */
const OF_LETTERS = [/^from:.*@/im, /^(?:date|to):/im, /^subject:/im];

/** RFC 5322, section 2.2: fields, and lines that go on with them. */
const FIRST_FIELD = /^[!-9;-~]+:[ \t]?\S?/;

/** A mail as programs save it (.eml; RFC 5322 and MIME): its text is an article, and its attachments are files. */
export const mail: Format = {
  name: 'mail',
  manyArticles: true,
  recognises: ({ head, name, contentType }) => {
    const fields = fieldsOf(head);
    if (!FIRST_FIELD.test(fields)) return false;
    if (/\.eml$/i.test(name) || /^message\/rfc822\b/i.test(contentType ?? '')) return true;
    return OF_MAIL.test(fields) || OF_LETTERS.every((field) => field.test(fields));
  },
  async *read(source, nested) {
    const { readMail } = await import('./read-mail.ts');
    yield* readMail(source, nested);
  },
};

/** What stands before the first empty line, if it is all fields. */
function fieldsOf(head: Uint8Array): string {
  const [fields = ''] = Buffer.from(head)
    .toString('latin1')
    .split(/\r?\n\r?\n/, 1);
  const lines = fields.split(/\r?\n/);
  // The last line may be cut in two where the fields are longer than what is looked at.
  return lines.slice(0, -1).every((line) => /^(?:[!-9;-~]+:|[ \t])/.test(line)) ? fields : '';
}
