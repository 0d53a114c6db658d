import type { DomDocument } from './dom.ts';

/** What a page's structured data says of its article: schema.org, Article and its kinds. */
export interface StructuredArticle {
  headline: string | null;
  datePublished: string | null;
  articleBody: string | null;
  publisher: string | null;
  /** All that are named, in one line. */
  author: string | null;
  language: string | null;
  url: string | null;
}

type Key =
  | '@type'
  | '@id'
  | '@value'
  | '@graph'
  | 'mainEntity'
  | 'mainEntityOfPage'
  | 'headline'
  | 'name'
  | 'alternateName'
  | 'datePublished'
  | 'dateCreated'
  | 'articleBody'
  | 'publisher'
  | 'author'
  | 'inLanguage'
  | 'url';
type Json = Partial<Record<Key, unknown>>;

/** schema.org's kinds of Article that carry news. */
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;

/** The longest article with all that structured data says around it. */
const MAX_LENGTH = 1_000_000;

/** Objects stand in lists, in `@graph` and in `mainEntity`; deeper ones belong to other pages. */
const MAX_DEPTH = 6;

/** The article that a page's JSON-LD describes: the one that says most, where there are several; null where none does. */
export function structuredArticle(document: DomDocument): StructuredArticle | null {
  const articles: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collectArticles(parseLoosely(script.textContent), articles, 0);
  }
  const described = articles.map(describe);
  const said = (article: StructuredArticle) => Object.values(article).filter((value) => value !== null).length;
  return described.sort((a, b) => said(b) - said(a))[0] ?? null;
}

/** Many pages break JSON in the same ways: comments around it, a semicolon after it, raw line ends in its strings. */
function parseLoosely(text: string): unknown {
  if (text.length > MAX_LENGTH) return null;
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  const json = text.slice(Math.max(0, start), end + 1);
  const oneLine = json.replace(/[\r\n\t]+/g, ' ');
  for (const candidate of [json, oneLine, oneLine.replace(/, *([}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next way to mend it.
    }
  }
  return null;
}

function collectArticles(value: unknown, articles: Json[], depth: number): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectArticles(item, articles, depth + 1);
    return;
  }
  const object = value as Json;
  if ([object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
    articles.push(object);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'] as const)
    collectArticles(object[key], articles, depth + 1);
}

function describe(article: Json): StructuredArticle {
  return {
    headline: text(article.headline) ?? text(article.name),
    datePublished: text(article.datePublished) ?? text(article.dateCreated),
    articleBody: text(article.articleBody),
    publisher: text(article.publisher, 'name'),
    author:
      [article.author]
        .flat()
        .flatMap((author) => text(author, 'name') ?? [])
        .join(', ') || null,
    language: text(article.inLanguage, 'alternateName') ?? text(article.inLanguage, 'name'),
    url: text(article.url, '@id') ?? text(article.mainEntityOfPage, '@id'),
  };
}

/** A text, or the text under a key of an object, or the first of a list of either. */
function text(value: unknown, key: Key = '@value'): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const written = typeof first === 'object' && first !== null ? (first as Json)[key] : first;
  return typeof written === 'string' && written.trim() !== '' ? written.trim() : null;
}
