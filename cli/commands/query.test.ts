import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { putEntry } from '../../lambdas/table/entries/put-entry.ts';
import { commitText } from '../testing/commit-text.ts';
import { startTableStack, type TableStack } from '../testing/table-stack.ts';

const TEXTS = [
  'EGY visits GBR on 2015-09-01.',
  'Late news. EGY visits GBR on 2015-09-02.',
  'EGY+USA meets FRA on 2015-10-03.',
  'Nothing happened.',
];

let stack: TableStack;

beforeAll(async () => {
  stack = await startTableStack();
  for (const [entry, text] of TEXTS.entries()) {
    await commitText(stack.table, text, entry, { source: entry === 1 ? 'other' : 'sample' });
  }
  const file = { bucket: 'inbox', key: 'news.csv', versionId: null, sequencer: '1' };
  await putEntry(stack.table, file, { entry: 9, rejection: { code: 'no-text', reason: 'The record has no text.' } });
});
afterAll(() => stack.close());

describe('entente query', () => {
  it('prints the events of a pair by the names of its actors', async () => {
    const { code, stdout } = await stack.entente('query', '--between', 'Egypt', 'UK', '--context', 'diplomacy');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^Pair +Type +Status +Date/),
      expect.stringMatching(/^EGY → GBR +CONSULT\/visit +done +2015-09-02 /),
      expect.stringMatching(/^EGY → GBR +CONSULT\/visit +done +2015-09-01 /),
      '',
    ]);
  });

  it('goes on where it ended, and says what it cost', async () => {
    const asked = ['query', '--type', 'CONSULT', '--order', 'oldest', '--format', 'jsonl', '--limit', '2'];
    const first = await stack.entente(...asked, '--cost');
    const [, cursor = ''] = /--cursor (\S+)\n/.exec(first.stderr) ?? [];
    expect(first.stderr).toMatch(/\nIt took \d+ requests that looked at \d+ rows, [\d.]+ read units\.\n$/);
    const second = await stack.entente(...asked, '--cursor', cursor);
    const lines = [first, second].flatMap(({ stdout }) => stdout.trimEnd().split('\n'));
    expect(lines.map((line) => JSON.parse(line).sortDate)).toEqual([
      '2015-09-01',
      '2015-09-02',
      '2015-10-03',
      '2015-10-03',
    ]);
    const other = await stack.entente('query', '--type', 'AID', '--cursor', cursor);
    expect(other).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^error: --cursor belongs to another question/),
    });
  });

  it('folds what several articles report, and lists what failed', async () => {
    const incidents = await stack.entente('query', '--between', 'EGY', 'GBR', '--group', 'incident');
    expect(incidents.stdout).toMatch(/^EGY → GBR +CONSULT\/visit +2015-09-01\/2015-09-02 +2 +en /m);
    const failures = await stack.entente('query', '--failure', 'any', '--format', 'json');
    expect(JSON.parse(failures.stdout)).toMatchObject([{ file: 'news.csv', entry: 9, code: 'no-text' }]);
  });

  it('answers a question without an answer, and refuses an actor that is nobody', async () => {
    expect(await stack.entente('query', '--type', 'RETREAT')).toEqual({ code: 0, stdout: '', stderr: 'No events.\n' });
    expect(await stack.entente('query', '--actor', 'Egpt')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: --actor EGPT is in no event; did you mean Egypt (EGY)?\n',
    });
  });
});

describe('entente coverage', () => {
  it('counts articles without events as well', async () => {
    const { code, stdout } = await stack.entente('coverage', '--by', 'outlet', '--format', 'csv');
    expect(code).toBe(0);
    expect(stdout).toBe('outlet,coded,withoutEvents,events,unsupported\r\nother,1,0,1,0\r\nsample,3,1,2,0\r\n');
    const table = await stack.entente('coverage', '--since', '2015-09', '--until', '2015-09');
    expect(table.stdout).toMatch(/^2015-09 +en +other +1 +0 +1 +0$/m);
    expect(await stack.entente('coverage', '--since', '2016')).toMatchObject({ stdout: '', stderr: 'No articles.\n' });
    expect(await stack.entente('coverage', '--since', 'now')).toMatchObject({ code: 2 });
  });
});
