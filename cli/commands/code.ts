import { Argument, Command, Option } from 'commander';
import { UsageError } from '../errors.ts';
import { EVENT_COLUMNS, EVENT_FIELDS } from '../event-columns.ts';
import { FORMATS, type Format, printRows } from '../output/rows.ts';
import { write } from '../output/write.ts';

export function codeCommand(): Command {
  return new Command('code')
    .summary('find the events of files, without any server')
    .description('Reads files as the pipeline does and prints the events in them. Needs no server and stores nothing.')
    .addArgument(new Argument('[files...]', 'files to read'))
    .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('jsonl'))
    .option(
      '--jsonl',
      'read articles from standard input, one JSON object {id, lang, title, date, source, country, text} a line, and print {id, events} a line',
    )
    .addHelpText(
      'after',
      `
Examples:
  entente code articles/*.txt --format table
  entente code --jsonl < articles.jsonl > events.jsonl`,
    )
    .action(code);
}

async function code(files: string[], options: { format: Format; jsonl?: true }): Promise<void> {
  if (options.jsonl && files.length > 0) throw new UsageError('--jsonl reads standard input: leave the files out.');
  if (!options.jsonl && files.length === 0) throw new UsageError('Name files to read, or pass --jsonl.');
  let failures = 0;
  const onFailure = (sentence: string) => {
    failures++;
    console.error(`error: ${sentence}`);
  };
  if (options.jsonl) {
    // Loaded only when it runs, here and below: no other command needs the coder and its lexicons.
    const { codeLines } = await import('../code-lines.ts');
    for await (const result of codeLines(process.stdin, onFailure)) await write(`${JSON.stringify(result)}\n`);
  } else {
    const { codeFiles } = await import('../code-files.ts');
    await printRows(codeFiles(files, onFailure), { ...options, columns: EVENT_COLUMNS, fields: EVENT_FIELDS });
  }
  if (failures > 0) process.exitCode = 1;
}
