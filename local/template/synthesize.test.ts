import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SynthesisError } from '../errors.ts';
import { synthesize } from './synthesize.ts';

const root = mkdtempSync(join(tmpdir(), 'synthesize-'));
const output = join(root, 'data', 'cdk.out');
const run = (signal = new AbortController().signal) => synthesize(root, output, () => undefined, signal);
const written = () => JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));

/** An app that writes what it was given, and when. */
const APP = `import { mkdirSync, writeFileSync } from 'node:fs';
const { CDK_OUTDIR, CDK_CONTEXT_JSON, CDK_VALIDATION } = process.env;
mkdirSync(CDK_OUTDIR as string, { recursive: true });
const written = { at: process.hrtime.bigint().toString(), context: JSON.parse(CDK_CONTEXT_JSON as string), CDK_VALIDATION };
writeFileSync(CDK_OUTDIR + '/manifest.json', JSON.stringify(written));
`;

beforeAll(() => {
  mkdirSync(join(root, 'cdk'));
  writeFileSync(join(root, 'cdk.json'), '{"app":"node cdk/app.ts","context":{"entente":{"maxConcurrency":3}}}');
  writeFileSync(join(root, 'cdk', 'app.ts'), APP);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('runs the app with the context of cdk.json, and again only when a source has changed', async () => {
  expect(await run()).toBe(output);
  const first = written();
  expect(first).toMatchObject({ context: { entente: { maxConcurrency: 3 } }, CDK_VALIDATION: 'false' });
  await run();
  expect(written()).toEqual(first);
  writeFileSync(join(root, 'cdk', 'app.ts'), `${APP}// changed\n`);
  await run();
  expect(written().at).not.toBe(first.at);
});

it('says what the app printed when it fails, and keeps no half of an output', async () => {
  writeFileSync(join(root, 'cdk', 'app.ts'), "console.error('Context is wrong'); process.exit(1);");
  await expect(run()).rejects.toThrow(SynthesisError);
  await expect(run()).rejects.toThrow(/could not be synthesized: exit 1\nContext is wrong/);
  writeFileSync(join(root, 'cdk', 'app.ts'), APP);
  await run();
  expect(existsSync(`${output}.new`)).toBe(false);
});

it('ends the app when it is told to', async () => {
  writeFileSync(join(root, 'cdk', 'app.ts'), 'setTimeout(() => undefined, 60_000);');
  const stopping = new AbortController();
  setTimeout(() => stopping.abort(), 200);
  await expect(run(stopping.signal)).rejects.toThrow(SynthesisError);
});
