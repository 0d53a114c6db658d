import { Command, InvalidArgumentError, Option } from 'commander';
import { refuseUnknownActors } from '../../lambdas/query/actors/unknown-actors.ts';
import { QuestionError } from '../../lambdas/query/errors.ts';
import { matches } from '../../lambdas/query/matches.ts';
import type { Question } from '../../lambdas/query/question.ts';
import { noCost } from '../../lambdas/table/pages.ts';
import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import type { Table } from '../../lambdas/table/table.ts';
import { STORED_EVENT_COLUMNS } from '../answers/event-columns.ts';
import { watchRows } from '../answers/watch-rows.ts';
import { interruption } from '../interruption.ts';
import { type Column, renderTable } from '../output/table.ts';
import { jsonLines } from '../output/text.ts';
import { write } from '../output/write.ts';
import { type QuestionOptions, readQuestion, sentenceOf, withNarrowingOptions } from '../questions/question-options.ts';
import { openStack, type StackOptions, withStackOptions } from '../stack.ts';

export function watchCommand(): Command {
  return withStackOptions(withNarrowingOptions(new Command('watch')))
    .summary('print events as they are written')
    .description(
      'Prints the events of each file as soon as it is done, all of them or those that the options mean, until Ctrl-C. A look costs four read units, and what the new files and their events take to read.',
    )
    .addOption(new Option('--interval <seconds>', 'time between two looks').default(2).argParser(seconds))
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['table', 'jsonl']).default('table'))
    .addHelpText(
      'after',
      `
Examples:
  entente watch
  entente watch --stack Entente --interval 30
  entente watch --actor EGY --type AID
  entente watch --format jsonl | jq --unbuffered .evidenceText`,
    )
    .action(watch);
}

interface WatchOptions extends StackOptions, QuestionOptions {
  interval: number;
  format: 'table' | 'jsonl';
}

async function watch({ interval, format, stack, directory, ...asked }: WatchOptions): Promise<void> {
  // Every date is meant where none is named.
  const question = readQuestion({ until: '9999', ...asked });
  const { table } = await openStack({ stack, directory });
  const end = new AbortController();
  void interruption().then(() => end.abort());
  await warnOfUnknownActors(table, question);
  console.error('Watching; Ctrl-C ends it.');
  let columns = COLUMNS;
  for await (const written of watchRows(table, interval * 1000, end.signal)) {
    const rows = written.filter((row) => matches(row, question));
    if (rows.length === 0) continue;
    if (format === 'jsonl') for await (const line of jsonLines(rows)) await write(line);
    else await write(renderTable(columns, rows));
    columns = COLUMNS.map(untitled);
  }
}

/** An actor of a deployment's own may be in no event yet; whose name is misspelt never will be. */
async function warnOfUnknownActors(table: Table, question: Question): Promise<void> {
  await refuseUnknownActors(table, question, noCost()).catch((error: unknown) => {
    if (!(error instanceof QuestionError)) throw error;
    console.error(`warning: ${sentenceOf(error)}`);
  });
}

/** Widths that hold for all files, as nobody knows what comes. */
const WIDTHS: Record<string, number> = { Pair: 9, Type: 28, Status: 7, Date: 21, Amount: 17, Event: 39 };

const COLUMNS: Column<EventRow>[] = STORED_EVENT_COLUMNS.map((column) => {
  const width = WIDTHS[column.title];
  return width === undefined ? column : { ...column, width };
});

function untitled(column: Column<EventRow>): Column<EventRow> {
  return { ...column, title: '' };
}

function seconds(text: string): number {
  const number = Number(text);
  if (!(number >= 0.1)) throw new InvalidArgumentError('A number of seconds, at least 0.1.');
  return number;
}
