import { styleText } from 'node:util';
import { Command, Option } from 'commander';
import type { Article } from '../../lambdas/model/article.ts';
import { showArticle } from '../../lambdas/table/articles/read-article.ts';
import { readText } from '../../lambdas/table/articles/text.ts';
import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import { CommandError } from '../errors.ts';
import { type Column, renderTable } from '../output/table.ts';
import { write } from '../output/write.ts';
import { describeArticle } from '../show/describe-article.ts';
import { describeEvent, type Fact } from '../show/describe-event.ts';
import { markedText } from '../show/marked-text.ts';
import { eventsMeant, readReference } from '../show/reference.ts';
import { openStack, type StackOptions, withStackOptions } from '../stack.ts';

export function showCommand(): Command {
  return withStackOptions(new Command('show'))
    .summary('show an event, or an article, with the evidence in its text')
    .description(
      "Prints an event in plain words, and its article with the event's evidence in colour, the word that made it an event underlined; in [[double brackets]] where there are no colours. Of an article, all events and their evidence, numbered.",
    )
    .argument('<id>', "an article's id; or an event's: its article's id, a colon, and the beginning of its own")
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `
Rows of a query have both ids, as articleId and eventId; its table shows them where the terminal is wide enough.

Examples:
  entente show 6f1ed002ab5595859014ebf0951522d9           an article and all its events
  entente show 6f1ed002ab5595859014ebf0951522d9:9d5ed6    one event of it
  entente show 6f1ed002ab5595859014ebf0951522d9 | less`,
    )
    .action(show);
}

async function show(id: string, options: StackOptions & { format: 'text' | 'json' }): Promise<void> {
  const reference = readReference(id);
  const { table } = await openStack(options);
  const [shown, stored] = await Promise.all([
    showArticle(table, reference.article),
    readText(table, reference.article),
  ]);
  if (shown === null) {
    throw new CommandError(
      `There is no article ${reference.article}. An event is named by its article's id, a colon, and its own.`,
    );
  }
  const events = eventsMeant(reference, shown.rows);
  if (options.format === 'json') {
    const { article, files } = shown;
    await write(`${JSON.stringify({ article, files, rows: events.flat(), text: stored?.text ?? null }, null, 2)}\n`);
    return;
  }
  const isWhole = reference.event === null;
  for (const [position, rows] of events.entries()) {
    await write(`${isWhole ? bold(`Event ${position + 1}\n`) : ''}${renderFacts(describeEvent(rows))}\n`);
  }
  await write(renderFacts(describeArticle(shown.article, stored, shown.files)));
  await write(`\n${textOf(stored, events)}\n`);
}

function textOf(stored: Article | null, events: EventRow[][]): string {
  if (stored === null) return "The article's text is not in the table.";
  const marks = events.flatMap(([row]) => (row === undefined ? [] : [row]));
  return markedText(stored.text, marks, bold('x') !== 'x');
}

const FACT_COLUMNS: Column<Fact>[] = [
  { title: '', text: ([label]) => label },
  { title: '', text: ([, value]) => value, flexible: true },
];

function renderFacts(facts: Fact[]): string {
  return renderTable(
    FACT_COLUMNS,
    facts.map(([label, value], position): Fact => [label === facts[position - 1]?.[0] ? '' : label, value]),
  );
}

function bold(text: string): string {
  return styleText('bold', text, { stream: process.stdout });
}
