import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Marks, markedText } from './marked-text.ts';

const TEXT = 'The king came. They met on Monday, and signed.\nHe left.';

function marks(evidence: string, trigger: string): Marks {
  const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  return { evidence: [spanOf(evidence)], trigger: spanOf(trigger) };
}

describe('markedText', () => {
  it('puts evidence between brackets where there are no colours', () => {
    expect(markedText(TEXT, [marks('They met on Monday, and signed.', 'met')], false)).toBe(
      'The king came. [[They met on Monday, and signed.]]\nHe left.',
    );
  });

  it('underlines the trigger where there are colours', () => {
    const text = markedText(TEXT, [marks('The king came.', 'came')], true);
    expect(text).toBe(
      `\u001b[33mThe king \u001b[39m\u001b[33m\u001b[4mcame\u001b[24m\u001b[39m\u001b[33m.\u001b[39m${TEXT.slice(14)}`,
    );
  });

  it('says whose evidence it is, where there are several events', () => {
    const events = [
      marks('They met on Monday, and signed.', 'met'),
      marks('and signed.', 'signed'),
      marks('He left.', 'left'),
    ];
    expect(markedText(TEXT, events, false)).toBe(
      'The king came. [[They met on Monday, ]](1)[[and signed.]](1, 2)\n[[He left.]](3)',
    );
  });

  it('leaves the words as they are, whatever overlaps', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const some = fc.array(fc.record({ evidence: fc.array(span, { minLength: 1 }), trigger: span }));
    fc.assert(
      fc.property(some, (events) => {
        expect(markedText(TEXT, events, false).replaceAll(/\[\[|\]\](\([\d, ]+\))?/g, '')).toBe(TEXT);
      }),
    );
  });
});
