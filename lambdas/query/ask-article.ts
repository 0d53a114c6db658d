import { showArticle } from '../table/articles/read-article.ts';
import { rowSort } from '../table/indexes.ts';
import type { Placed } from '../table/read-stream.ts';
import type { EventRow } from '../table/rows/event-row.ts';
import { encodeCursor } from './cursor.ts';
import { matches } from './matches.ts';
import type { Asked, Page } from './page.ts';
import type { Question } from './question.ts';

/** A page of an article's rows. An article is read as a whole: its last commit says which rows are its own. */
export async function askArticle({ archive, question, after, cost }: Asked, article: string): Promise<Page> {
  const shown = await showArticle(archive.table, article, cost);
  const rows = placedRows(shown?.rows ?? [], question, after);
  const page = rows.slice(0, question.limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    kind: 'event',
    rows: page.map(({ found }) => found),
    cursor: last === undefined ? null : encodeCursor(question, last.sort),
    read: cost,
  };
}

/** Those of an article's rows that answer a question, in order, after a place. */
export function placedRows(rows: EventRow[], question: Question, after: string | null): Placed<EventRow>[] {
  const newestFirst = question.order === 'newest';
  return rows
    .filter((row) => matches(row, question))
    .map((row) => ({ sort: rowSort(row), found: row }))
    .filter(({ sort }) => after === null || (newestFirst ? sort < after : sort > after))
    .sort((a, b) => (a.sort < b.sort === newestFirst ? 1 : -1));
}
