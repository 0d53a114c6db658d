import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { commitText } from '../testing/commit-text.ts';
import { startTableStack, type TableStack } from '../testing/table-stack.ts';

let stack: TableStack;
const path = (name: string) => join(stack.folder, name);

beforeAll(async () => {
  stack = await startTableStack();
  await commitText(stack.table, 'EGY visits GBR on 2015-09-01.');
  await commitText(stack.table, 'EGY+USA meets FRA on 2015-10-03.');
});
afterAll(() => stack.close());

describe('entente export', () => {
  it('writes everything where no question is asked, in the format that the name tells', async () => {
    const { code, stderr } = await stack.entente('export', '--out', path('all.parquet'));
    expect([code, stderr]).toEqual([0, `${path('all.parquet')}: 4 rows\n`]);
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path('all.parquet')) });
    expect(rows.map(({ pair }) => pair).sort()).toEqual(['EGY#FRA', 'EGY#GBR', 'EGY#USA', 'FRA#USA']);
    expect(rows[0]?.['sortDate']).toBeInstanceOf(Date);
  });

  it('writes the answer to a question', async () => {
    await stack.entente('export', '--actor', 'EGY', '--until', '2015-09', '--out', path('egypt.csv'));
    const rows: Record<string, string>[] = parse(await readFile(path('egypt.csv')), { columns: true });
    expect(rows).toEqual([expect.objectContaining({ pair: 'EGY#GBR', mode: 'visit', contexts: 'diplomacy' })]);
  });

  it('writes the columns of another schema', async () => {
    await stack.entente('export', '--between', 'FRA', 'EGY', '--schema', 'gdelt', '--out', path('gdelt.jsonl'));
    const lines = (await readFile(path('gdelt.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line)).map((row) => [row.SQLDATE, row.Actor1Code, row.Actor2Code])).toEqual([
      [20151003, 'EGY', 'FRAGOV'],
      [20151003, 'FRAGOV', 'EGY'],
    ]);
  });

  it('writes incidents and failures, which no other schema has columns for', async () => {
    await stack.entente('export', '--type', 'CONSULT', '--group', 'incident', '--out', path('incidents.parquet'));
    const [incident] = await parquetReadObjects({ file: await asyncBufferFromFile(path('incidents.parquet')) });
    expect(incident).toMatchObject({ articles: 1, reports: [{ evidence: [{ start: 0 }] }] });
    expect(incident?.['firstDay']).toBeInstanceOf(Date);
    await stack.entente('export', '--failure', 'any', '--out', path('failures.csv'));
    expect(await readFile(path('failures.csv'), 'utf8')).toMatch(/^what,file,entry,state,/);
    const refused = await stack.entente('export', '--failure', 'any', '--schema', 'gdelt', '--out', path('x.csv'));
    expect(refused).toMatchObject({
      code: 2,
      stderr: 'error: --schema gdelt is for events: leave it out for failures.\n',
    });
  });

  it.each([
    [['--out', 'events.txt'], 2, /tells no format: add --format/],
    [['--out', '-', '--format', 'csv'], 2, /An export goes to a file: /],
    [['--out', '/dev/null', '--format', 'csv', '--force'], 1, /\/dev\/null is no regular file: /],
    [[], 2, /required option '-o, --out <file>'/],
    [['--out', 'x.csv', '--mode', 'visit', '--type', 'AID'], 2, /AID has no mode 'visit'/],
  ])('refuses %j', async (args, exit, sentence) => {
    const { code, stderr } = await stack.entente('export', ...args);
    expect(code).toBe(exit);
    expect(stderr).toMatch(sentence);
  });

  it('leaves a file alone that is there, and no half one where the table fails', async () => {
    await writeFile(path('mine.csv'), 'mine');
    expect(await stack.entente('export', '--out', path('mine.csv'))).toEqual({
      code: 1,
      stdout: '',
      stderr: `error: ${path('mine.csv')} is there already: --force replaces it.\n`,
    });
    const config = JSON.parse(await readFile(path('stack.json'), 'utf8'));
    const gone = { ...config, outputs: { ...config.outputs, EventsTable: 'gone' } };
    await writeFile(path('stack.json'), JSON.stringify(gone));
    const { code, stderr } = await stack.entente('export', '--out', path('mine.csv'), '--force');
    await writeFile(path('stack.json'), JSON.stringify(config));
    expect([code, stderr]).toEqual([1, 'error: There is no such table: the stack may have been removed.\n']);
    expect(await readFile(path('mine.csv'), 'utf8')).toBe('mine');
    expect((await readdir(stack.folder)).filter((name) => name.includes('partial'))).toEqual([]);
  });
});
