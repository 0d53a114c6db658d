import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseWord, offsetOf } from './normalise.ts';

const read = (text: string) => normaliseWord(text, 0, text.length);

describe('normaliseWord', () => {
  it.each([
    ['أكَّدَ', 'اكد'],
    ['إعـــلان', 'اعلان'],
    ['آثار', 'اثار'],
    ['مُسْتَشْفَى', 'مستشفى'],
    ['اتفاقيّة', 'اتفاقية'],
    ['وزارة', 'وزارة'],
    ['کشور', 'كشور'],
    ['گازى', 'كازى'],
    ['ﻻﺟﺊ', 'لاجئ'],
    ['ﷲ', 'الله'],
    ['ٱلوزير', 'الوزير'],
  ])('spells %s as %s', (written, key) => {
    expect(read(written).key).toBe(key);
  });

  it('finds the way back to every letter over vowel signs, tatweel and ligatures', () => {
    // Arrange
    const text = 'بِـﻼدُهُ';

    // Act
    const word = read(text);

    // Assert
    expect(word.key).toBe('بلاده');
    expect(text.slice(offsetOf(word, 0), offsetOf(word, 1))).toBe('بِـ');
    expect(text.slice(offsetOf(word, 4), offsetOf(word, 5))).toBe('هُ');
  });

  it('has offsets that rise from the start to the end of the word', () => {
    const letters = fc.constantFrom('أ', 'ب', 'ّ', 'ـ', 'ﻻ', 'ى', 'َ', 'ة', 'ﷲ', 'پ');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const word = read(text);
        let last = 0;
        for (let i = 0; i <= word.key.length; i++) {
          const offset = offsetOf(word, i);
          expect(offset).toBeGreaterThanOrEqual(last);
          last = offset;
        }
        expect(last).toBe(text.length);
      }),
    );
  });
});
