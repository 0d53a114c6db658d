import { PermanentError, rejectionOf } from '../model/errors.ts';
import type { Rejection } from '../model/file.ts';

/**
 * What is recorded of one of many in a file that an error is the end of, so that it is not the end of the others: an error
 * that nobody foresaw, too, which no further attempt would mend.
 */
export function rejectionWithin(error: unknown): Rejection {
  if (error instanceof PermanentError) return rejectionOf(error);
  const what = error instanceof Error ? error.message : String(error);
  return {
    code: 'unexpected-error',
    reason: `Reading it failed in a way that nobody foresaw (${what}): upload the article as text, and tell us of it.`,
  };
}
