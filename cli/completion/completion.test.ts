import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '../../lambdas/model/event-types.ts';
import { buildProgram } from '../program.ts';
import { captured } from '../testing/captured.ts';
import { vocabularyOf } from './vocabulary.ts';

const script = async (shell: string) => (await captured(['completion', shell])).stdout;

/** What bash offers for the last of some words. */
async function offered(...words: string[]): Promise<string[]> {
  const typed = ['entente', ...words].map((word) => `'${word}'`).join(' ');
  const run = `${await script('bash')}
    COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _entente; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', run], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

/** Whether a shell finds no fault with its script; null where the machine does not have it. */
async function isSound(shell: string): Promise<boolean | null> {
  const { error, status, stderr } = spawnSync(shell, ['-n', '-c', await script(shell)]);
  // fish finds fault with exit code 0.
  return error === undefined ? status === 0 && stderr.length === 0 : null;
}

describe('entente completion', () => {
  it('offers commands, options and their values', async () => {
    expect(await offered('q')).toEqual(['query']);
    expect(await offered('query', '--published')).toEqual(['--published-since', '--published-until']);
    expect(await offered('query', '--type', '')).toEqual(EVENT_TYPES);
    expect(await offered('export', '--format', 'p')).toEqual(['parquet']);
    expect(await offered('query', '--between', 'EG')).toEqual(['EGY']);
    expect(await offered('query', '--between', 'EGY', 'GB')).toEqual(['GBR']);
    expect(await offered('query', '--between', 'EGY', 'GBR', '--typ')).toEqual(['--type']);
    expect(await offered('coverage', '--by', 'month', 'language', 'o')).toEqual(['outlet']);
    expect(await offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('leaves files to the shell', async () => {
    expect(await offered('export', '--out', '')).toEqual([]);
    expect(await offered('add', '')).toEqual([]);
    const options = vocabularyOf(buildProgram()).find(({ name }) => name === 'export')?.options;
    expect(options?.find(({ flags }) => flags.includes('--out'))?.values).toEqual({ kind: 'path' });
  });

  it('is in the language of each shell', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) expect(await isSound(shell)).not.toBe(false);
    expect(await script('zsh')).toContain("'(--min-amount)--min-amount[");
    expect(await script('zsh')).toMatch(/--between\[[^\]]+\]:value:\([^)]+\)::value:/);
    expect(await script('fish')).toContain("from query; and __entente_goes_on --between' -a 'ABW ");
    expect(await script('fish')).toContain(
      "complete -c entente -n '__fish_seen_subcommand_from export' -s o -l out -r -F",
    );
  });

  it('refuses another shell', async () => {
    expect(await captured(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' });
  });
});
