import { Argument, Command, Option } from 'commander';
import { EVENT_COLUMNS, EVENT_FIELDS } from '../answers/event-columns.ts';
import { CommandError, UsageError } from '../errors.ts';
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
    .option('-a, --actors <file>', 'JSON file of further actors to find, besides the built-in ones')
    .addHelpText(
      'after',
      `
A file of actors is a list of {code, names, role?, from?, until?, extendsBuiltIn?}: names are written forms by language,
and from and until the months in which they mean this actor. "extendsBuiltIn": true adds names to a built-in code.
  [{"code": "NLF", "names": {"en": ["Northern Lights Fund"], "ar": ["صندوق أضواء الشمال"]}, "from": "2019-01"}]

Examples:
  entente code articles/*.txt --format table
  entente code articles/*.txt --actors actors.json
  entente code --jsonl < articles.jsonl > events.jsonl`,
    )
    .action(code);
}

async function code(files: string[], options: { format: Format; jsonl?: true; actors?: string }): Promise<void> {
  if (options.jsonl && files.length > 0) throw new UsageError('--jsonl reads standard input: leave the files out.');
  if (!options.jsonl && files.length === 0) throw new UsageError('Name files to read, or pass --jsonl.');
  let failures = 0;
  const onFailure = (sentence: string) => {
    failures++;
    console.error(`error: ${sentence}`);
  };
  // Loaded only when it runs, here and below: no other command needs the coder and its lexicons.
  const coder = await loadCoder(options.actors);
  if (options.jsonl) {
    const { codeLines } = await import('../code-lines.ts');
    for await (const result of codeLines(process.stdin, coder, onFailure)) await write(`${JSON.stringify(result)}\n`);
  } else {
    const { codeFiles } = await import('../code-files.ts');
    await printRows(codeFiles(files, coder, onFailure), { ...options, columns: EVENT_COLUMNS, fields: EVENT_FIELDS });
  }
  if (failures > 0) process.exitCode = 1;
}

async function loadCoder(actorFile: string | undefined) {
  const { createCoder } = await import('../../lambdas/extract/code-article.ts');
  if (actorFile === undefined) return createCoder();
  const { readActorFile } = await import('../../lambdas/extract/actors/actor-file.ts');
  try {
    return createCoder(readActorFile(actorFile));
  } catch (cause) {
    throw new CommandError((cause as Error).message, { cause });
  }
}
