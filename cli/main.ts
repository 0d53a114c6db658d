import { CommanderError } from 'commander';
import { CommandError, explain, UsageError } from './errors.ts';
import { exitWhenReaderLeaves } from './output/write.ts';
import { buildProgram } from './program.ts';

exitWhenReaderLeaves();
try {
  await buildProgram().parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Tells what went wrong, and returns the exit code: 1 something failed, 2 the command was given wrongly. */
function report(error: unknown): number {
  // Commander has printed its message already; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(`error: ${explain(error)}`);
  if (!(error instanceof CommandError) && process.env['ENTENTE_DEBUG']) console.error(error);
  return error instanceof UsageError ? 2 : 1;
}
