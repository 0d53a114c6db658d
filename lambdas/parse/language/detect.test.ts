import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectLanguage } from './detect.ts';
import { isPlainlyEnglish } from './english.ts';

const sentences: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('sentences.json', import.meta.url), 'utf8'),
);

describe('detectLanguage', () => {
  it.each(Object.entries(sentences))('tells %s by one sentence', async (language, lines) => {
    const detected = await Promise.all(lines.map(async (line) => [await detectLanguage(line), line]));
    expect(detected).toEqual(lines.map((line) => [language, line]));
  });

  it.each(['', '12345', '?!', 'zxq vbn', 'Umuhinzi yagiye mu murima we.'])('does not guess at %j', async (text) => {
    expect(await detectLanguage(text)).toBe('und');
  });

  it('takes no other language for plain English, and a paragraph of it for nothing else', async () => {
    const words = (text: string) => text.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]*/gu) ?? [];
    for (const [language, lines] of Object.entries(sentences)) {
      const isPlain = lines.filter((line) => isPlainlyEnglish(words(line.repeat(3))));
      if (language !== 'en') expect(isPlain).toEqual([]);
    }
    const paragraph =
      'Those who had come to the port said that they would wait for the ministers, who were still at their table.';
    expect(isPlainlyEnglish(words(paragraph))).toBe(true);
  });

  it('is not led astray by names and quotations of another language', async () => {
    expect(await detectLanguage('The President of Rwanda visited Kigali and met Nyirarukundo Habyarimana')).toBe('en');
    expect(await detectLanguage('وقعت شركة Siemens Energy الألمانية عقدا مع وزارة الكهرباء المصرية')).toBe('ar');
    expect(await detectLanguage('The word سلام stands above the door of the Omani embassy')).toBe('en');
  });

  it('answers a language subtag whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await detectLanguage(text)).toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });
});
