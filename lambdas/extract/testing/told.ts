import type { Article } from '../../model/article.ts';
import { codeArticle } from '../code-article.ts';

/**
 * What the coder reads in a short text, one event a string: `AID/training GBR > EGY`, `CONSULT/talks EGY <> GBR`,
 * `AGREE/promise (AID/economic) JPN > KEN`, sorted.
 */
export function told(language: string, text: string, article: Partial<Article> = {}): string[] {
  const whole: Article = {
    text,
    title: null,
    date: '2021-03-10',
    language,
    source: null,
    country: null,
    url: null,
    ...article,
  };
  return codeArticle(whole)
    .map(({ type, mode, promises, sources, targets, reciprocal }) => {
      const what = promises === null ? `${type}/${mode}` : `${type}/${mode} (${promises})`;
      return reciprocal ? `${what} ${sources.join('+')} <>` : `${what} ${sources.join('+')} > ${targets.join('+')}`;
    })
    .sort();
}
