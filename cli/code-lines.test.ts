import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { createCoder } from '../lambdas/extract/code-article.ts';
import { codeLines } from './code-lines.ts';

const TEXT = 'Egypt and Jordan signed an agreement on trade in Cairo on 12 January 2016.';

const coder = createCoder();

/** What comes of some lines, and what is said of those that are no articles. */
async function coded(...lines: (string | object)[]) {
  const failures: string[] = [];
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const results = await Array.fromAsync(codeLines(Readable.from([text]), coder, (failure) => failures.push(failure)));
  return { results, failures };
}

describe('codeLines', () => {
  it('codes articles line by line, and names the lines that are none', async () => {
    const { results, failures } = await coded(
      { id: 'a', lang: 'en', title: null, date: '2016-01-12', text: TEXT },
      '{"id": "b", "text": ',
      '',
      { id: 'c', lang: 'en', date: 'yesterday', text: TEXT },
      { id: 'd', lang: 'sw', text: 'Habari' },
      { id: 5, text: TEXT.repeat(3), licence: 'ignored' },
    );
    expect(failures).toEqual(['line 2: not JSON', 'line 4: date: not an EDTF date']);
    expect(results.map(({ id }) => id)).toEqual(['a', 'd', 5]);
    expect(results[1]).toEqual({ id: 'd', events: [], unsupportedLanguage: 'sw' });
    expect(results[2]?.events).not.toEqual([]);
    const [{ start = 0, end = 0 } = {}] = results[0]?.events[0]?.evidence ?? [];
    expect(TEXT.slice(start, end)).toContain('signed an agreement');
  });

  it('gives offsets into the text as it was given', async () => {
    const given = `\u200f  Visit\r\n\r\n${TEXT.replace(' signed', '\u00a0 signed')}`;
    const { results } = await coded({ id: 1, lang: 'en', text: given });
    const events = results[0]?.events ?? [];
    expect(events).not.toEqual([]);
    for (const { evidence } of events) {
      const { start, end } = evidence.at(-1) ?? {};
      expect(given.slice(start, end)).toMatch(/^Egypt and Jordan\s+signed .*2016\.$/);
    }
  });
});
