import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { OptionsError } from './options.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * Refuses a file of actors that the coder could not use, before anything is deployed. The coder's own rules decide, in a
 * process of their own.
 * @param path relative to the project
 * @throws OptionsError that names the file, the entry and what is wrong
 */
export function checkActorsFile(path: string): void {
  const program = join(ROOT, 'lambdas', 'extract', 'actors', 'check-actor-file.ts');
  const { status, stderr, error } = spawnSync(process.execPath, [program, path], { cwd: ROOT, encoding: 'utf8' });
  if (status === 0) return;
  throw new OptionsError(`Context "entente" of cdk.json: actorsFile: ${stderr?.trim() || error?.message}`);
}
