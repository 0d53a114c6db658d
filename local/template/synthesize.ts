import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SynthesisError } from '../errors.ts';
import { hashSources } from './hash-sources.ts';

/**
 * Synthesizes `cdk/app.ts`, bundles included, unless the folder holds what the same sources gave before.
 * @param root folder of the project
 * @param directory where the cloud assembly is kept
 * @param log told when there is something to wait for
 * @param signal ends the child process
 * @returns `directory`
 * @throws SynthesisError with what the CDK printed
 */
export async function synthesize(
  root: string,
  directory: string,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<string> {
  const hash = hashSources(root);
  const mark = join(directory, 'sources.sha256');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return directory;
  log('Bundling the functions');
  const fresh = `${directory}.new`;
  rmSync(fresh, { recursive: true, force: true });
  await runApp(root, fresh, signal);
  writeFileSync(join(fresh, 'sources.sha256'), hash);
  rmSync(directory, { recursive: true, force: true });
  renameSync(fresh, directory);
  return directory;
}

/** The app writes its output by itself; the CDK's command line would only add the context of cdk.json. */
function runApp(root: string, output: string, signal: AbortSignal): Promise<void> {
  const { context = {} } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')) as { context?: object };
  const child = spawn(process.execPath, [join(root, 'cdk', 'app.ts')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      CDK_OUTDIR: output,
      CDK_CONTEXT_JSON: JSON.stringify(context),
      CDK_VALIDATION: 'false',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return new Promise((resolve, reject) => {
    const fail = (why: string, options?: ErrorOptions) =>
      reject(new SynthesisError(`cdk/app.ts could not be synthesized: ${why}\n${printed.trim()}`, options));
    child.once('error', (cause) => fail(cause.message, { cause }));
    child.once('close', (code, killed) => (code === 0 ? resolve() : fail(`exit ${code ?? killed}`)));
  });
}
