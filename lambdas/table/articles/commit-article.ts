import type { Article } from '../../model/article.ts';
import { PermanentError } from '../../model/errors.ts';
import { type CooperationEvent, dyadsOf } from '../../model/event.ts';
import { LOST, untilWon } from '../conditions.ts';
import type { Item } from '../pages.ts';
import { buildRows, describe } from '../rows/build-rows.ts';
import { noteMonths } from '../rows/months.ts';
import { today } from '../rows/sort-date.ts';
import { deleteUnlisted, putRows } from '../rows/write-rows.ts';
import type { Table } from '../table.ts';
import type { ArticleItem } from './article-item.ts';
import { putLink } from './links.ts';
import { putMeta, revAfter } from './put-meta.ts';
import { type Link, readArticle, type StoredArticle } from './read-article.ts';
import { keepText } from './text.ts';

/** The names of an article's rows are kept in one item; this many are a quarter of what fits. */
const MAX_ROWS = 2_000;

/** An article and what a version of the coder makes of it. */
export interface CodedArticle {
  id: string;
  article: Article;
  state: 'coded' | 'unsupported-language';
  coderVersion: number;
  events: CooperationEvent[];
}

/**
 * Writes an article that a file carries, so that the table holds its rows once and no others, whoever writes at the same
 * time and wherever a writer was stopped. First the link, then rows, then META, which is the commit; then the rows go
 * that META does not list. What a newer coder has committed stays.
 *
 * The caller must look afterwards whether the file's version still stands, and else call `unlinkArticle`.
 * @returns `superseded` when a newer version of the file holds the entry already: nothing was written
 * @throws PermanentError `too-long`, `too-many-events`
 * @throws TransientError when others keep writing the same article
 */
export async function commitArticle(
  table: Table,
  coded: CodedArticle,
  link: Link,
): Promise<'committed' | 'superseded'> {
  refuseTooMany(coded.events);
  await keepText(table, coded.id, coded.article);
  if (!(await putLink(table, coded.id, link))) return 'superseded';
  let revWhenLinked: number | null = null;
  return untilWon(`article ${coded.id}`, async () => {
    const stored = await readArticle(table, coded.id);
    revWhenLinked ??= stored.meta?.rev ?? 0;
    if (stored.meta !== null && stands(stored, stored.meta, coded)) {
      // Somebody who found no link may be about to withdraw the article. A commit since then defeats him; else we make one.
      const unchanged = stored.meta.rev === revWhenLinked;
      return (await settle(table, stored, stored.meta, unchanged)) ? 'committed' : LOST;
    }
    if (isBlocked(stored, coded)) {
      await putMeta(table, stored.meta, stored.meta ?? unwritten(coded));
      return LOST;
    }
    return (await write(table, stored, coded)) ? 'committed' : LOST;
  });
}

/** Whether the last commit is what this writer would write, or a newer coder's. */
function stands({ rows }: StoredArticle, meta: ArticleItem, coded: CodedArticle): boolean {
  if (meta.state === 'withdrawn') return false;
  if (meta.coderVersion !== coded.coderVersion) return meta.coderVersion > coded.coderVersion;
  const sound = new Set(rows.filter((row) => row.coderVersion === meta.coderVersion).map(({ name }) => name));
  return meta.state === coded.state && meta.rows.every((name) => sound.has(name));
}

/** Whether a newer coder stopped between its rows and its commit: only a commit puts its rows below us again. */
function isBlocked({ meta, rows }: StoredArticle, { coderVersion }: CodedArticle): boolean {
  return rows.some((row) => row.rev >= revAfter(meta) && row.coderVersion > coderVersion);
}

/** Deletes what the last commit does not list, after a commit of the same content where one is asked for. */
async function settle(table: Table, stored: StoredArticle, meta: ArticleItem, recommit: boolean): Promise<boolean> {
  if (recommit && !(await putMeta(table, meta, meta))) return false;
  const rev = recommit ? revAfter(meta) : meta.rev;
  await deleteUnlisted(table, meta.articleId, stored.rows, { listed: meta.rows, rev });
  return true;
}

async function write(table: Table, stored: StoredArticle, coded: CodedArticle): Promise<boolean> {
  const rev = revAfter(stored.meta);
  const arrived = stored.meta?.arrived ?? today();
  const rows = rowsOf(coded, arrived, rev);
  await noteMonths(table, rows.values());
  if (!(await putRows(table, rows.values()))) return false;
  const meta = {
    ...unwritten(coded),
    state: coded.state,
    arrived,
    events: coded.events.length,
    rows: [...rows.keys()],
  };
  if (!(await putMeta(table, stored.meta, meta))) return false;
  await deleteUnlisted(table, coded.id, stored.rows, { listed: meta.rows, rev });
  return true;
}

function rowsOf({ id, article, coderVersion, events }: CodedArticle, arrived: string, rev: number): Map<string, Item> {
  const context = { articleId: id, article, coderVersion, arrived, rev };
  return new Map(events.flatMap((event) => [...buildRows(event, context)]));
}

/** The item of an article of which nothing is committed yet. */
function unwritten({ id, article, coderVersion }: CodedArticle): Omit<ArticleItem, 'rev'> {
  const facts = { articleId: id, state: 'withdrawn' as const, coderVersion, arrived: today(), events: 0, rows: [] };
  return { ...facts, ...describe(article) };
}

function refuseTooMany(events: CooperationEvent[]): void {
  const rows = events.reduce((sum, event) => sum + dyadsOf(event).length, 0);
  if (rows <= MAX_ROWS) return;
  throw new PermanentError('too-many-events', `The article gives ${rows} rows, more than ${MAX_ROWS}: divide it.`);
}
