import { startLocalStack } from '../local/local-stack.ts';
import { interruption } from './interruption.ts';
import { knownFiles } from './known-files.ts';

export interface LocalOptions {
  directory: string;
  inbox: string;
  s3Port: number;
  dynamoPort: number;
  queryPort: number;
  visibilityTimeout?: number;
}

type LocalStack = Awaited<ReturnType<typeof startLocalStack>>;

/**
 * Starts the local stack, does something with it, and stops it, whatever happens in between.
 * @param use gets a promise that resolves when the person at the keyboard wants to end
 */
export async function runLocal(
  options: LocalOptions,
  use: (stack: LocalStack, interrupted: Promise<void>) => Promise<void>,
): Promise<void> {
  const interrupted = interruption();
  const { visibilityTimeout, ...rest } = options;
  const stack = await startLocalStack({
    ...rest,
    ...(visibilityTimeout !== undefined && { visibilityTimeoutSeconds: visibilityTimeout }),
    knownFiles,
    log: (line) => console.error(line),
  });
  try {
    await Promise.race([use(stack, interrupted), interrupted]);
  } finally {
    await stack.stop();
  }
}

/** What a person needs to know of a stack that runs now. */
export function welcome({ endpoints, outputs }: LocalStack, { inbox }: LocalOptions): string {
  return `
Entente runs on this machine. Ctrl-C ends it; the table is kept.

  Inbox      ${inbox}/ (a file copied here is an upload, one deleted here a deletion), or s3://${outputs['InboxBucket']}
  S3, SQS    ${endpoints.s3}
  DynamoDB   ${endpoints.dynamodb}, table ${outputs['EventsTable']}
  Query      ${endpoints.query}

Any credentials will do for the AWS CLI and SDKs, in region ${endpoints.region}.

  npx entente add FILES...               upload articles, and wait for their events
  npx entente query --between EGY GBR    ask for the events between two states
`;
}
