import { Argument, Command } from 'commander';
import { write } from '../output/write.ts';

export function parseCommand(): Command {
  return new Command('parse')
    .summary('print the articles of files, without any server')
    .description(
      'Reads files as the pipeline does and prints one JSON object a line: an article as {file, entry, title, date, byline, source, url, language, text}, what cannot be read as {file, entry, rejected, reason}. "entry" is the path within an archive. Needs no server and stores nothing.',
    )
    .addArgument(new Argument('<files...>', 'files to read; - is standard input'))
    .addHelpText(
      'after',
      `
Exits with 1 when anything was rejected; the rest is printed all the same.

Examples:
  entente parse page.html news.zip > articles.jsonl
  curl -s https://example.org/news | entente parse -`,
    )
    .action(parse);
}

async function parse(files: string[]): Promise<void> {
  const { parseFiles } = await import('../parse-files.ts');
  for await (const entry of parseFiles(files)) {
    if ('rejected' in entry) process.exitCode = 1;
    await write(`${JSON.stringify(entry)}\n`);
  }
}
