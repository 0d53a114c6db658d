import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Help, type Option } from 'commander';
import { addCommand } from './commands/add.ts';
import { codeCommand } from './commands/code.ts';
import { completionCommand } from './commands/completion.ts';
import { coverageCommand } from './commands/coverage.ts';
import { exportCommand } from './commands/export.ts';
import { parseCommand } from './commands/parse.ts';
import { queryCommand } from './commands/query.ts';
import { redriveCommand } from './commands/redrive.ts';
import { showCommand } from './commands/show.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';
import { upCommand } from './commands/up.ts';
import { watchCommand } from './commands/watch.ts';

const pkg = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'));

const FEW = 8;

/** The command line. Parsing throws CommanderError for wrong usage, and what the commands throw. */
export function buildProgram(): Command {
  const program = new Command('entente')
    .description(pkg.description)
    .version(pkg.version)
    .addHelpText(
      'after',
      `
Exit codes: 0 all went well, 1 something failed, 2 the command was given wrongly, 130 broken off by Ctrl-C.
Environment: NO_COLOR=1 leaves colours out, FORCE_COLOR=1 keeps them in a pipe; ENTENTE_DEBUG=1 shows where an
unexpected error came from. In a pipe a row stays a line, and an error of a reader that has gone is none.

Examples:
  entente up                                   start everything on this machine
  entente add news/*.txt --published 2026-01-12
  entente query --between Egypt UK --since 2015
  entente show 6f1ed002ab5595859014ebf0951522d9:9d5ed6
  entente export --out events.parquet`,
    );
  for (const command of [
    startCommand(),
    upCommand(),
    addCommand(),
    queryCommand(),
    showCommand(),
    exportCommand(),
    coverageCommand(),
    watchCommand(),
    parseCommand(),
    codeCommand(),
    statusCommand(),
    redriveCommand(),
    completionCommand(),
  ]) {
    program.addCommand(command);
  }
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError('(see --help)')
      .configureHelp({ showGlobalOptions: false, optionDescription });
  }
  return program;
}

/** Words to choose from, where they are few: more stand below, or in the message that refuses another. */
function optionDescription(this: Help, option: Option): string {
  const isLong = (option.argChoices?.length ?? 0) > FEW;
  return isLong ? option.description : Help.prototype.optionDescription.call(this, option);
}
