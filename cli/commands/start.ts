import { join } from 'node:path';
import { Command } from 'commander';
import type { EventRow } from '../../lambdas/table/rows/event-row.ts';
import { addFiles, type Outcome } from '../add-files.ts';
import { EVENT_COLUMNS } from '../answers/event-columns.ts';
import { rowsOfFile } from '../answers/rows-of-file.ts';
import { CommandError } from '../errors.ts';
import { startProgress } from '../output/progress.ts';
import { renderTable } from '../output/table.ts';
import { write } from '../output/write.ts';
import type { LocalOptions } from '../run-local.ts';
import { openStack, type Stack } from '../stack.ts';
import { listFiles } from '../uploads.ts';
import { OUTCOME_COLUMNS } from './add.ts';
import { withLocalOptions } from './up.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'articles');

/** Words of evidence that tell what an event is about. */
const EVIDENCE_WORDS = 12;

export function startCommand(): Command {
  return withLocalOptions(new Command('start'))
    .summary('show what it does: start everything and feed it the sample articles')
    .description('Starts everything on this machine, adds the sample articles, and prints the events found in them.')
    .option('--once', 'end when the events are printed')
    .addHelpText(
      'after',
      `
Examples:
  entente start
  entente start --once --directory /tmp/try --inbox /tmp/try/inbox`,
    )
    .action(start);
}

async function start(options: LocalOptions & { once?: true }): Promise<void> {
  const { runLocal, welcome } = await import('../run-local.ts');
  await runLocal(options, async (local, interrupted) => {
    const stack = await openStack(options);
    await demonstrate(stack);
    if (options.once) return;
    await write(welcome(local, options));
    await interrupted;
  });
}

async function demonstrate(stack: Stack): Promise<void> {
  const files = (await listFiles([SAMPLES])).filter(({ key }) => /\.(txt|md)$/.test(key));
  const progress = startProgress(files.length, 'sample articles');
  const outcomes = await addFiles(stack, files, { metadata: {}, patience: 60_000, onOutcome: progress.step }).finally(
    progress.stop,
  );
  const undone = outcomes.filter(({ state }) => state !== 'done');
  if (undone.length > 0) {
    await write(renderTable(OUTCOME_COLUMNS, undone));
    throw new CommandError(`${undone.length} of ${outcomes.length} sample articles were not read.`);
  }
  const rows = await Array.fromAsync(rowsOf(stack, outcomes));
  rows.sort((a, b) => (a.sortDate < b.sortDate ? -1 : 1));
  await write(
    `\n${renderTable(COLUMNS, rows)}\n${rows.length} events between states in ${outcomes.length} articles.\n`,
  );
}

async function* rowsOf({ table, outputs }: Stack, outcomes: Outcome[]): AsyncGenerator<EventRow> {
  for (const { key, articles, rejected } of outcomes) {
    yield* rowsOfFile(table, { bucket: outputs.InboxBucket, key }, articles + rejected);
  }
}

const COLUMNS = EVENT_COLUMNS.map((column) => (column.title === 'Evidence' ? { ...column, text: firstWords } : column));

function firstWords({ evidenceText }: EventRow): string {
  const words = evidenceText.split(/\s+/);
  return words.length > EVIDENCE_WORDS ? `${words.slice(0, EVIDENCE_WORDS).join(' ')} …` : evidenceText;
}
