import type { Article } from '../lambdas/model/article.ts';
import { PermanentError } from '../lambdas/model/errors.ts';
import { type Entry, readEntries } from '../lambdas/parse/read.ts';
import { explain } from './errors.ts';
import { sourceFile } from './source-file.ts';

/** What a file holds at one place, as `entente parse` prints it; `entry` is its path within an archive. */
export type ParsedEntry = { file: string; entry?: string } & (
  | (Omit<Article, 'country'> & { byline: string | null })
  | { rejected: string; reason: string }
);

/**
 * The articles of files, and why what stands in their place is none, one file after the other. A file that cannot be opened
 * is a rejection too: `unreadable`.
 */
export async function* parseFiles(files: string[]): AsyncGenerator<ParsedEntry> {
  for (const file of files) {
    try {
      for await (const entry of readEntries(await sourceFile(file))) yield parsedEntry(file, entry);
    } catch (error) {
      const rejected = error instanceof PermanentError ? error.code : 'unreadable';
      yield { file, rejected, reason: explain(error) };
    }
  }
}

function parsedEntry(file: string, entry: Entry): ParsedEntry {
  const place = { file, ...(entry.name !== undefined && { entry: entry.name }) };
  if (entry.kind === 'rejected') {
    const { code: rejected, reason } = entry.rejection;
    return { ...place, rejected, reason };
  }
  const { title, date, source, url, language, text } = entry.article;
  return { ...place, title, date, byline: entry.byline ?? null, source, url, language, text };
}
