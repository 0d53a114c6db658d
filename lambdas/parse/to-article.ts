import type { Article } from '../model/article.ts';
import { PermanentError } from '../model/errors.ts';
import { dateOfText, readDate } from './dates/date-line.ts';
import type { Draft } from './formats/format.ts';
import { headline } from './headline.ts';
import { detectLanguage, UNDETERMINED } from './language/detect.ts';
import { languageSubtag } from './language/subtag.ts';
import { MAX_ARTICLE_LENGTH } from './limits.ts';
import { normalise, normaliseLine } from './normalise.ts';
import { countryCode, type Stated, webAddress } from './user-metadata.ts';

/**
 * Makes an article of what a file has. What the uploader states wins, then what the file says in so many words, then what
 * its first lines show. A value of the file that is not what its name says is passed over: many files carry such.
 * The language is that of the text; what the file says counts only where the text does not tell, since pages are often
 * declared in the language of their template.
 * @throws PermanentError `empty-file`, `too-long`
 */
export async function toArticle(draft: Draft, stated: Stated): Promise<Article> {
  const text = normalise(draft.text);
  if (text === '') throw new PermanentError('empty-file', 'The file has no text: upload it again with its content.');
  if (text.length > MAX_ARTICLE_LENGTH) {
    throw new PermanentError(
      'too-long',
      `The text has ${text.length} characters, more than the ${MAX_ARTICLE_LENGTH} that one article may have: split it.`,
    );
  }
  const url = stated.url ?? webAddress(draft.url ?? '');
  return {
    text,
    title: stated.title ?? (normaliseLine(draft.title ?? '') || headline(text)),
    date: stated.date ?? readDate(draft.date ?? '') ?? dateOfText(text),
    language: stated.language ?? (await languageOf(text, draft.language)),
    source: stated.source ?? (normaliseLine(draft.source ?? '') || host(url)),
    country: stated.country ?? countryCode(draft.country ?? ''),
    url,
  };
}

async function languageOf(text: string, declared: string | null): Promise<string> {
  const detected = await detectLanguage(text);
  return detected === UNDETERMINED ? (languageSubtag(declared ?? '') ?? UNDETERMINED) : detected;
}

function host(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '');
}
