import type { Coder } from '../lambdas/extract/process-article.ts';
import { type Article, articleId } from '../lambdas/model/article.ts';
import { readEntries } from '../lambdas/parse/read.ts';
import { buildRows } from '../lambdas/table/rows/build-rows.ts';
import { type EventRow, rowOfItem } from '../lambdas/table/rows/event-row.ts';
import { today } from '../lambdas/table/rows/sort-date.ts';
import { explain } from './errors.ts';
import { sourceFile } from './source-file.ts';

/**
 * The events of files, one file after the other, as the pipeline would store them.
 * @param onFailure gets a sentence for each file or article that cannot be read or coded; the next is read all the same
 */
export async function* codeFiles(
  files: string[],
  coder: Coder,
  onFailure: (sentence: string) => void,
): AsyncGenerator<EventRow> {
  for (const path of files) {
    try {
      for await (const entry of readEntries(await sourceFile(path))) {
        if (entry.kind === 'rejected') onFailure(`${path}: ${entry.rejection.reason}`);
        else if (coder.hasCoder(entry.article.language)) yield* rowsOf(entry.article, coder);
        else onFailure(`${path}: There is no coder for the language '${entry.article.language}'.`);
      }
    } catch (error) {
      onFailure(`${path}: ${explain(error)}`);
    }
  }
}

/** The rows that the pipeline would store of an article that came in today. */
function* rowsOf(article: Article, coder: Coder): Generator<EventRow> {
  const context = { articleId: articleId(article), article, coderVersion: coder.version, arrived: today(), rev: 0 };
  for (const event of coder.codeArticle(article)) {
    for (const row of buildRows(event, context).values()) yield rowOfItem(row);
  }
}
