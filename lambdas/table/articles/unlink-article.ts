import { LOST, untilWon } from '../conditions.ts';
import { today } from '../rows/sort-date.ts';
import { deleteUnlisted } from '../rows/write-rows.ts';
import type { Table } from '../table.ts';
import type { ArticleItem } from './article-item.ts';
import { deleteLink } from './links.ts';
import { putMeta, revAfter } from './put-meta.ts';
import { type Link, readArticle, type StoredArticle } from './read-article.ts';

/**
 * Says that an entry of a file no longer carries an article. An article that no file carries is withdrawn: committed
 * without rows, then its rows deleted. Does nothing where a newer version of the file carries it at the same entry.
 * @throws TransientError when others keep writing the same article
 */
export async function unlinkArticle(table: Table, articleId: string, link: Link): Promise<void> {
  if (!(await deleteLink(table, articleId, link))) return;
  await untilWon(`article ${articleId}`, async () => {
    const stored = await readArticle(table, articleId);
    const after = stored.links.length > 0 ? swept(stored) : withdrawn(stored, articleId);
    if (after === null) return;
    if (!(await putMeta(table, stored.meta, after))) return LOST;
    await deleteUnlisted(table, articleId, stored.rows, { listed: after.rows, rev: revAfter(stored.meta) });
  });
}

/** The article still stands: a commit is due only to delete what a writer left who was stopped before his own. */
function swept({ meta, rows }: StoredArticle): ArticleItem | null {
  if (meta === null || rows.every(({ name }) => meta.rows.includes(name))) return null;
  return meta;
}

function withdrawn({ meta, rows }: StoredArticle, articleId: string): Omit<ArticleItem, 'rev'> | null {
  if (meta === null) return rows.length === 0 ? null : nothingKnown(articleId);
  if (meta.state === 'withdrawn' && rows.length === 0) return null;
  return { ...meta, state: 'withdrawn', events: 0, rows: [] };
}

/** Of an article whose first writer was stopped before his commit there are rows, and no more. */
function nothingKnown(articleId: string): Omit<ArticleItem, 'rev'> {
  const facts = { articleId, state: 'withdrawn' as const, coderVersion: 0, arrived: today(), events: 0, rows: [] };
  return { ...facts, title: null, url: null, outlet: null, published: null, language: 'und' };
}
