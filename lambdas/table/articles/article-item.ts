import * as z from 'zod';

/**
 * `coded`: its rows are in the table; `unsupported-language`: kept until there is a coder for it; `withdrawn`: no file
 * carries it any more.
 */
const ARTICLE_STATES = ['coded', 'unsupported-language', 'withdrawn'] as const;

const text = z.string().nullable().default(null);

/** The item META of an article's partition. Writing it is what commits the rows that it lists. */
export const articleItemSchema = z.object({
  articleId: z.string(),
  /** Rises with every commit. */
  rev: z.number(),
  state: z.enum(ARTICLE_STATES),
  coderVersion: z.number(),
  title: text,
  url: text,
  outlet: text,
  published: text,
  language: z.string(),
  /** The day on which it first came in, `YYYY-MM-DD`. */
  arrived: z.string(),
  events: z.number(),
  /** Names of its rows: `<eventId>#<source>#<target>`. */
  rows: z.array(z.string()).default([]),
});
export type ArticleItem = z.infer<typeof articleItemSchema>;
