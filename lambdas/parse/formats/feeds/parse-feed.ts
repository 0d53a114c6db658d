import { parseFeed } from 'feedsmith';
import { PermanentError, rejectionOf } from '../../../model/errors.ts';
import type { Rejection } from '../../../model/file.ts';
import { type FeedItem, itemsOf } from './items.ts';
import { upToLastItem } from './salvage.ts';

/** The items of a feed, or those before the place where it breaks, and what is wrong there. */
export interface ParsedItems {
  items: FeedItem[];
  fault: Rejection | null;
}

/** @throws PermanentError `bad-feed` where it breaks before its first item has ended */
export function parseItems(text: string): ParsedItems {
  try {
    return { items: itemsOf(parseFeed<string>(text)), fault: null };
  } catch (cause) {
    const fault = broken(cause);
    const whole = upToLastItem(text);
    if (whole === null) throw fault;
    try {
      return { items: itemsOf(parseFeed<string>(whole)), fault: rejectionOf(fault) };
    } catch {
      throw fault;
    }
  }
}

function broken(cause: unknown): PermanentError {
  const parserError = cause instanceof Error ? cause.cause : undefined;
  const [what] = parserError instanceof Error ? parserError.message.split(/[.\n]/, 1) : [];
  const where = what === undefined ? '' : ` (${what})`;
  return new PermanentError('bad-feed', `The feed is damaged or cut short${where}: download it again.`, { cause });
}
