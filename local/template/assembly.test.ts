import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { SynthesisError } from '../errors.ts';
import { TEMPLATE, writeAssembly } from '../testing/write-assembly.ts';
import { readAssembly } from './assembly.ts';

const root = mkdtempSync(join(tmpdir(), 'assembly-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('reads the template, and the folder of each asset by its object key', () => {
  const { template, assets } = readAssembly(writeAssembly(root));
  expect(Object.keys(template.Resources)).toEqual(Object.keys(TEMPLATE.Resources));
  expect(assets).toEqual(new Map([['worker.zip', join(root, 'worker')]]));
});

it('says which folder is no cloud assembly, and why', () => {
  expect(() => readAssembly(join(root, 'none'))).toThrow(SynthesisError);
  writeFileSync(join(root, 'manifest.json'), '{"artifacts":{}}');
  expect(() => readAssembly(root)).toThrow(/is not a cloud assembly that can be run: it has 0 stacks instead of one/);
});
