import { PermanentError } from '../../../model/errors.ts';
import { charsetOf, decodeOrDetect } from '../../decode.ts';
import { isolate } from '../../isolated/isolate.ts';
import { MAX_ARTICLE_LENGTH, MAX_TEXT_FILE_BYTES } from '../../limits.ts';
import { normalise } from '../../normalise.ts';
import { readWhole } from '../../read-whole.ts';
import { unwrap } from '../../unwrap.ts';
import type { Format } from '../format.ts';

/** Links and markup may take as much room as the prose. */
const MAX_MARKDOWN_LENGTH = 2 * MAX_ARTICLE_LENGTH;

/** The longest article takes less than a tenth of it; the parser's time grows with the square of some marks. */
const BOUNDS = { milliseconds: 5_000, advice: 'upload the article as plain text' };

/** Markdown, told from plain text by its name or type alone: any text is valid Markdown. */
export const markdown = {
  name: 'markdown',
  manyArticles: false,
  recognises: ({ name, contentType }) =>
    /\.(md|markdown|mdown)$/i.test(name) || /^text\/(x-)?markdown\b/i.test(contentType ?? ''),
  async *read({ body, contentType }) {
    const decoded = await decodeOrDetect(await readWhole(body, MAX_TEXT_FILE_BYTES), charsetOf(contentType));
    const source = decoded.replace(/\r\n?/g, '\n');
    if (source.length > MAX_MARKDOWN_LENGTH) {
      throw new PermanentError(
        'too-large',
        `The Markdown has more than ${MAX_MARKDOWN_LENGTH} characters: split it into a file an article.`,
      );
    }
    const { splitFrontMatter } = await import('./front-matter.ts');
    const { frontMatter, markdown } = splitFrontMatter(source);
    const { heading, text } = await isolate('markdown', markdown, BOUNDS);
    yield {
      kind: 'draft',
      draft: {
        text: unwrap(normalise(text)),
        title: frontMatter.title ?? heading,
        date: frontMatter.published ?? frontMatter.date ?? null,
        byline: frontMatter.byline ?? frontMatter.author ?? null,
        language: frontMatter.language ?? frontMatter.lang ?? null,
        source: frontMatter.source ?? null,
        country: frontMatter.country ?? null,
        url: frontMatter.url ?? frontMatter.link ?? null,
      },
    };
  },
} satisfies Format;
