import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { buildProgram } from './program.ts';
import { captured } from './testing/captured.ts';

describe('entente', () => {
  it('explains itself', async () => {
    const { code, stdout } = await captured(['--help']);
    expect(code).toBe(0);
    for (const command of ['up', 'add', 'query', 'show', 'export', 'coverage', 'watch', 'code', 'status', 'redrive'])
      expect(stdout).toContain(`\n  ${command} `);
  });

  it('teaches every command by examples', () => {
    for (const command of buildProgram().commands) {
      let help = '';
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      expect(`${command.name()}: ${help}`).toMatch(/\nExamples:\n {2}(entente|source) /);
    }
  });

  it.each([
    [['qury'], /unknown command 'qury'/],
    [['up', '--s3-port', 'many'], /A port is a whole number/],
    [['add'], /missing required argument 'files'/],
    [['add', 'x.txt', '--published', 'yesterday'], /--published: not an EDTF date/],
    [['add', 'x.txt', '--country', 'Egpt'], /--country: Egpt is no country; did you mean Egypt \(EGY\)\?/],
    [['add', 'x.txt', '--country', 'EU'], /--country: EU is no country/],
    [['add', 'x.txt', '--url', 'example.org'], /--url: not an address/],
    [['code'], /Name files to read/],
    [['code', '--jsonl', 'x.txt'], /--jsonl reads standard input/],
    [['code', '--format', 'xml', 'x.txt'], /Allowed choices are table, json, jsonl, csv/],
    [['query', '--between', 'EGY'], /two/],
    [['query', '--since', 'lately', '--between', 'EGY', 'GBR'], /--since/],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await captured(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });

  it.each([
    [
      ['query', '--between', 'EGY', 'GBR', '--directory', 'none'],
      /^error: No local stack is running: start it with `npx entente up`\.\n$/,
    ],
    [['add', 'missing.txt'], /^error: There is no file missing\.txt\.\n$/],
  ])('says in one sentence why %j cannot be done, with exit code 1', async (args, sentence) => {
    expect(await captured(args)).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});

describe('what is missing', () => {
  const before = process.env;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-run-'));
  });
  afterEach(() => {
    process.env = before;
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    [{}, 'There is no AWS region: set AWS_REGION.'],
    [{ AWS_REGION: 'us-east-1' }, 'There are no AWS credentials: set AWS_PROFILE, or sign in with `aws login`.'],
  ])('is said in one sentence where the environment is %j', async (environment, sentence) => {
    const none = join(folder, 'none');
    const files = { AWS_CONFIG_FILE: none, AWS_SHARED_CREDENTIALS_FILE: none };
    process.env = { ...files, AWS_EC2_METADATA_DISABLED: 'true', ...environment };
    const missing = await captured(['query', '--type', 'AID', '--stack', 'Entente']);
    expect(missing).toEqual({ code: 1, stdout: '', stderr: `error: ${sentence}\n` });
  });

  it('is said of a state of the local stack that cannot be read', async () => {
    await writeFile(join(folder, 'stack.json'), '{"pid":');
    expect(await captured(['status', '--directory', folder])).toMatchObject({
      code: 1,
      stderr: `error: ${folder}/stack.json is not of this version: run \`npx entente up\` again.\n`,
    });
  });
});
