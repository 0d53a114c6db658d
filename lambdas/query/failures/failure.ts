import * as z from 'zod';
import { type EntryItem, entryItemSchema } from '../../table/entries/entry-item.ts';
import { type FileItem, fileItemSchema } from '../../table/files/file-item.ts';
import { timeOfState } from '../../table/indexes.ts';
import type { Item } from '../../table/pages.ts';

const text = z.string().nullable();

/** A file or an entry of a file that could not be used, and why. */
export const failureSchema = z.object({
  what: z.enum(['file', 'entry']),
  /** Key of the file in the inbox, and the number of the entry in it, from 0; null where it is the file as a whole. */
  file: z.string(),
  entry: z.number().nullable(),
  state: z.enum(['rejected', 'failed', 'unsupported-language']),
  code: text,
  /** A sentence that says what to do. */
  reason: text,
  /** When it was recorded, ISO 8601. */
  recorded: text,
  /** Of an entry that is an article. */
  articleId: text,
  title: text,
  language: text,
});
export type Failure = z.infer<typeof failureSchema>;

/** A file or an entry, as byState has it, as a failure. */
export function failureOf(item: Item): Failure {
  return item['kind'] === 'file'
    ? failureOfFile(fileItemSchema.parse(item))
    : failureOfEntry(entryItemSchema.parse(item));
}

export function failureOfFile({ key, state, code, reason, updatedAt }: FileItem): Failure {
  const article = { articleId: null, title: null, language: null };
  const failed = { what: 'file' as const, file: key, entry: null, state: state as Failure['state'] };
  return { ...failed, code, reason, recorded: updatedAt, ...article };
}

export function failureOfEntry(item: EntryItem): Failure {
  const { key, entry, state, code, reason, byStateSort, articleId, title, language } = item;
  const failed = { what: 'entry' as const, file: key, entry, state: state as Failure['state'] };
  const recorded = byStateSort === null ? null : timeOfState(byStateSort);
  return { ...failed, code, reason, recorded, articleId, title, language };
}
