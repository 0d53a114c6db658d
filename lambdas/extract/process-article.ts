import { type Article, articleId } from '../model/article.ts';
import { PermanentError, rejectionOf } from '../model/errors.ts';
import { type CooperationEvent, cooperationEventSchema } from '../model/event.ts';
import type { FileVersion } from '../model/file.ts';
import { commitArticle } from '../table/articles/commit-article.ts';
import { unlinkArticle } from '../table/articles/unlink-article.ts';
import { type EntryOutcome, recordEntry } from '../table/entries/record-entry.ts';
import type { Table } from '../table/table.ts';

/** What reads events out of articles. */
export interface Coder {
  /** An integer that rises. */
  version: number;
  /** @param language BCP 47 primary language subtag */
  hasCoder(language: string): boolean;
  /** Pure: the same events for the same article. */
  codeArticle(article: Article): CooperationEvent[];
}

/**
 * Codes the article of one entry and writes it, then records the entry. An article that the coder cannot manage becomes a
 * rejected entry.
 * @returns what was recorded; null when the file has another article at this entry by now, and nothing was left behind
 * @throws TransientError when others keep writing the same article
 */
export async function processArticle(
  table: Table,
  coder: Coder,
  file: FileVersion,
  { entry, article }: { entry: number; article: Article },
): Promise<EntryOutcome | null> {
  const id = articleId(article);
  const { bucket, key, sequencer } = file;
  const link = { bucket, key, entry, sequencer };
  const outcome = await codeAndCommit(table, coder, id, article, link);
  if (outcome === null) return null;
  const stands = await recordEntry(table, file, { entry, articleId: id, language: article.language }, outcome);
  if (!stands || outcome.state === 'rejected') await unlinkArticle(table, id, link);
  return stands ? outcome : null;
}

async function codeAndCommit(
  table: Table,
  coder: Coder,
  id: string,
  article: Article,
  link: Parameters<typeof commitArticle>[2],
): Promise<EntryOutcome | null> {
  try {
    const state = coder.hasCoder(article.language) ? 'coded' : 'unsupported-language';
    const events = state === 'coded' ? code(coder, article) : [];
    const written = await commitArticle(table, { id, article, state, coderVersion: coder.version, events }, link);
    return written === 'committed' ? { state, events: events.length } : null;
  } catch (error) {
    return { state: 'rejected', rejection: rejectionOf(error) };
  }
}

/** The coder is pure, so what it cannot do today it cannot do at the next delivery either. */
function code(coder: Coder, article: Article): CooperationEvent[] {
  try {
    return cooperationEventSchema.array().parse(coder.codeArticle(article));
  } catch (cause) {
    const reason = `The coder stopped at this article, which is a fault of the coder: ${String(cause)}`;
    throw new PermanentError('coder-failed', reason, { cause });
  }
}
