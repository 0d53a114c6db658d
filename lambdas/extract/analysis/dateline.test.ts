import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../languages/registry.ts';
import { datelineLength } from './dateline.ts';

function dateline(code: string, text: string): string {
  const sentence = LANGUAGES.find((language) => language.code === code)?.analyse(text)[0];
  const length = datelineLength(sentence?.tokens ?? []);
  return length === 0 ? '' : text.slice(0, sentence?.tokens[length - 1]?.end);
}

describe('datelineLength', () => {
  it.each([
    ['en', 'NAIROBI - Kenya signed a treaty.', 'NAIROBI -'],
    ['en', 'CAIRO (Agency) – Egypt signed a treaty.', 'CAIRO (Agency) –'],
    ['en', 'Kenya signed a treaty - its first - with Oman.', ''],
    ['en', 'Kenyan-Omani talks began.', ''],
    ['ar', 'الرياض - واس: وقعت السعودية اتفاقية.', 'الرياض - واس:'],
    ['ar', 'وقعت السعودية اتفاقية.', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(dateline(language, text)).toBe(expected);
  });
});
