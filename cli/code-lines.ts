import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Coder } from '../lambdas/extract/process-article.ts';
import { type Article, articleSchema } from '../lambdas/model/article.ts';
import type { CooperationEvent } from '../lambdas/model/event.ts';
import { detectLanguage } from '../lambdas/parse/language/detect.ts';
import { normalise, normaliseLine } from '../lambdas/parse/normalise.ts';
import { withOriginalOffsets } from './original-offsets.ts';

const { text, title, date, language, source, country, url } = articleSchema.shape;

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: language.nullish(),
  title: title.optional(),
  date: date.default(null),
  source: source.default(null),
  country: country.default(null),
  url: url.default(null),
  text,
});

export interface CodedLine {
  id: string | number;
  events: CooperationEvent[];
  /** The language, where there is no coder for it. */
  unsupportedLanguage?: string;
}

/**
 * Codes articles that come as JSON, one a line: `{id, lang?, title?, date?, source?, country?, url?, text}`, other fields
 * ignored. Offsets of the events point into the text as it was given. Reads no faster than its results are taken.
 * @param onFailure gets a sentence for each line that is no such article; the next line is read all the same
 */
export async function* codeLines(
  input: Readable,
  coder: Coder,
  onFailure: (sentence: string) => void,
): AsyncGenerator<CodedLine> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, original, article } = await readLine(line);
      if (!coder.hasCoder(article.language)) yield { id, events: [], unsupportedLanguage: article.language };
      else yield { id, events: withOriginalOffsets(coder.codeArticle(article), original) };
    } catch (error) {
      onFailure(`line ${number}: ${sentence(error)}`);
    }
  }
}

async function readLine(line: string): Promise<{ id: string | number; original: string; article: Article }> {
  const { id, lang, text: original, title, ...rest } = lineSchema.parse(JSON.parse(line.replace(/^\uFEFF/, '')));
  const text = normalise(original);
  const known = { title: title ? normaliseLine(title) : null, language: lang ?? (await detectLanguage(text)) };
  return { id, original, article: { ...rest, ...known, text } };
}

function sentence(error: unknown): string {
  if (error instanceof SyntaxError) return 'not JSON';
  if (error instanceof z.ZodError) {
    return error.issues
      .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
      .join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}
