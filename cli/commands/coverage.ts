import { Command, Option } from 'commander';
import { type CoverageQuestion, coverage, coverageQuestionSchema } from '../../lambdas/query/coverage.ts';
import type { Coverage } from '../../lambdas/table/articles/read-coverage.ts';
import { type By, GROUPINGS, sumBy } from '../answers/coverage-sums.ts';
import { FORMATS, type Format, printRows } from '../output/rows.ts';
import type { Column } from '../output/table.ts';
import { asUsage } from '../questions/question-options.ts';
import { withSchemaOptions } from '../questions/schema-options.ts';
import { openStack, type StackOptions, withStackOptions } from '../stack.ts';

const PLACEHOLDERS: Record<keyof CoverageQuestion, string> = { since: '<date>', until: '<date>', language: '<tag>' };

export function coverageCommand(): Command {
  const command = withSchemaOptions(new Command('coverage'), coverageQuestionSchema, PLACEHOLDERS);
  return withStackOptions(command)
    .summary('count the articles that were coded, by month, language and source')
    .description(
      'Counts the articles that were coded, those without an event included, by month, language and source: no number of events means anything without them. An article without a day of publication counts for the day on which it came in. A thousand articles take about sixty read units to count.',
    )
    .addOption(new Option('--by <parts...>', 'count by these alone, all else together').choices(GROUPINGS))
    .option('--cost', 'say what the counting cost')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('table'))
    .addHelpText(
      'after',
      `
Examples:
  entente coverage --since 2015 --until 2016
  entente coverage --by month language
  entente coverage --by outlet --language ar --format csv > outlets.csv`,
    )
    .action(run);
}

interface CoverageOptions extends StackOptions, CoverageQuestion {
  by?: By[];
  cost?: true;
  format: Format;
}

async function run({ by = [...GROUPINGS], cost, format, stack, directory, ...asked }: CoverageOptions): Promise<void> {
  const { table } = await openStack({ stack, directory });
  const { rows, read } = await coverage(table, asked).catch(asUsage);
  const parts = GROUPINGS.filter((part) => by.includes(part));
  const columns = [...parts.map((part) => PARTS[part]), ...COUNTS];
  const count = await printRows(sumBy(rows, parts), { format, columns, fields: [...parts, ...COUNTED] });
  if (count === 0 && format === 'table') console.error('No articles.');
  if (cost)
    console.error(`It took ${read.requests} requests that looked at ${read.rows} rows, ${read.units} read units.`);
}

const PARTS: Record<By, Column<Partial<Coverage>>> = {
  month: { title: 'Month', text: ({ month = '' }) => month },
  language: { title: 'Language', text: ({ language = '' }) => language },
  outlet: { title: 'Source', text: ({ outlet }) => outlet ?? 'unknown' },
};

const COUNTED = ['coded', 'withoutEvents', 'events', 'unsupported'] as const;

const TITLES = { coded: 'Coded', withoutEvents: 'Without events', events: 'Events', unsupported: 'No coder' };

const COUNTS = COUNTED.map(
  (name): Column<Partial<Coverage>> => ({
    title: TITLES[name],
    text: (row) => (row[name] ?? 0).toLocaleString('en'),
    align: 'right',
  }),
);
