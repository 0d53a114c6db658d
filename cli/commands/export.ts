import { Command, Option } from 'commander';
import { scanRows } from '../../lambdas/table/rows/scan-rows.ts';
import { exportFile, FILE_FORMATS, type FileFormat, formatOf } from '../export/export-file.ts';
import { layoutOf } from '../export/layout.ts';
import { newFile } from '../export/new-file.ts';
import { SCHEMA_NAMES, type SchemaName } from '../export/schemas/schemas.ts';
import { startCount } from '../output/progress.ts';
import { answerRows, kindOf } from '../questions/answer-pages.ts';
import { type QuestionOptions, readQuestion, withQuestionOptions } from '../questions/question-options.ts';
import { archiveOf, openStack, type StackOptions, withStackOptions } from '../stack.ts';

interface ExportOptions extends StackOptions, QuestionOptions {
  format?: FileFormat;
  schema: SchemaName;
  out: string;
  force?: true;
}

export function exportCommand(): Command {
  return withStackOptions(withQuestionOptions(new Command('export')))
    .summary('write events to a file: CSV, JSON Lines or Parquet')
    .description(
      'Writes all events that answer a question to a file, or, without a question, all events, in no order. The file gets its name when it is whole. Everything is read with a Scan of one index, a read unit for each 8 KB; a question reads what it needs.',
    )
    .requiredOption('-o, --out <file>', 'file to write')
    .addOption(
      new Option('-f, --format <format>', "format of the file; its name's ending says it as well").choices(
        FILE_FORMATS,
      ),
    )
    .addOption(new Option('--schema <schema>', 'columns of the file').choices(SCHEMA_NAMES).default('entente'))
    .option('--force', 'replace a file that is there already')
    .addHelpText('after', HELP)
    .action(exportEvents);
}

const HELP = `
Parquet has days as dates, amounts and evidence as lists of records, contexts as lists. The columns of a schema are those
of data that the file can be joined with, by their names there, and only those that an article really tells:
  entente  a row as the table has it
  plover   POLECAT's: type, mode, quad code, contexts, names, countries and sectors of both actors, place, outlet, day.
           A mode that PLOVER does not have is empty; contexts are Entente's own words.
  cameo    Phoenix's: CAMEO actor and event codes, Goldstein value, place, address, outlet
  gdelt    GDELT's event table, 1.0 and 2.0: dates, CAMEO actor codes, event code and its roots, QuadClass,
           GoldsteinScale, ActionGeo_FullName, SOURCEURL. Left out: numbers and tone of mentions, IsRootEvent, religions,
           ethnic groups, coordinates and FIPS codes of places, and GLOBALEVENTID, for these events are not GDELT's.
In the last three, which are for events alone, what two actors do together is two rows, one from the side of each.

Examples:
  entente export --out events.parquet
  entente export --between EGY GBR --since 2015 --out egypt-britain.csv
  entente export --schema gdelt --type AID --out aid.csv --force
  duckdb -c "SELECT type, count(*) FROM 'events.parquet' WHERE sortDate >= DATE '2015-09-01' GROUP BY type"`;

async function exportEvents(options: ExportOptions): Promise<void> {
  const { stack, directory, out, force = false, format: asked, schema, ...asking } = options;
  const format = formatOf(out, asked);
  const question = Object.keys(asking).length === 0 ? null : readQuestion(asking);
  const { columns, views } = layoutOf(question === null ? 'event' : kindOf(question), schema);
  const archive = archiveOf(await openStack({ stack, directory }));
  const rows = question === null ? scanRows(archive.table) : answerRows(archive, question);
  const progress = startCount('rows');
  let count = 0;
  const written = (async function* () {
    for await (const row of rows) {
      for (const view of views(row)) {
        count++;
        progress.step();
        yield view;
      }
    }
  })();
  await newFile(out, { replace: force }, (path) => exportFile(path, format, written, columns)).finally(progress.stop);
  console.error(`${out}: ${count} ${count === 1 ? 'row' : 'rows'}`);
}
