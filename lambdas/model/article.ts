import { createHash } from 'node:crypto';
import * as z from 'zod';
import { isEdtf } from './edtf.ts';

/** An article as the coder reads it: plain text, and what is known of it. */
export const articleSchema = z.strictObject({
  /** NFC, line ends `\n`, no replacement characters. Offsets of events point into this text. */
  text: z.string(),
  title: z.string().nullable(),
  /** Day of publication, EDTF; never the day of the upload. Null where nothing says one. */
  date: z.string().refine(isEdtf, 'not an EDTF date').nullable(),
  /** BCP 47 primary language subtag, such as `en` or `ar`. */
  language: z.string().regex(/^[a-z]{2,3}$/, 'not a BCP 47 language subtag'),
  /** The outlet: its name or the host of its site. */
  source: z.string().nullable(),
  /** The outlet's country, ISO 3166-1 alpha-3. */
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, 'not an ISO 3166-1 alpha-3 code')
    .nullable(),
  url: z.string().nullable(),
});
export type Article = z.infer<typeof articleSchema>;

/**
 * The article's id, 32 hex digits: the same for the same content, so that a second upload is the same article. Hashes
 * all that the coder reads and nothing else (the URL is not read).
 */
export function articleId(article: Article): string {
  const { text, title, date, language, source, country } = article;
  return createHash('sha256')
    .update(JSON.stringify([text, title, date, language, source, country]))
    .digest('hex')
    .slice(0, 32);
}
