import { showArticle } from '../../lambdas/table/articles/read-article.ts';
import { listEntries } from '../../lambdas/table/entries/list-entries.ts';
import type { ObjectName } from '../../lambdas/table/keys.ts';
import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import type { Table } from '../../lambdas/table/table.ts';

/** The rows of a file's articles, in the order of the file. @param entries how many the file has, where that is known */
export async function* rowsOfFile(table: Table, file: ObjectName, entries: number | null): AsyncGenerator<EventRow> {
  for await (const { articleId } of listEntries(table, file, entries)) {
    const shown = articleId === null ? null : await showArticle(table, articleId);
    yield* shown?.rows ?? [];
  }
}
