import { type Article, articleId } from '../../lambdas/model/article.ts';
import { commitArticle } from '../../lambdas/table/articles/commit-article.ts';
import type { Table } from '../../lambdas/table/table.ts';
import { sampleCoder } from '../../lambdas/table/testing/sample-coder.ts';
import { articleOf } from '../../lambdas/table/testing/world.ts';

/**
 * Writes an article of the sample coder's little language, as the pipeline does.
 * @param entry its position in the file `news.csv`
 * @param known what is known of the article
 * @returns its id
 */
export async function commitText(table: Table, text: string, entry = 0, known: Partial<Article> = {}): Promise<string> {
  const article = { ...articleOf(text), ...known };
  const id = articleId(article);
  const coded = { id, article, state: 'coded' as const, coderVersion: 1, events: sampleCoder(1).codeArticle(article) };
  await commitArticle(table, coded, { bucket: 'inbox', key: 'news.csv', entry, sequencer: '1' });
  return id;
}
