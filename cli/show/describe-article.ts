import type { Article } from '../../lambdas/model/article.ts';
import type { ArticleItem } from '../../lambdas/table/articles/article-item.ts';
import type { Link } from '../../lambdas/table/articles/read-article.ts';
import { stateName } from './actor-names.ts';
import { dateInWords } from './date-words.ts';
import type { Fact } from './describe-event.ts';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

const STATES: Record<ArticleItem['state'], string> = {
  coded: 'coded',
  'unsupported-language': 'kept until there is a coder for its language',
  withdrawn: 'withdrawn, for no file carries it any more',
};

/** All that the table says of an article but its text. */
export function describeArticle(article: ArticleItem, stored: Article | null, files: Link[]): Fact[] {
  const { articleId, title, url, outlet, published, language, arrived, coderVersion, events, state } = article;
  const country = stored?.country ?? null;
  const facts: [string, string | null | string[]][] = [
    ['Title', title],
    ['Outlet', country === null ? outlet : `${outlet ?? 'unknown'} (${stateName(country) ?? country})`],
    ['Published', published === null ? 'not known' : dateInWords(published)],
    ['Language', LANGUAGES.of(language) ?? language],
    ['Address', url],
    ['State', `${STATES[state]}; ${events} ${events === 1 ? 'event' : 'events'}, coder version ${coderVersion}`],
    ['Came in', arrived],
    ['File', files.map(({ bucket, key, entry }) => `s3://${bucket}/${key}${entry > 0 ? `, entry ${entry}` : ''}`)],
    ['Article', articleId],
  ];
  return facts.flatMap(([label, value]) => [value ?? []].flat().map((text): Fact => [label, text]));
}
