import { PermanentError } from '../../../model/errors.ts';
import { charsetOf, decodeOrDetect } from '../../decode.ts';
import { isolate } from '../../isolated/isolate.ts';
import { normalise } from '../../normalise.ts';
import { readWhole } from '../../read-whole.ts';
import type { Format } from '../format.ts';
import { charsetOfMarkup, looksLikeHtml } from './sniff.ts';

/** Pages saved with their pictures inside reach ten megabytes. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;

/** Less is a notice, a player or a list of links. */
const MIN_LETTERS = 25;

/** A page takes some ten milliseconds; the largest that the bounds of its tree let pass some three seconds. */
const BOUNDS = { milliseconds: 15_000, advice: "save the article alone, as text or in a browser's reading view" };

/** A web page with one article, as saved from a news site. */
export const html = {
  name: 'html',
  manyArticles: false,
  recognises: ({ head, name, contentType }) =>
    looksLikeHtml(head) ||
    ((/\.x?html?$/i.test(name) || /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? '')) &&
      Buffer.from(head).toString('latin1').replaceAll('\0', '').includes('<')),
  async *read({ body, head, contentType }) {
    const bytes = await readWhole(body, MAX_PAGE_BYTES);
    const source = await decodeOrDetect(bytes, charsetOf(contentType) ?? charsetOfMarkup(head));
    const draft = await isolate('html', source, BOUNDS);
    if ((normalise(draft.text).match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) {
      throw new PermanentError(
        'no-text',
        'The page has no article text: save the page once it is loaded, or its text.',
      );
    }
    yield { kind: 'draft', draft };
  },
} satisfies Format;
