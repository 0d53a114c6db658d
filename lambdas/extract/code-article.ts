import type { Article } from '../model/article.ts';
import type { CooperationEvent } from '../model/event.ts';
import { Coder } from './coder.ts';
import { LANGUAGES } from './languages/registry.ts';

/** Rises whenever the same article may be coded otherwise than before; stored with every row. */
export const CODER_VERSION = 1;

const coders = new Map<string, Coder>();

/** Whether articles in a language (BCP 47 primary subtag) can be coded. */
export function hasCoder(language: string): boolean {
  return LANGUAGES.some(({ code }) => code === language);
}

/**
 * The cooperation events that an article reports. Pure and deterministic; a language's lexicons are compiled when its
 * first article comes.
 * @throws RangeError when there is no coder for the article's language
 */
export function codeArticle(article: Article): CooperationEvent[] {
  return coderFor(article.language).code(article);
}

function coderFor(code: string): Coder {
  const known = coders.get(code);
  if (known !== undefined) return known;
  const language = LANGUAGES.find((candidate) => candidate.code === code);
  if (language === undefined) throw new RangeError(`no coder for the language '${code}'`);
  const coder = new Coder(language);
  coders.set(code, coder);
  return coder;
}
