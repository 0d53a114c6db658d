import { Command, InvalidArgumentError, Option } from 'commander';
import { CONTEXTS } from '../../lambdas/model/contexts.ts';
import { MODES } from '../../lambdas/model/event-types.ts';
import { printAnswer } from '../answers/print-answer.ts';
import { FORMATS, type Format } from '../output/rows.ts';
import { answerRows, kindOf, newEnding } from '../questions/answer-pages.ts';
import { type QuestionOptions, readQuestion, withQuestionOptions } from '../questions/question-options.ts';
import { archiveOf, openStack, type StackOptions, withStackOptions } from '../stack.ts';

interface QueryOptions extends StackOptions, QuestionOptions {
  format: Format;
  limit: number;
  cursor?: string;
  cost?: true;
}

export function queryCommand(): Command {
  return withStackOptions(withQuestionOptions(new Command('query')))
    .summary('ask for events')
    .description(
      'Prints the events that answer a question, newest first. A question names two actors, one, a type, an article, a file, a kind of failure, or dates; all else narrows it.',
    )
    .addOption(new Option('--limit <rows>', 'rows to print, at most').default(100).argParser(rows))
    .option('--cursor <cursor>', 'go on where the answer before ended')
    .option('--cost', 'say what the answer cost to read')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('table'))
    .addHelpText(
      'after',
      `
Types and their modes:
${Object.entries(MODES)
  .map(([type, modes]) => `  ${type.padEnd(10)} ${modes.join(', ')}`)
  .join('\n')}
Contexts: ${CONTEXTS.join(', ')}

Examples:
  entente query --between Egypt UK --type AID --since 2015 --until 2016
  entente query --actor JPN --role source --format csv --limit 10000 > japan.csv
  entente query --type CONSULT --mode visit --since 2015-09 --stack Entente
  entente query --since 2015-09 --until 2015-09 --context energy --status planned
  entente query --actor KWT --currency KWD --min-amount 1000000
  entente query --between MAR SEN --group incident --format json
  entente query --failure any --since 2026-01`,
    )
    .action(query);
}

async function query(options: QueryOptions): Promise<void> {
  const { stack: name, directory, format, limit, cursor, cost, ...asked } = options;
  const question = readQuestion(asked, cursor);
  const stack = await openStack({ ...(name !== undefined && { stack: name }), directory });
  const ending = newEnding();
  const kind = kindOf(question);
  const count = await printAnswer(kind, answerRows(archiveOf(stack), question, limit, ending) as never, format);
  if (count === 0 && format === 'table') console.error(`No ${kind}s.`);
  if (ending.cursor !== null) console.error(`There are more: repeat with --cursor ${ending.cursor}`);
  const { requests, rows: looked, units } = ending.read;
  if (cost) console.error(`It took ${requests} requests that looked at ${looked} rows, ${units} read units.`);
}

function rows(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('A whole number above 0.');
  return number;
}
