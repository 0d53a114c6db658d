import { Command, Option } from 'commander';
import { CONTEXTS } from '../../lambdas/model/contexts.ts';
import { MODES } from '../../lambdas/model/event-types.ts';
import { printAnswer } from '../answers/print-answer.ts';
import { FORMATS, type Format } from '../output/rows.ts';
import type { Rows } from '../output/text.ts';
import { answerRows, kindOf, newEnding } from '../questions/answer-pages.ts';
import { type QuestionOptions, readQuestion, withQuestionOptions } from '../questions/question-options.ts';
import { archiveOf, openStack, type StackOptions, withStackOptions } from '../stack.ts';
import { wholeNumber } from '../whole-number.ts';

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
    .addOption(new Option('--limit <rows>', 'rows to print, at most').default(100).argParser(wholeNumber))
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
  const { stack, directory, format, limit, cursor, cost, ...asked } = options;
  const question = readQuestion(asked, cursor);
  const archive = archiveOf(await openStack({ stack, directory }));
  const ending = newEnding();
  // The question decides what the rows are, and with it how they are printed.
  const kind = kindOf(question);
  const count = await printAnswer(kind, answerRows(archive, question, limit, ending) as Rows<never>, format);
  if (count === 0 && format === 'table') console.error(`No ${kind}s.`);
  if (ending.cursor !== null) console.error(`There are more: repeat with --cursor ${ending.cursor}`);
  const { requests, rows: looked, units } = ending.read;
  if (cost) console.error(`It took ${requests} requests that looked at ${looked} rows, ${units} read units.`);
}
