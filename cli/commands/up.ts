import { Command, InvalidArgumentError, Option } from 'commander';
import type { LocalOptions } from '../run-local.ts';
import { DIRECTORY } from '../stack.ts';

export function upCommand(): Command {
  return withLocalOptions(new Command('up'))
    .summary('start everything on this machine')
    .description(
      'Starts the whole pipeline on this machine, from the template that is deployed in the cloud: S3 and SQS on one port, DynamoDB on another, the query function on a third. A file copied into the inbox folder is an upload; one deleted there a deletion. Ends with Ctrl-C; the table is kept for the next time.',
    )
    .addHelpText(
      'after',
      `
Examples:
  entente up
  entente up --inbox ~/news --s3-port 5600 --dynamo-port 5601 --query-port 5602
  entente up --directory other --inbox other-inbox     a stack of its own: name it to other commands by --directory`,
    )
    .action(up);
}

export function withLocalOptions(command: Command): Command {
  return command
    .option('-d, --directory <path>', 'where the table and the state of the stack are kept', DIRECTORY)
    .option('-i, --inbox <path>', 'folder that mirrors the inbox bucket', 'inbox')
    .addOption(new Option('--s3-port <port>', 'port of S3 and SQS').default(4600).argParser(port))
    .addOption(new Option('--dynamo-port <port>', 'port of DynamoDB').default(4601).argParser(port))
    .addOption(new Option('--query-port <port>', 'port of the query function').default(4602).argParser(port))
    .addOption(
      new Option(
        '--visibility-timeout <seconds>',
        'try a failed message again after so long at most, instead of as long as in the cloud',
      ).argParser(seconds),
    );
}

async function up(options: LocalOptions): Promise<void> {
  // Loaded only when it runs: no other command needs the servers.
  const { runLocal, welcome } = await import('../run-local.ts');
  await runLocal(options, async (stack, interrupted) => {
    console.log(welcome(stack, options));
    await interrupted;
  });
}

function seconds(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('A whole number of seconds above 0.');
  return number;
}

function port(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < 0 || number > 65535) {
    throw new InvalidArgumentError('A port is a whole number from 0 (a free one) to 65535.');
  }
  return number;
}
