import { CommanderError } from 'commander';
import { CommandError, explain, UsageError } from './errors.ts';
import { buildProgram } from './program.ts';

/**
 * Runs the command line.
 * @param args what stands behind the program's name
 * @returns the exit code: 0 all went well, 1 something failed, 2 the command was given wrongly
 */
export async function run(args: string[]): Promise<number> {
  try {
    await buildProgram().parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Commander has printed its message already; help and version are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`error: ${explain(error)}\n`);
    if (!(error instanceof CommandError) && process.env['ENTENTE_DEBUG']) console.error(error);
    return error instanceof UsageError ? 2 : 1;
  }
}
