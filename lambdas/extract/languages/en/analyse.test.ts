import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyse, nameForms } from './analyse.ts';

const words = [
  'Peru',
  'Norway’s',
  'U.S.',
  'US',
  'WHO',
  'the',
  'minister',
  'visited',
  'to',
  'aid',
  'that',
  'said',
  'signed',
  'Mr.',
  'talks',
  'who',
  'Chilean-Danish',
  '$5m',
  '3,500',
  ',',
  '.',
  '"',
  "'",
  '(',
  'don’t',
  'and',
  'will',
  'after',
  'held',
  'by',
  'It',
  'x',
  '😀',
  '-',
  '…',
];
const prose = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '));
const texts = fc.oneof(prose, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('analyse', () => {
  it('gives ordered tokens that do not overlap, each a slice of the text within its sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const sentence of analyse(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.start;
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(end);
            expect(token.end).toBeGreaterThan(token.start);
            expect(text.slice(token.start, token.end)).not.toMatch(/^\s|\s$/);
            end = token.end;
          }
          expect(sentence.end).toBeGreaterThanOrEqual(end);
          end = sentence.end;
        }
        expect(text.length).toBeGreaterThanOrEqual(end);
      }),
    );
  });

  it('leaves out nothing but white space', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const kept = analyse(text).flatMap(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)));
        expect(kept.join('')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('reads a paragraph alike wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 4 }), (paragraphs) => {
        let offset = 0;
        const expected = paragraphs.flatMap((paragraph) => {
          const sentences = analyse(paragraph).map((sentence) => ({
            start: sentence.start + offset,
            end: sentence.end + offset,
            tokens: sentence.tokens.map((token) => ({
              ...token,
              start: token.start + offset,
              end: token.end + offset,
            })),
          }));
          offset += paragraph.length + 2;
          return sentences;
        });
        expect(analyse(paragraphs.join('\n\n'))).toEqual(expected);
      }),
    );
  });

  it.each([
    ['one word', 'a'.repeat(300_000)],
    ['brackets', '('.repeat(300_000)],
    ['names', 'Egypt '.repeat(50_000)],
    ['hyphens', 'A-'.repeat(150_000)],
    ['quotation marks', '"\''.repeat(150_000)],
    ['lines', 'A\n'.repeat(150_000)],
    ['openers', 'after that as '.repeat(21_000)],
  ])('reads 300 KB of %s in a few seconds at most', (_, text) => {
    const start = performance.now();
    analyse(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('nameForms', () => {
  it.each([
    ['US', ['u.s.']],
    ['U.S.', ['u.s.']],
    ['U.K.', ['uk']],
    ['WHO', ['w.h.o.']],
    ['al-Sisi', ['al-sisi']],
    ['Guinea-Bissau', ['guinea', '-', 'bissau']],
    ['Security Council', ['security', 'council']],
    ['Côte d’Ivoire', ['côte', "d'ivoire"]],
  ])('%s', (name, forms) => {
    expect(nameForms(name)).toEqual(forms);
    const inText = analyse(`They met ${name} officials.`)[0]?.tokens.map(({ form }) => form);
    expect(inText?.slice(2, 2 + forms.length)).toEqual(forms);
  });
});
