import { Command, InvalidArgumentError, Option } from 'commander';
import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import { EVENT_COLUMNS } from '../event-columns.ts';
import { interruption } from '../interruption.ts';
import { type Column, renderTable } from '../output/table.ts';
import { jsonLines } from '../output/text.ts';
import { write } from '../output/write.ts';
import { openStack, type StackOptions, withStackOptions } from '../stack.ts';
import { watchRows } from '../watch-rows.ts';

export function watchCommand(): Command {
  return withStackOptions(new Command('watch'))
    .summary('print events as they are written')
    .description(
      'Prints the events of each file as soon as it is done, until Ctrl-C. A look costs four read units, and what the new files and their events take to read.',
    )
    .addOption(new Option('--interval <seconds>', 'time between two looks').default(2).argParser(seconds))
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['table', 'jsonl']).default('table'))
    .addHelpText(
      'after',
      `
Examples:
  entente watch
  entente watch --stack Entente --interval 30
  entente watch --format jsonl | jq --unbuffered 'select(.type == "AID")'`,
    )
    .action(watch);
}

interface WatchOptions extends StackOptions {
  interval: number;
  format: 'table' | 'jsonl';
}

async function watch({ interval, format, ...options }: WatchOptions): Promise<void> {
  const { table } = await openStack(options);
  const end = new AbortController();
  void interruption().then(() => end.abort());
  let isFirst = true;
  for await (const rows of watchRows(table, interval * 1000, end.signal)) {
    if (format === 'jsonl') for await (const line of jsonLines(rows)) await write(line);
    else await write(renderTable(isFirst ? COLUMNS : COLUMNS.map(untitled), rows));
    isFirst = false;
  }
}

/** Widths that hold for all files, as nobody knows what comes. */
const WIDTHS: Record<string, number> = { Pair: 9, Type: 28, Status: 7, Date: 21, Amount: 17, Event: 39 };

const COLUMNS: Column<EventRow>[] = EVENT_COLUMNS.map((column) => {
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
