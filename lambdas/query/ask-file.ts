import { showArticle } from '../table/articles/read-article.ts';
import type { EntryItem } from '../table/entries/entry-item.ts';
import { getFile } from '../table/files/file-item.ts';
import type { Placed } from '../table/read-stream.ts';
import type { EventRow } from '../table/rows/event-row.ts';
import { placedRows } from './ask-article.ts';
import { encodeCursor } from './cursor.ts';
import { entriesOf, take } from './file-entries.ts';
import { type Asked, MAX_REQUESTS, type Page } from './page.ts';

/** Articles read at the same time. */
const CONCURRENCY = 8;

/**
 * A page of a file's rows: article by article in the order of the file, each article's by date. Where two entries are the
 * same article, it is answered at the first.
 */
export async function askFile(asked: Asked, key: string): Promise<Page> {
  const { archive, question, after, cost } = asked;
  const file = await getFile(archive.table, { bucket: archive.inbox, key });
  cost.requests += 1;
  const [first, place] = placeOf(after);
  const entries = file === null ? null : entriesOf(archive.table, file, first, cost);
  const rows: Placed<EventRow>[] = [];
  let next: string | null = null;
  while (entries !== null && next === null) {
    const batch = await take(entries, CONCURRENCY);
    if (batch.length === 0) break;
    const read = batch.map((entry) => rowsOf(asked, entry, entry.entry === first ? place : null));
    rows.push(...(await Promise.all(read)).flat());
    if (rows.length > question.limit) next = rows[question.limit - 1]?.sort ?? null;
    else if (cost.requests >= MAX_REQUESTS) next = String((batch.at(-1)?.entry ?? 0) + 1);
  }
  return {
    kind: 'event',
    rows: rows.slice(0, question.limit).map(({ found }) => found),
    cursor: next === null ? null : encodeCursor(question, next),
    read: cost,
  };
}

/** The rows of an entry after a place of its article; they are placed by entry, and then in the article. */
async function rowsOf(
  { archive, question, cost }: Asked,
  { articleId, bucket, key, entry }: EntryItem,
  after: string | null,
): Promise<Placed<EventRow>[]> {
  const shown = articleId === null ? null : await showArticle(archive.table, articleId, cost);
  const isRepeated = shown?.files.some((link) => link.bucket === bucket && link.key === key && link.entry < entry);
  if (shown === null || isRepeated) return [];
  return placedRows(shown.rows, question, after).map(({ sort, found }) => ({ sort: `${entry} ${sort}`, found }));
}

/** The entry with which a page begins, and the place in it after which it does. */
function placeOf(after: string | null): [number, string | null] {
  const [entry = '0', ...place] = (after ?? '').split(' ');
  return [Number(entry), place.length === 0 ? null : place.join(' ')];
}
