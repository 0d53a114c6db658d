import { Command, InvalidArgumentError, Option } from 'commander';
import { EVENT_TYPES } from '../../lambdas/model/event-types.ts';
import { ask } from '../../lambdas/query/ask.ts';
import { toQuestion } from '../../lambdas/query/check-question.ts';
import { QuestionError } from '../../lambdas/query/errors.ts';
import { MAX_LIMIT, type Question } from '../../lambdas/query/question.ts';
import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import { UsageError } from '../errors.ts';
import { EVENT_COLUMNS, EVENT_FIELDS } from '../event-columns.ts';
import { FORMATS, type Format, printRows } from '../output/rows.ts';
import { openStack, type Stack, type StackOptions, withStackOptions } from '../stack.ts';

type QuestionOptions = Omit<Parameters<typeof toQuestion>[0], 'between' | 'limit'> & { between?: string[] };

interface QueryOptions extends StackOptions, QuestionOptions {
  format: Format;
  limit: number;
}

export function queryCommand(): Command {
  return withStackOptions(new Command('query'))
    .summary('ask for events')
    .description(
      'Prints the events between two actors, of one actor, of a type, or of an article, newest first. Actors are ISO 3166-1 alpha-3 codes of states, or acronyms of organisations.',
    )
    .option('--between <codes...>', 'two actors, whoever acts on whom')
    .option('--actor <code>', 'an actor, whoever the other is')
    .addOption(new Option('--role <role>', 'role of the actor').choices(['either', 'source', 'target']))
    .addOption(new Option('--type <type>', 'type of event').choices(EVENT_TYPES))
    .option('--mode <mode>', 'mode of event, such as visit or training')
    .option('--article <id>', 'an article')
    .option('--since <date>', 'first year, month or day')
    .option('--until <date>', 'last year, month or day')
    .addOption(new Option('--order <order>', 'which come first').choices(['newest', 'oldest']))
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
  const { stack: name, directory, format, limit, ...asked } = options;
  const question = readQuestion(asked);
  const stack = await openStack({ ...(name !== undefined && { stack: name }), directory });
  const next: { cursor: string | null } = { cursor: null };
  const count = await printRows(pages(stack, question, limit, next), {
    format,
    columns: EVENT_COLUMNS,
    fields: EVENT_FIELDS,
  }).catch(asUsage);
  if (count === 0 && format === 'table') console.error('No events.');
  if (next.cursor !== null) console.error(`There are more: repeat with --cursor ${next.cursor}`);
}

/** @throws UsageError that names the option at fault */
function readQuestion({ between, ...rest }: QuestionOptions): Question {
  if (between !== undefined && between.length !== 2) throw new UsageError('--between takes two actor codes.');
  const [a = '', b = ''] = between ?? [];
  try {
    return toQuestion({ ...rest, ...(between && { between: [a.toUpperCase(), b.toUpperCase()] }) });
  } catch (error) {
    return asUsage(error);
  }
}

/** The answer's rows, page after page; `next` is told where the following answer would begin. */
async function* pages(
  { table, outputs }: Stack,
  question: Question,
  limit: number,
  next: { cursor: string | null },
): AsyncGenerator<EventRow> {
  let cursor = question.cursor;
  let left = limit;
  do {
    const page = await ask(
      { table, inbox: outputs.InboxBucket },
      { ...question, cursor, limit: Math.min(left, MAX_LIMIT) },
    );
    yield* page.rows as EventRow[];
    left -= page.rows.length;
    cursor = page.cursor;
  } while (cursor !== null && left > 0);
  next.cursor = cursor;
}

function asUsage(error: unknown): never {
  if (!(error instanceof QuestionError)) throw error;
  const { message, parameter } = error;
  throw new UsageError(message.startsWith(`${parameter} `) ? `--${message}.` : `${message}.`, { cause: error });
}

function rows(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('A whole number above 0.');
  return number;
}
