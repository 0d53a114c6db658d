import * as z from 'zod';
import { ENTRY_STATES } from '../../model/file.ts';

const text = z.string().nullable().default(null);

/** What became of one entry of a file. */
export const entryItemSchema = z.object({
  bucket: z.string(),
  key: z.string(),
  entry: z.number(),
  /** Of the file's version. */
  sequencer: z.string(),
  state: z.enum(ENTRY_STATES),
  /** Null for an entry that was rejected before it was an article. */
  articleId: text,
  title: text,
  language: text,
  events: z.number().default(0),
  /** For `rejected`. */
  code: text,
  reason: text,
  /** When and as what an entry was recorded that somebody may look for: ISO 8601, then its name. */
  byStateSort: text,
  /** Articles that older versions, or an earlier reading, had at this entry, and that may still be linked to it. */
  replaces: z.set(z.string()).default(new Set<string>()),
});
export type EntryItem = z.infer<typeof entryItemSchema>;
