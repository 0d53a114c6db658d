import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BundlingOptions, type ICommandHooks, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

const PROJECT = join(import.meta.dirname, '..');

const TARGET = 'node24';

/** Packages in CommonJS that reach for Node's modules when they run need a `require`, which ES modules lack. */
const REQUIRE = "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);";

const MAIN_FIELDS = ['module', 'main'];

/** The construct takes a `charset`, but hands it on to nobody; without it, each Arabic letter is six bytes. */
const CHARSET = 'utf8';

/** Where a folder has its worker thread's entry, which starts a bundle of its own, `worker.mjs`. */
const WORKER = 'isolated/worker.ts';

/** A file to lie beside a bundle under another name: its path in the project, and the name. */
export interface Carried {
  path: string;
  name: string;
}

/**
 * One bundle with all that a function needs, the AWS SDK included, so that what was tested is what runs. What its worker
 * thread needs is bundled apart, in pieces that are loaded one by one: no start waits for a library of one format.
 * @param folder under `lambdas/`
 */
export function bundling(folder: string, carried: Carried | undefined): BundlingOptions {
  const worker = `lambdas/${folder}/${WORKER}`;
  return {
    format: OutputFormat.ESM,
    target: TARGET,
    mainFields: MAIN_FIELDS,
    banner: REQUIRE,
    bundleAwsSDK: true,
    esbuildArgs: { '--charset': CHARSET, '--alias:node:http': join(PROJECT, 'cdk', 'node-http.ts') },
    logLevel: LogLevel.WARNING,
    minify: true,
    sourceMap: true,
    sourcesContent: false,
    commandHooks: afterwards((project, output) => [
      ...(existsSync(join(PROJECT, worker)) ? [bundleWorker(project, worker, output)] : []),
      ...(carried ? [`cp ${quoted(`${project}/${carried.path}`)} ${quoted(`${output}/${carried.name}`)}`] : []),
    ]),
  };
}

/** The folders are those of the bundling, which may run in a container. */
function bundleWorker(project: string, worker: string, output: string): string {
  return [
    `${project}/node_modules/.bin/esbuild`,
    `${project}/${worker}`,
    '--bundle',
    '--splitting',
    `--outdir=${output}`,
    '--entry-names=[name]',
    '--chunk-names=worker-[name]-[hash]',
    '--out-extension:.js=.mjs',
    '--platform=node',
    '--format=esm',
    `--target=${TARGET}`,
    `--main-fields=${MAIN_FIELDS.join(',')}`,
    `--banner:js=${REQUIRE}`,
    `--charset=${CHARSET}`,
    '--log-level=warning',
    '--minify',
    '--sourcemap',
    '--sources-content=false',
  ]
    .map(quoted)
    .join(' ');
}

function afterwards(afterBundling: ICommandHooks['afterBundling']): ICommandHooks {
  return { beforeBundling: () => [], beforeInstall: () => [], afterBundling };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
