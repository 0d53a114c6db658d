import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Argument, Command, Option } from 'commander';
import { CODER_VERSION, codeArticle, hasCoder } from '../../lambdas/extract/code-article.ts';
import { type Article, articleId } from '../../lambdas/model/article.ts';

import { readEntries, type SourceFile } from '../../lambdas/parse/read.ts';
import { buildRows } from '../../lambdas/table/rows/build-rows.ts';
import { type EventRow, eventRowSchema } from '../../lambdas/table/rows/event-row.ts';
import { codeLines } from '../code-lines.ts';
import { explain, UsageError } from '../errors.ts';
import { EVENT_COLUMNS, EVENT_FIELDS } from '../event-columns.ts';
import { FORMATS, type Format, printRows } from '../output/rows.ts';
import { write } from '../output/write.ts';

export function codeCommand(): Command {
  return new Command('code')
    .summary('find the events of files, without any server')
    .description('Reads files as the pipeline does and prints the events in them. Needs no server and stores nothing.')
    .addArgument(new Argument('[files...]', 'files to read'))
    .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('jsonl'))
    .option(
      '--jsonl',
      'read articles from standard input, one JSON object {id, lang, title, date, source, country, text} a line, and print {id, events} a line',
    )
    .addHelpText(
      'after',
      `
Examples:
  entente code articles/*.txt --format table
  entente code --jsonl < articles.jsonl > events.jsonl`,
    )
    .action(code);
}

async function code(files: string[], options: { format: Format; jsonl?: true }): Promise<void> {
  if (options.jsonl && files.length > 0) throw new UsageError('--jsonl reads standard input: leave the files out.');
  if (!options.jsonl && files.length === 0) throw new UsageError('Name files to read, or pass --jsonl.');
  let failures = 0;
  const onFailure = (sentence: string) => {
    failures++;
    console.error(`error: ${sentence}`);
  };
  if (options.jsonl) {
    for await (const result of codeLines(process.stdin, onFailure)) await write(`${JSON.stringify(result)}\n`);
  } else {
    await printRows(codeFiles(files, onFailure), { ...options, columns: EVENT_COLUMNS, fields: EVENT_FIELDS });
  }
  if (failures > 0) process.exitCode = 1;
}

/** The events of each file in turn; a file that cannot be read does not keep the next from it. */
async function* codeFiles(files: string[], onFailure: (sentence: string) => void): AsyncGenerator<EventRow> {
  for (const path of files) {
    try {
      for await (const entry of readEntries(await sourceFile(path))) {
        if (entry.kind === 'rejected') onFailure(`${path}: ${entry.rejection.reason}`);
        else if (hasCoder(entry.article.language)) yield* rowsOf(entry.article);
        else onFailure(`${path}: There is no coder for the language '${entry.article.language}'.`);
      }
    } catch (error) {
      onFailure(`${path}: ${explain(error)}`);
    }
  }
}

/** The rows that the pipeline would store of an article that came in today. */
function* rowsOf(article: Article): Generator<EventRow> {
  const arrived = new Date().toISOString().slice(0, 10);
  const context = { articleId: articleId(article), article, coderVersion: CODER_VERSION, arrived, rev: 0 };
  for (const event of codeArticle(article)) {
    for (const row of buildRows(event, context).values()) yield eventRowSchema.parse(row);
  }
}

async function sourceFile(path: string): Promise<SourceFile> {
  const { size } = await stat(path);
  return { key: path, contentType: null, metadata: {}, size, body: createReadStream(path) };
}
