import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toQuestion } from './check-question.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Question } from './question.ts';

const input = fc.oneof(
  fc.record({
    actor: fc.constantFrom('EGY', 'GBR', 'USER-MADE-1'),
    role: fc.constantFrom('source' as const, 'target' as const, 'either' as const),
    since: fc.constantFrom('2015', '2015-09', undefined),
    order: fc.constantFrom('newest' as const, 'oldest' as const),
  }),
  fc.constantFrom(
    { between: ['EGY', 'GBR'] as [string, string] },
    { type: 'AID' as const },
    { type: 'AID' as const, mode: 'medical' as const },
    { article: '0123456789abcdef0123456789abcdef' },
  ),
);
const question: fc.Arbitrary<Question> = input.map((asked) => toQuestion(asked as Parameters<typeof toQuestion>[0]));
const after = fc
  .tuple(
    fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    fc.string({ unit: 'grapheme' }),
  )
  .map(([date, rest]) => `${date.toISOString().slice(0, 10)}#${rest}`);

describe('a cursor', () => {
  it('gives back its place to its own question, whatever the size of the page', () => {
    fc.assert(
      fc.property(question, after, fc.integer({ min: 1, max: 1_000 }), (asked, place, limit) => {
        expect(decodeCursor({ ...asked, limit, cursor: encodeCursor(asked, place) })).toBe(place);
      }),
    );
  });

  it('is refused by every other question', () => {
    fc.assert(
      fc.property(question, question, after, (asked, other, place) => {
        fc.pre(JSON.stringify(asked) !== JSON.stringify(other));
        expect(() => decodeCursor({ ...other, cursor: encodeCursor(asked, place) })).toThrow('another question');
      }),
    );
  });

  it('is the same question when a pair is named the other way round', () => {
    const asked = toQuestion({ between: ['EGY', 'GBR'] });
    const cursor = encodeCursor(asked, '2015-09-21#x');

    expect(decodeCursor({ ...asked, between: ['GBR', 'EGY'], cursor })).toBe('2015-09-21#x');
  });

  it('is refused when a letter of it was changed, added or lost', () => {
    fc.assert(
      fc.property(
        question,
        after,
        fc.nat(),
        fc.constantFrom('', 'A', 'b', '_', 'AA'),
        (asked, place, position, letter) => {
          const cursor = encodeCursor(asked, place);
          const at = position % cursor.length;
          const changed = `${cursor.slice(0, at)}${letter}${cursor.slice(at + 1)}`;
          fc.pre(changed !== cursor && changed !== '');
          expect(() => decodeCursor({ ...asked, cursor: changed })).toThrow('cursor is not one');
        },
      ),
    );
  });

  it('is refused when somebody has made it up', () => {
    fc.assert(
      fc.property(question, fc.string({ minLength: 1 }), (asked, cursor) => {
        expect(() => decodeCursor({ ...asked, cursor })).toThrow('cursor is not one');
      }),
    );
  });
});
