import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { type Format, printRows } from './rows.ts';

interface Row {
  name: string;
  list: unknown[];
  date: string | null;
}

const ROWS: Row[] = [
  { name: 'مصر، "أم الدنيا"', list: ['one', 'two'], date: '2015-09' },
  { name: '=HYPERLINK("x")\nsecond line', list: [{ value: 1.5, currency: 'EGP' }], date: null },
];

async function printed(format: Format, rows: Row[] = ROWS): Promise<string> {
  let text = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  await printRows(rows, {
    format,
    columns: [{ title: 'Name', text: ({ name }) => name }],
    fields: ['name', 'date', 'list'],
  });
  jest.restoreAllMocks();
  return text;
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('printRows', () => {
  it('prints CSV that a parser reads back, quotes, commas, line breaks and Arabic included', async () => {
    const text = await printed('csv');
    const [first, second] = parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(first).toEqual({ name: 'مصر، "أم الدنيا"', date: '2015-09', list: 'one; two' });
    expect(second).toMatchObject({ date: '', list: '[{"value":1.5,"currency":"EGP"}]' });
    expect(second?.['name']).toBe('\'=HYPERLINK("x")\nsecond line');
  });

  it('prints the names of the fields even when there is no row', async () => {
    expect(await printed('csv', [])).toBe('name,date,list\r\n');
  });

  it('prints one JSON document, or one a line', async () => {
    expect(JSON.parse(await printed('json'))).toEqual(ROWS);
    expect(JSON.parse(await printed('json', []))).toEqual([]);
    const lines = (await printed('jsonl')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(ROWS);
  });

  it('prints no table when there is no row', async () => {
    expect(await printed('table', [])).toBe('');
  });
});
