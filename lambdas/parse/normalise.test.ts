import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalise, normaliseLine } from './normalise.ts';

describe('normalise', () => {
  it.each([
    ['line ends of every system', 'a\r\nb\rc\u2028d\fe', 'a\nb\nc\nd\ne'],
    ['letters and their accents', 'Cafe\u0301', 'Café'],
    ['hamza above its letter', '\u0627\u0654كد', 'أكد'],
    ['direction marks', '\u200fمصر\u200e (\u202aEgypt\u202c) \u2067و\u2069', 'مصر (Egypt) و'],
    ['soft hyphens', 'co\u00adop\u00aderation', 'cooperation'],
    ['the joiner within a Persian word, not at its edge', 'می\u200cشود\u200c و', 'می\u200cشود و'],
    ['shaped Arabic letters', '\ufe8e\ufedf\ufe8f \ufefb', 'الب لا'],
    ['spaces of every kind', '12\u00a0000\tpounds\u202f! ', '12 000 pounds !'],
    ['many empty lines', '\n\na  \n\n\n\nb\n', 'a\n\nb'],
    ['letters that were lost before', 'Minis\ufffd', 'Minis'],
    ['halves of characters', 'a\ud800b', 'ab'],
  ])('%s', (_, written, expected) => {
    expect(normalise(written)).toBe(expected);
  });

  it('leaves a settled text as it is, which is what rewriting it would make of it', () => {
    const letters = fc.constantFrom(...'aé.,\n\n  “—ӂйиčمأاآ٣،۔یک中。ǅ\u0301\u0654\u00a0\u00ad\u1100\u1161');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (characters) => {
        const text = characters.join('');
        // What has no meaning makes any text one that is to be rewritten.
        expect(normalise(text)).toBe(normalise(`${text}\u200b`));
      }),
      { numRuns: 3000 },
    );
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const differ = characters.filter((one) => normalise(`a${one}b`) !== normalise(`\u200ba${one}b`));
    expect(differ).toEqual([]);
  });

  it('changes nothing the second time, and leaves nothing that has no place in a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
        expect(once).not.toMatch(/[\ufffd\r]|(?!\n)\p{Cc}|\n\n\n|^\s|\s$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every letter', () => {
    const lettersOf = (text: string) => text.normalize('NFKC').replaceAll(' ', '');
    const letters = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.normalize('NFC').match(/\p{L}/gu)?.join('') ?? '');
    fc.assert(
      fc.property(letters, (text) => {
        // A vowel sign that stands alone is compatible with a space that bears it.
        expect(lettersOf(normalise(text))).toBe(lettersOf(text));
      }),
    );
  });
});

describe('normaliseLine', () => {
  it('makes one line', () => {
    expect(normaliseLine(' Ports\n deal\r\n\r\nsigned ')).toBe('Ports deal signed');
  });
});
