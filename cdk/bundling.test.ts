import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { App, Stack } from 'aws-cdk-lib';
import { WorkerThread } from '../lambdas/parse/isolated/worker-thread.ts';
import { PipelineFunction } from './pipeline-function.ts';

const FIXTURE = join(import.meta.dirname, '../lambdas/parse/formats/pdf/fixtures/en-libreoffice-dejavu-sans-2.pdf');
/** The library's own name for itself. */
const PDF_LIBRARY = 'pdfjs';

let folder: string;
let bundle: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-bundling-'));
  const app = new App({ outdir: join(folder, 'cdk.out') });
  const stack = new Stack(app, 'Stack');
  const settings = { memoryMegabytes: 1024, timeoutSeconds: 30, logRetentionDays: 1, environment: {} };
  new PipelineFunction(stack, 'Parse', { folder: 'parse', serviceName: 'parse', ...settings });
  bundle = join(app.outdir, readdirSync(app.outdir).find((name) => name.startsWith('asset.')) as string);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the bundle of parse', () => {
  it('has the libraries of its thread in files of their own, so that its start does not wait for them', () => {
    const contentOf = (name: string) => readFileSync(join(bundle, name), 'utf8');
    expect(contentOf('index.mjs')).not.toContain(PDF_LIBRARY);
    expect(contentOf('worker.mjs')).not.toContain(PDF_LIBRARY);
    const pieces = readdirSync(bundle).filter((name) => /^worker-.*\.mjs$/.test(name));
    expect(pieces.filter((name) => contentOf(name).includes(PDF_LIBRARY))).toHaveLength(1);
  });

  it('has a thread that works', async () => {
    const thread = new WorkerThread(pathToFileURL(join(bundle, 'worker.mjs')));
    const bounds = { milliseconds: 20_000, advice: 'save it as text' };
    expect(await thread.run('pdf', new Uint8Array(readFileSync(FIXTURE)), bounds)).toMatchObject({
      title: 'Kenya and Japan agree to widen the port of Mombasa',
    });
  });
});
