import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { type Column, renderTable } from './table.ts';

type Row = [string, string];
const COLUMNS: Column<Row>[] = [
  { title: 'Name', text: ([name]) => name },
  { title: 'Note', text: ([, note]) => note, flexible: true },
];

/** The terminal column in which each line's last cell starts. */
function starts(table: string, marker: string): number[] {
  const lines = table.trimEnd().split('\n').slice(1);
  return lines.map((line) => stringWidth(line.slice(0, line.indexOf(marker))));
}

describe('renderTable', () => {
  it('keeps columns aligned with Arabic, vowel signs, wide characters and emoji', () => {
    const names = ['Egypt', 'مصر', 'مِصْرُ', '日本語', 'e\u0301tat', '🇪🇬'];
    const rows = names.map((name): Row => [name, '|']);
    for (const width of [80, Number.POSITIVE_INFINITY]) {
      expect(new Set(starts(renderTable(COLUMNS, rows, width), '|'))).toEqual(new Set([8]));
    }
  });

  it('wraps the flexible column to the terminal and nothing in a pipe', () => {
    const rows: Row[] = [['a', 'word '.repeat(40).trim()]];
    const lines = renderTable(COLUMNS, rows, 40).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    expect(renderTable(COLUMNS, rows, Number.POSITIVE_INFINITY).trimEnd().split('\n')).toHaveLength(2);
  });

  it('gives a flexible column lines of its own, and leaves out what is optional, on a narrow terminal', () => {
    const columns: Column<Row>[] = [
      { title: 'Name', text: ([name]) => name },
      { title: 'More', text: () => 'more', optional: true },
      { title: 'Note', text: ([, note]) => note, flexible: true },
    ];
    const rows: Row[] = [['a name of thirty characters, yes', 'a note of the same length']];
    expect(renderTable(columns, rows, 90)).toContain('more');
    const lines = renderTable(columns, rows, 40)
      .trimEnd()
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.slice(-2)).toEqual(['a name of thirty characters, yes', '  a note of the same length']);
  });

  it('leaves out no more than it must', () => {
    const columns: Column<Row>[] = [
      { title: 'Name', text: ([name]) => name },
      { title: 'First', text: () => 'first', optional: true },
      { title: 'Second', text: () => 'second '.repeat(3), optional: true },
      { title: 'Note', text: ([, note]) => note, flexible: true },
    ];
    const titles = (width: number) =>
      renderTable(columns, [['a', 'b']], width)
        .split('\n')[0]
        ?.split(/ +/);
    expect(titles(80)).toEqual(['Name', 'First', 'Second', 'Note']);
    expect(titles(60)).toEqual(['Name', 'First', 'Note']);
    expect(titles(40)).toEqual(['Name', 'Note']);
  });

  it('isolates right-to-left cells on a terminal, and leaves a pipe what was written', () => {
    expect(renderTable(COLUMNS, [['مصر', 'x']], 80)).toContain('\u2068مصر\u2069');
    expect(renderTable(COLUMNS, [['مصر', 'x']], Number.POSITIVE_INFINITY)).toContain('مصر   x');
  });

  it('isolates every line of right-to-left text that wraps, and keeps it within the terminal', () => {
    const sentence = 'وصل رئيس الوزراء إلى 日本 في زيارة رسمية 👨‍👩‍👧 تستغرق ثلاثة أيام لبحث التعاون بين البلدين';
    const lines = renderTable(COLUMNS, [['GBR', `${sentence} ${sentence}`]], 60)
      .trimEnd()
      .split('\n')
      .slice(1);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(line).toMatch(/^(GBR)? +\u2068[^\u2068\u2069]+\u2069$/);
      expect(stringWidth(line)).toBeLessThanOrEqual(60);
    }
    expect(lines.map((line) => line.replace(/^.*\u2068|\u2069$/g, '')).join(' ')).toBe(`${sentence} ${sentence}`);
  });

  it('lets no text of an article move the cursor or break a line', () => {
    const table = renderTable(
      COLUMNS,
      [['a', '\u001b[2Jred\u001b]0;title\u0007\r\nnext\u0008']],
      Number.POSITIVE_INFINITY,
    );
    expect(table.split('\n')[1]).toMatch(/^a +red next$/);
  });
});
