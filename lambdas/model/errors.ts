import type { Rejection } from './file.ts';

/** A failure that a retry cannot mend: recorded with its code and acknowledged at once. */
export class PermanentError extends Error {
  override readonly name = 'PermanentError';
  /** Kebab-case, stable, such as `empty-file`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A failure that may pass: thrown on, so that the queue delivers the message again. */
export class TransientError extends Error {
  override readonly name = 'TransientError';
}

/**
 * What is recorded of a file or an entry that a permanent error is the end of.
 * @throws the error itself when it is no permanent one
 */
export function rejectionOf(error: unknown): Rejection {
  if (!(error instanceof PermanentError)) throw error;
  return { code: error.code, reason: error.message };
}
