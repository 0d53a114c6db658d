import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clip, passage } from './passage.ts';

describe('clip', () => {
  it('never gives more than asked for, nor half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 1, max: 40 }), (text, length) => {
        const clipped = clip(text, length);
        expect(clipped.length).toBeLessThanOrEqual(Math.max(length, 1));
        expect(clipped.isWellFormed()).toBe(true);
        if (text.length <= length) expect(clipped).toBe(text);
      }),
    );
  });
});

describe('passage', () => {
  it('joins the sentences of a text in one line', () => {
    const text = 'France  helped\nKenya. It rained. Kenya thanked France.';
    expect(
      passage(text, [
        { start: 0, end: 21 },
        { start: 33, end: text.length },
      ]),
    ).toBe('France helped Kenya. … Kenya thanked France.');
  });
});
