import { Command, Option } from 'commander';
import { FILE_STATES } from '../../lambdas/model/file.ts';
import { countFiles, type FileTotals } from '../../lambdas/table/files/count-files.ts';
import { explain } from '../errors.ts';
import { type Column, renderTable } from '../output/table.ts';
import { write } from '../output/write.ts';
import { openStack, type StackOptions, withStackOptions } from '../stack.ts';
import { type QueueDepth, queueDepths } from '../status/queues.ts';
import { newestTroubles, type Trouble } from '../status/troubles.ts';
import { wholeNumber } from '../whole-number.ts';

interface StatusOptions extends StackOptions {
  format: 'table' | 'json';
  limit: number;
}

export function statusCommand(): Command {
  return withStackOptions(new Command('status'))
    .summary('show what is on its way, and what went wrong')
    .description(
      'Counts the messages of each stage, the files in each state and their articles; lists the files that are being read, were rejected or failed, and the articles within files that were rejected, newest first, and why. Counting reads the index of states: a read unit for about ten files, however many articles they hold; an article counts in each file that carries it. Exit code 1 when a part cannot be seen.',
    )
    .addOption(
      new Option('--limit <number>', 'files and articles to list of each kind, at most')
        .default(20)
        .argParser(wholeNumber),
    )
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .addHelpText(
      'after',
      `
A message that was tried five times is a dead letter until its failure is recorded, then it is parked until
\`entente redrive\` sends it back.

Examples:
  entente status
  entente status --stack Entente --limit 500
  entente status --format json | jq '.troubles[] | select(.state == "failed") | .file'`,
    )
    .action(status);
}

async function status({ format, limit, ...options }: StatusOptions): Promise<void> {
  const stack = await openStack(options);
  const problems: string[] = [];
  const unlessMissing = async <Part>(what: string, part: Promise<Part>): Promise<Part | null> => {
    try {
      return await part;
    } catch (error) {
      problems.push(`The ${what} cannot be seen: ${explain(error)}`);
      return null;
    }
  };
  const [queues, totals, troubles] = await Promise.all([
    unlessMissing('queues', queueDepths(stack)),
    unlessMissing('counts of files', countFiles(stack.table)),
    unlessMissing('files in trouble', newestTroubles(stack.table, limit)),
  ]);
  if (format === 'json') {
    await write(`${JSON.stringify({ queues, ...(totals ?? { files: null, articles: null }), troubles }, null, 2)}\n`);
  } else {
    const parts = [queues && renderTable(QUEUE_COLUMNS, queues), totals && renderTotals(totals)];
    await write([...parts, troubles && renderTroubles(troubles)].filter((part) => part !== null).join('\n'));
  }
  for (const problem of problems) console.error(`error: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

function renderTotals({ files, articles }: FileTotals): string {
  const { coded, unsupported, rejected, events } = articles;
  const lines: [string, string][] = [
    ['Files', FILE_STATES.map((state) => `${count(files[state])} ${state}`).join(', ')],
    [
      'Articles',
      `${count(coded)} coded, ${count(unsupported)} in a language without a coder, ${count(rejected)} rejected`,
    ],
    ['Events', count(events)],
  ];
  return renderTable(LINE_COLUMNS, lines);
}

function renderTroubles(troubles: Trouble[]): string {
  return troubles.length > 0
    ? renderTable(TROUBLE_COLUMNS, troubles)
    : 'No file is being read, and none was rejected or failed.\n';
}

function count(value: number): string {
  return value.toLocaleString('en');
}

const LINE_COLUMNS: Column<[string, string]>[] = [
  { title: '', text: ([name]) => name },
  { title: '', text: ([, text]) => text, flexible: true },
];

const QUEUE_COLUMNS: Column<QueueDepth>[] = [
  { title: 'Stage', text: ({ stage }) => stage },
  { title: 'Waiting', text: ({ waiting }) => count(waiting), align: 'right' },
  { title: 'In flight', text: ({ inFlight }) => count(inFlight), align: 'right' },
  {
    title: 'Dead letters',
    text: ({ deadLettered }) => (deadLettered === null ? '' : count(deadLettered)),
    align: 'right',
  },
  { title: 'Parked', text: ({ parked }) => count(parked), align: 'right' },
];

const TROUBLE_COLUMNS: Column<Trouble>[] = [
  { title: 'File', text: ({ file, entry }) => (entry === null ? file : `${file}, entry ${entry}`) },
  { title: 'State', text: ({ state }) => state },
  { title: 'Since', text: ({ since }) => since.slice(0, 19).replace('T', ' ') },
  { title: 'Reason', text: ({ reason }) => reason ?? '', flexible: true },
];
