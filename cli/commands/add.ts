import { Command, InvalidArgumentError, Option } from 'commander';
import { addFiles, type EntryRejection, type Outcome } from '../add-files.ts';
import { startProgress } from '../output/progress.ts';
import { FORMATS, type Format, printRows } from '../output/rows.ts';
import { type Column, renderTable } from '../output/table.ts';
import { write } from '../output/write.ts';
import { openStack, type StackOptions, withStackOptions } from '../stack.ts';
import { encodeMetadata, listFiles, type UploadMetadata } from '../uploads.ts';

interface AddOptions extends StackOptions, UploadMetadata {
  format: Format;
  timeout: number;
}

export function addCommand(): Command {
  return withStackOptions(new Command('add'))
    .summary('upload articles and wait for their events')
    .description(
      'Uploads files, or all files of directories, to the inbox, waits until each is read and coded, and prints what became of it. What the options say of the articles wins over what the files say. Articles within a file that were rejected are named with the reason. Exit code 1 when a file was rejected, failed, or is not done in time.',
    )
    .argument('<files...>', 'files and directories')
    .option('--published <date>', 'day of publication (EDTF, such as 2016-01-12)')
    .option('--title <title>', 'title of the article')
    .option('--source <outlet>', 'the outlet: its name or the host of its site')
    .option('--language <tag>', 'language (BCP 47, such as ar)')
    .option('--country <country>', "the outlet's country (its ISO 3166-1 alpha-3 code, such as EGY, or its name)")
    .option('--url <address>', 'where the article was published')
    .addOption(new Option('--timeout <seconds>', 'how long to wait for a file').default(600).argParser(seconds))
    .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('table'))
    .addHelpText(
      'after',
      `
Examples:
  entente add visit.txt --published 2016-01-12 --source ahram.org.eg
  entente add archive/ --stack Entente --format csv > outcomes.csv`,
    )
    .action(add);
}

async function add(paths: string[], options: AddOptions): Promise<void> {
  const { published, title, source, language, country, url } = options;
  const metadata = encodeMetadata(known({ published, title, source, language, country, url }));
  const files = await listFiles(paths);
  const stack = await openStack(options);
  const progress = startProgress(files.length, 'files');
  const outcomes = await addFiles(stack, files, {
    metadata,
    patience: options.timeout * 1000,
    onOutcome: progress.step,
  }).finally(progress.stop);
  await printRows(outcomes, { format: options.format, columns: OUTCOME_COLUMNS, fields: OUTCOME_FIELDS });
  const rejections = outcomes.flatMap(({ file, rejections }) => rejections.map((one) => ({ ...one, file })));
  if (options.format === 'table' && rejections.length > 0) {
    await write(`\n${renderTable(REJECTION_COLUMNS, rejections)}`);
    const untold = outcomes.reduce((sum, outcome) => sum + outcome.rejected - outcome.rejections.length, 0);
    if (untold > 0) await write(`and ${untold} more rejected articles: see \`entente status\`\n`);
  }
  if (outcomes.some(({ state }) => state !== 'done')) process.exitCode = 1;
}

export const OUTCOME_COLUMNS: Column<Outcome>[] = [
  { title: 'File', text: ({ file }) => file },
  { title: 'State', text: ({ state }) => state },
  { title: 'Articles', text: ({ articles }) => String(articles), align: 'right' },
  { title: 'Events', text: ({ events }) => String(events), align: 'right' },
  { title: 'Note', text: noteOf, flexible: true },
];

const REJECTION_COLUMNS: Column<EntryRejection & { file: string }>[] = [
  { title: 'Rejected', text: ({ file, entry }) => `${file}, entry ${entry}` },
  { title: 'Reason', text: ({ reason }) => reason, flexible: true },
];

const OUTCOME_FIELDS: (keyof Outcome)[] = [
  'file',
  'key',
  'state',
  'articles',
  'events',
  'unsupported',
  'rejected',
  'reason',
  'rejections',
];

function noteOf({ reason, unsupported, rejected }: Outcome): string {
  const notes = reason ? [reason] : [];
  if (unsupported > 0) notes.push(`${unsupported} in a language without a coder, kept for when there is one`);
  if (rejected > 0) notes.push(`${rejected} rejected`);
  return notes.join('; ');
}

function known<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

function seconds(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('A number of seconds above 0.');
  return number;
}
