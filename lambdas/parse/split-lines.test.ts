import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitLines } from './split-lines.ts';
import { piecesOf } from './testing/source-file.ts';

async function split(text: string, chunk: number, limit: number): Promise<(string | null)[]> {
  const bytes = Buffer.from(text);
  const lines: (string | null)[] = [];
  for await (const { bytes: line, start } of splitLines(piecesOf(bytes, chunk), limit)) {
    lines.push(line === null ? null : Buffer.from(line).toString());
    expect(start === 0 || bytes[start - 1] === 0x0a).toBe(true);
  }
  return lines;
}

describe('splitLines', () => {
  it('gives the lines of any text, however it comes in pieces', async () => {
    const lines = fc.array(
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '')),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 20 }), async (texts, chunk) => {
        const expected = texts.at(-1) === '' ? texts.slice(0, -1) : texts;
        expect(await split(texts.join('\n'), chunk, 1000)).toEqual(expected);
      }),
    );
  });

  it('passes over a line that is too long and goes on with the next', async () => {
    expect(await split(`a\n${'b'.repeat(500)}\nc\n${'d'.repeat(11)}`, 7, 10)).toEqual(['a', null, 'c', null]);
  });
});
