import type { Rejection } from '../model/file.ts';
import { HARMLESS_ENTRIES, MAX_ENTRIES, MIN_ENTRY_BYTES } from './limits.ts';

/** As many entries as a file may hold of which so many bytes were read. */
export function mostEntries(bytes: number): number {
  return Math.min(MAX_ENTRIES, HARMLESS_ENTRIES + Math.floor(bytes / MIN_ENTRY_BYTES));
}

/** What is said in place of the entries beyond. */
export function tooManyEntries(most: number): Rejection {
  const why = most < MAX_ENTRIES ? ', too many for its size' : '';
  const reason = `The file holds more than ${most} entries${why}; those beyond were not read: unpack or split it.`;
  return { code: 'too-many-entries', reason };
}
