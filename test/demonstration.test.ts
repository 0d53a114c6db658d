import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { lendBundles } from './bundles.ts';
import { entente } from './running-stack.ts';

it('`npm start -- --once` shows events of both languages, with pair, type, date and amount', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-start-'));
  await lendBundles(join(folder, 'data'));
  const paths = ['--directory', join(folder, 'data'), '--inbox', join(folder, 'inbox')];
  const ports = ['--s3-port', '0', '--dynamo-port', '0', '--query-port', '0'];
  const { code, stdout } = await entente(['start', '--once', ...paths, ...ports]);
  await rm(folder, { recursive: true });
  expect(code).toBe(0);
  const row = /^[A-Z]{3} [→–] [A-Z]{3} +[A-Z]+\/[a-z-]+ +(done|ongoing|planned) +\d{4}\S* +[A-Z]{3} [\d,]+ {2}/;
  const lines = stdout.split('\n').filter((line) => row.test(line));
  expect(lines.some((line) => /\p{Script=Arabic}/u.test(line))).toBe(true);
  expect(lines.some((line) => !/\p{Script=Arabic}/u.test(line))).toBe(true);
}, 60_000);
