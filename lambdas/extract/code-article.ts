import type { Article } from '../model/article.ts';
import type { CooperationEvent } from '../model/event.ts';
import type { ActorEntry } from './actors/entry.ts';
import { Coder } from './coder.ts';
import { LANGUAGES } from './languages/registry.ts';
import type { Coder as ArticleCoder } from './process-article.ts';

/** Rises whenever the same article may be coded otherwise than before; stored with every row. */
export const CODER_VERSION = 3;

/**
 * A coder of articles in every language that can be coded. Pure and deterministic; a language's lexicons are compiled
 * when its first article comes.
 * @param ownActors a user's own actors by language, as `readUserActors` gives them; they stand beside the built-in ones
 */
export function createCoder(ownActors: Readonly<Record<string, readonly ActorEntry[]>> = {}): ArticleCoder {
  const coders = new Map<string, Coder>();
  const coderFor = (code: string): Coder => {
    const known = coders.get(code);
    if (known !== undefined) return known;
    const language = LANGUAGES.find((candidate) => candidate.code === code);
    if (language === undefined) throw new RangeError(`no coder for the language '${code}'`);
    const coder = new Coder(language, ownActors[code]);
    coders.set(code, coder);
    return coder;
  };
  return {
    version: CODER_VERSION,
    hasCoder: (language) => LANGUAGES.some(({ code }) => code === language),
    codeArticle: (article) => coderFor(article.language).code(article),
  };
}

const builtIn = createCoder();

/** Whether articles in a language (BCP 47 primary subtag) can be coded. */
export function hasCoder(language: string): boolean {
  return builtIn.hasCoder(language);
}

/**
 * The cooperation events that an article reports, by the built-in actors alone; see `createCoder`.
 * @throws RangeError when there is no coder for the article's language
 */
export function codeArticle(article: Article): CooperationEvent[] {
  return builtIn.codeArticle(article);
}
