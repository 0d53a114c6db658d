import { showArticle } from '../table/articles/read-article.ts';
import { rowSort } from '../table/indexes.ts';
import type { EventRow } from '../table/rows/event-row.ts';
import type { Table } from '../table/table.ts';
import type { Page } from './ask.ts';
import { encodeCursor } from './cursor.ts';
import { daysOf, type Question } from './question.ts';

/** A page of an article's rows. An article is read as a whole: its last commit says which rows are its own. */
export async function askArticle(table: Table, question: Question, after: string | null): Promise<Page> {
  const { article = '', limit } = question;
  const shown = await showArticle(table, article);
  const newestFirst = question.order === 'newest';
  const rows = (shown?.rows ?? [])
    .filter((row) => isAskedFor(row, question))
    .map((row) => ({ row, sort: rowSort(row) }))
    .filter(({ sort }) => after === null || (newestFirst ? sort < after : sort > after))
    .sort((a, b) => (a.sort < b.sort === newestFirst ? 1 : -1));
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    rows: page.map(({ row }) => row),
    cursor: last === undefined ? null : encodeCursor(question, last.sort),
    read: { requests: 2, rows: shown?.rows.length ?? 0 },
  };
}

function isAskedFor({ type, mode, sortDate }: EventRow, question: Question): boolean {
  const { from, to } = daysOf(question);
  return (
    (question.type === undefined || question.type === type) &&
    (question.mode === undefined || question.mode === mode) &&
    sortDate >= from &&
    sortDate <= to
  );
}
