import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { hashSources } from './hash-sources.ts';

const root = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('changes with what is bundled and how, and with nothing else', () => {
  mkdirSync(join(root, 'lambdas', 'parse'), { recursive: true });
  writeFileSync(join(root, 'lambdas', 'parse', 'handler.ts'), '1');
  const first = hashSources(root);
  writeFileSync(join(root, 'lambdas', 'parse', 'handler.test.ts'), 'a test');
  writeFileSync(join(root, 'README.md'), 'read me');
  expect(hashSources(root)).toBe(first);
  writeFileSync(join(root, 'lambdas', 'parse', 'handler.ts'), '2');
  const second = hashSources(root);
  writeFileSync(join(root, 'package-lock.json'), '{}');
  expect(new Set([first, second, hashSources(root)]).size).toBe(3);
});

it('changes with the file of actors that cdk.json names', () => {
  writeFileSync(join(root, 'cdk.json'), '{"context":{"entente":{"actorsFile":"own.json"}}}');
  const without = hashSources(root);
  writeFileSync(join(root, 'own.json'), '[]');
  const first = hashSources(root);
  writeFileSync(join(root, 'own.json'), '[ ]');
  expect(new Set([without, first, hashSources(root)]).size).toBe(3);
});
