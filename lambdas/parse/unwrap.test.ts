import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unwrap } from './unwrap.ts';

const sentence = 'Kenya and Japan opened talks in Mombasa on Monday about the second terminal of the port. ';

/** Breaks a paragraph as `fmt -w` does. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

describe('unwrap', () => {
  it('joins lines that were broken at any usual width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 100 }), fc.integer({ min: 4, max: 20 }), (width, sentences) => {
        const paragraph = sentence.repeat(sentences).trim();
        expect(unwrap(`Title\n\n${wrap(paragraph, width)}`)).toBe(`Title\n\n${paragraph}`);
      }),
    );
  });

  it.each([
    ['a title, a date and a paragraph', `Port talks open\n21 September 2015\n${sentence.repeat(3).trim()}`],
    ['paragraphs a line', `${sentence.repeat(3)}\n${sentence.repeat(2)}\n${sentence}`],
    [
      'verse and lists',
      'One pledge\nTwo signatures\nThree ministers on the way to the port of Mombasa for talks\nFour',
    ],
  ])('leaves %s as they are', (_, text) => {
    expect(unwrap(text)).toBe(text);
  });

  it('reads a paragraph of as many lines as a file may have', () => {
    const text = 'a\n'.repeat(300_000);
    expect(unwrap(text)).toBe(text);
  });
});
