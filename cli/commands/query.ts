import { Command, InvalidArgumentError, Option } from 'commander';
import { EVENT_COLUMNS, EVENT_FIELDS } from '../event-columns.ts';
import { FORMATS, type Format, printRows } from '../output/rows.ts';
import { answerRows, type QuestionOptions, readQuestion, withQuestionOptions } from '../question-options.ts';
import { openStack, type StackOptions, withStackOptions } from '../stack.ts';

interface QueryOptions extends StackOptions, QuestionOptions {
  format: Format;
  limit: number;
  cursor?: string;
}

export function queryCommand(): Command {
  return withStackOptions(withQuestionOptions(new Command('query')))
    .summary('ask for events')
    .description(
      'Prints the events between two actors, of one actor, of a type, or of an article, newest first. Actors are ISO 3166-1 alpha-3 codes of states, or acronyms of organisations.',
    )
    .addOption(new Option('--limit <rows>', 'rows to print, at most').default(100).argParser(rows))
    .option('--cursor <cursor>', 'go on where the answer before ended')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('table'))
    .addHelpText(
      'after',
      `
Examples:
  entente query --between EGY GBR --type AID --since 2015 --until 2016
  entente query --actor JPN --role source --format csv --limit 10000 > japan.csv
  entente query --type CONSULT --mode visit --since 2015-09 --stack Entente`,
    )
    .action(query);
}

async function query(options: QueryOptions): Promise<void> {
  const { stack: name, directory, format, limit, cursor, ...asked } = options;
  const question = readQuestion(asked, cursor);
  const { table, outputs } = await openStack({ ...(name !== undefined && { stack: name }), directory });
  const next: { cursor: string | null } = { cursor: null };
  const count = await printRows(answerRows({ table, inbox: outputs.InboxBucket }, question, limit, next), {
    format,
    columns: EVENT_COLUMNS,
    fields: EVENT_FIELDS,
  });
  if (count === 0 && format === 'table') console.error('No events.');
  if (next.cursor !== null) console.error(`There are more: repeat with --cursor ${next.cursor}`);
}

function rows(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('A whole number above 0.');
  return number;
}
