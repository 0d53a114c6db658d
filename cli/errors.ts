/** What a person asked for cannot be done as asked; its message is one sentence, shown without a stack trace. Exit code 1. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
}

/** The command was given wrongly. Exit code 2. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';
}

/** What an error of a library or a service means to a person, by its `name` or `code`. */
const MEANINGS: Record<string, string> = {
  CredentialsProviderError: 'There are no AWS credentials: set AWS_PROFILE, or sign in with `aws login`.',
  ExpiredTokenException: 'The AWS credentials have expired: sign in again.',
  ExpiredToken: 'The AWS credentials have expired: sign in again.',
  UnrecognizedClientException: 'AWS does not know these credentials: see `aws sts get-caller-identity`.',
  InvalidAccessKeyId: 'AWS does not know these credentials: see `aws sts get-caller-identity`.',
  ResourceNotFoundException: 'There is no such table: the stack may have been removed.',
  ENOENT: 'There is no such file or directory.',
  EISDIR: 'It is a directory: name the files in it.',
  EACCES: 'You may not read or write it.',
  ENOTDIR: 'A part of the path is no directory.',
  ENOTFOUND: 'There is no such address on the network: check the AWS region, and your connection.',
  ENOSPC: 'The disk is full.',
  ECONNREFUSED: 'Nothing answers at the address of the stack: start the local one with `npx entente up`.',
};

/** Errors whose message says what the caller may not do. */
const DENIALS = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation']);

/** One sentence for whatever was thrown. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name, code } = error as NodeJS.ErrnoException;
  // The SDK may wrap the error of a connection, and keep its code in the message alone.
  const refused = error.message.includes('ECONNREFUSED') ? 'ECONNREFUSED' : '';
  const meaning = MEANINGS[name] ?? MEANINGS[code ?? ''] ?? MEANINGS[refused];
  if (meaning !== undefined) return meaning;
  if (DENIALS.has(name)) return `AWS does not allow it: ${error.message}`;
  if (/region is missing/i.test(error.message)) return 'There is no AWS region: set AWS_REGION.';
  // An AggregateError of a refused connection has no message of its own.
  const [first] = error instanceof AggregateError ? error.errors : [];
  return error.message || (first ? explain(first) : name);
}
