import { Command, InvalidArgumentError, Option } from 'commander';
import { startLocalStack } from '../../local/local-stack.ts';
import { interruption } from '../interruption.ts';
import { DIRECTORY } from '../stack.ts';

export interface UpOptions {
  directory: string;
  inbox: string;
  s3Port: number;
  dynamoPort: number;
  queryPort: number;
}

export function upCommand(): Command {
  return withUpOptions(new Command('up'))
    .summary('start everything on this machine')
    .description(
      'Starts the whole pipeline on this machine, from the template that is deployed in the cloud: S3 and SQS on one port, DynamoDB on another. A file copied into the inbox folder is an upload; one deleted there a deletion. Ends with Ctrl-C; the table is kept for the next time.',
    )
    .action(up);
}

export function withUpOptions(command: Command): Command {
  return command
    .option('-d, --directory <path>', 'where the table and the state of the stack are kept', DIRECTORY)
    .option('-i, --inbox <path>', 'folder that mirrors the inbox bucket', 'inbox')
    .addOption(new Option('--s3-port <port>', 'port of S3 and SQS').default(4600).argParser(port))
    .addOption(new Option('--dynamo-port <port>', 'port of DynamoDB').default(4601).argParser(port))
    .addOption(new Option('--query-port <port>', 'port of the query function').default(4602).argParser(port));
}

async function up(options: UpOptions): Promise<void> {
  const interrupted = interruption();
  const stack = await startLocalStack({ ...options, log: (line: string) => console.error(line) });
  try {
    console.log(welcome(stack.endpoints, stack.outputs, options));
    await interrupted;
  } finally {
    await stack.stop();
  }
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    throw new InvalidArgumentError('A port is a whole number from 0 (a free one) to 65535.');
  }
  return number;
}
