import { ask } from '../../lambdas/query/ask.ts';
import type { Archive, Page } from '../../lambdas/query/page.ts';
import { MAX_LIMIT, type Question } from '../../lambdas/query/question.ts';
import { asUsage } from './question-options.ts';

/** What the rows of an answer are. */
export type Kind = Page['kind'];
export type RowOf<K extends Kind> = Extract<Page, { kind: K }>['rows'][number];

/** What an answer's rows will be. */
export function kindOf({ failure, group }: Question): Kind {
  if (failure !== undefined) return 'failure';
  return group === 'incident' ? 'incident' : 'event';
}

/** What is known of an answer once its rows have been taken. */
export interface Ending {
  /** Where the following rows begin; null where there are none. */
  cursor: string | null;
  /** What it cost to read. */
  read: Page['read'];
}

export function newEnding(): Ending {
  return { cursor: null, read: { requests: 0, rows: 0, units: 0 } };
}

/**
 * The rows of an answer, page after page.
 * @param limit rows, at most
 * @param ending is filled in
 * @throws UsageError when the cursor belongs to another question, or an actor is nobody
 */
export async function* answerRows(
  archive: Archive,
  question: Question,
  limit = Number.POSITIVE_INFINITY,
  ending = newEnding(),
): AsyncGenerator<RowOf<Kind>> {
  let cursor = question.cursor;
  let left = limit;
  do {
    const page = await ask(archive, { ...question, cursor, limit: Math.min(left, MAX_LIMIT) }).catch(asUsage);
    yield* page.rows;
    left -= page.rows.length;
    cursor = page.cursor;
    ending.read.requests += page.read.requests;
    ending.read.rows += page.read.rows;
    ending.read.units += page.read.units;
  } while (cursor !== null && left > 0);
  ending.cursor = cursor;
}
