import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import * as z from 'zod';
import { PermanentError } from '../../../model/errors.ts';

/** A value that is no text (a list, a mapping) is passed over. */
const text = z.string().optional().catch(undefined);

/** What front matter may say of an article: the names that site generators and note takers use. Everything is text. */
const frontMatterSchema = z.object({
  title: text,
  date: text,
  published: text,
  author: text,
  byline: text,
  source: text,
  language: text,
  lang: text,
  country: text,
  url: text,
  link: text,
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

const BLOCK = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;

/**
 * Takes YAML front matter off a Markdown text.
 * @throws PermanentError `bad-front-matter` when it is not YAML
 */
export function splitFrontMatter(text: string): { frontMatter: FrontMatter; markdown: string } {
  const block = text.startsWith('---') ? BLOCK.exec(text) : null;
  if (block === null || block.index !== 0) return { frontMatter: {}, markdown: text };
  // The failsafe schema makes no dates and numbers of what looks like them.
  const read = frontMatterSchema.safeParse(parse(block[1] ?? ''));
  // A text that begins with a thematic break has none: what follows is no mapping.
  if (!read.success) return { frontMatter: {}, markdown: text };
  return { frontMatter: read.data, markdown: text.slice(block[0].length) };
}

function parse(yaml: string): unknown {
  try {
    return load(yaml, { schema: FAILSAFE_SCHEMA });
  } catch (cause) {
    throw new PermanentError(
      'bad-front-matter',
      'The front matter between the first --- lines is not YAML: mend or remove it.',
      {
        cause,
      },
    );
  }
}
