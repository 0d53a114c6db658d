import pMap from 'p-map';
import { articleId } from '../model/article.ts';
import type { ExtractMessage } from '../model/messages.ts';
import { unlinkArticle } from '../table/articles/unlink-article.ts';
import type { EntryOutcome } from '../table/entries/record-entry.ts';
import { closeBatch, finishFile } from '../table/files/batches.ts';
import { getFile, isCurrent } from '../table/files/file-item.ts';
import type { Table } from '../table/table.ts';
import { type Coder, processArticle } from './process-article.ts';

/** Articles of one message at a time; each has some rows in flight. */
const CONCURRENCY = 4;

/** What a message came to. */
export interface Processed {
  /** What became of its entries; empty when the version of the file no longer stands. */
  outcomes: EntryOutcome[];
  /** Whether the file is done with it. */
  fileDone: boolean;
}

/**
 * Codes and writes the articles of a message; any number of times, with the same result. When the file was overwritten,
 * rejected or removed meanwhile, what this version wrote is undone.
 * @throws TransientError, or the errors of several articles in an AggregateError
 */
export async function processMessage(table: Table, coder: Coder, message: ExtractMessage): Promise<Processed> {
  const { file, batch, articles } = message;
  if (!isCurrent(await getFile(table, file), file)) return undo(table, message);
  const outcomes = await pMap(articles, (article) => processArticle(table, coder, file, article), {
    concurrency: CONCURRENCY,
    stopOnError: false,
  });
  if (!(await closeBatch(table, file, batch))) return undo(table, message);
  const done = await finishFile(table, file);
  return { outcomes: outcomes.filter((outcome) => outcome !== null), fileDone: done !== null };
}

async function undo(table: Table, { file, articles }: ExtractMessage): Promise<Processed> {
  const { bucket, key, sequencer } = file;
  await pMap(
    articles,
    ({ entry, article }) => unlinkArticle(table, articleId(article), { bucket, key, entry, sequencer }),
    { concurrency: CONCURRENCY, stopOnError: false },
  );
  return { outcomes: [], fileDone: false };
}
