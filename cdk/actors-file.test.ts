import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { App, Stack } from 'aws-cdk-lib';
import { checkActorsFile } from './actors-file.ts';
import { OptionsError } from './options.ts';
import { PipelineFunction } from './pipeline-function.ts';

const ROOT = join(import.meta.dirname, '..');

let folder: string;
let file: string;

// Within the project, since that is where an actors file lies.
beforeAll(() => {
  folder = mkdtempSync(join(ROOT, 'node_modules', ".actors' file-"));
  file = relative(ROOT, join(folder, 'own.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (actors: unknown) => writeFileSync(join(ROOT, file), JSON.stringify(actors));
const good = [{ code: 'NLF', names: { en: ['Northern Lights Fund'] } }];

describe('a file of own actors', () => {
  it('is held to the rules of the coder before anything is deployed', () => {
    write(good);
    expect(() => checkActorsFile(file)).not.toThrow();
    write([...good, { code: 'NLF', names: { en: ['Kremlin'] } }]);
    expect(() => checkActorsFile(file)).toThrow(OptionsError);
    expect(() => checkActorsFile(file)).toThrow(/own\.json: actor 1: names\.en: "Kremlin" already means RUS/);
    expect(() => checkActorsFile('none.json')).toThrow(/actorsFile: none\.json: there is no such file/);
  });

  it('lies beside the bundle of the coder, which reads it when it starts', () => {
    write(good);
    const bundle = bundled();
    expect(JSON.parse(readFileSync(join(bundle, 'actors.json'), 'utf8'))).toEqual(good);
    expect(start(bundle)).toEqual({ status: 0, stderr: '' });
    writeFileSync(join(bundle, 'actors.json'), '[{"code": "nlf"}]');
    const { status, stderr } = start(bundle);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/actors\.json: actor 0: code is "nlf"/);
  });
});

/** The folder that is uploaded as the code of the extract function. */
function bundled(): string {
  const app = new App({ outdir: join(folder, 'cdk.out') });
  new PipelineFunction(new Stack(app, 'Stack'), 'Extract', {
    folder: 'extract',
    serviceName: 'extract',
    memoryMegabytes: 1024,
    timeoutSeconds: 30,
    logRetentionDays: 1,
    environment: {},
    carries: { path: file, name: 'actors.json' },
  });
  const [asset] = readdirSync(app.outdir).filter((name) => name.startsWith('asset.'));
  const bundle = join(folder, 'bundle');
  cpSync(join(app.outdir, asset as string), bundle, { recursive: true });
  return bundle;
}

/** Loads the handler as Lambda's runtime does. */
function start(bundle: string) {
  const load = `await import(${JSON.stringify(join(bundle, 'index.mjs'))}); process.exit()`;
  const env = { TABLE_NAME: 'Events', AWS_REGION: 'eu-central-1' };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', load], {
    env,
    encoding: 'utf8',
  });
  return { status, stderr };
}
