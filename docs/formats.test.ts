import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const PARSE = join(import.meta.dirname, '../lambdas/parse');

/** Codes that no file causes by itself, in a moment: tests beside the code do. */
const WITHOUT_FIXTURE = [
  'archived-object',
  'bad-mail',
  'bad-metadata',
  'crashed',
  'not-published',
  'timeout',
  'too-many-entries',
  'too-much-memory',
  'too-slow',
  'unexpected-error',
];

/** Codes of rejections as the sources write them: `PermanentError('no-text', …)`, `{ code: 'no-text', … }` and the like. */
const CODE =
  /(?:PermanentError\(|[rR]eject\(|tooComplex\(|code:|code =)\s*(?:name,\s*)?(?:\w+ \? '([a-z-]+)' : )?'([a-z]+-?[a-z-]*)'/g;

function codesOfSources(): string[] {
  const sources = globSync('**/*.ts', { cwd: PARSE }).filter((name) => !/\.test\.ts$|testing\/|fixtures\//.test(name));
  const codes = sources.flatMap((name) => [...readFileSync(join(PARSE, name), 'utf8').matchAll(CODE)]);
  return [...new Set(codes.flatMap(([, first, second]) => [first, second]))]
    .filter((code) => code !== undefined)
    .sort();
}

function codesOfTable(): string[] {
  const rows = readFileSync(join(import.meta.dirname, 'formats.md'), 'utf8').split('## Rejections')[1] ?? '';
  return [...rows.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code as string);
}

it('names every code of a rejection, in their order', () => {
  expect(codesOfTable()).toEqual(codesOfSources());
});

it('has a file for every code that a file can cause', () => {
  const files = readdirSync(join(PARSE, 'fixtures/rejections')).filter((name) => name !== 'make.ts');
  const shown = files.map((name) => name.split('.')[0] as string);
  expect([...new Set([...shown, ...WITHOUT_FIXTURE])].sort()).toEqual(codesOfTable());
});
