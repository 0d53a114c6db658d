import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyse, nameForms } from './tokens.ts';

const tokensOf = (text: string) => analyse(text).flatMap(({ tokens }) => tokens);

describe('analyse', () => {
  it('gives every token its own letters of the text', () => {
    const text = 'ولِلبَلَدَيْنِ علاقاتُهُما، و«وفدنا» بلغ ١٥ عضوا (NATO).';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'و',
      'لِ',
      'لبَلَدَيْنِ',
      'علاقاتُ',
      'هُما',
      '،',
      'و',
      '«',
      'وفد',
      'نا',
      '»',
      'بلغ',
      '١٥',
      'عضوا',
      '(',
      'NATO',
      ')',
      '.',
    ]);
  });

  it('writes numbers with Western digits', () => {
    expect(
      tokensOf('بلغت ٧٩٫٥ مليون و٣٬٥٠٠ طن')
        .filter(({ lemma }) => lemma === '#')
        .map(({ form }) => form),
    ).toEqual(['79.5', '3,500']);
  });

  it('keeps tokens in order, apart, and within their sentence, whatever the text', () => {
    const words = fc.constantFrom(
      'والوزير',
      'للجنة',
      'زيارته',
      'من',
      'المقرر',
      'أن',
      'يلتقي',
      'نظيره',
      '،',
      '.',
      '\n',
      '«',
      '»',
      ' ',
      'ـ',
      'ﻻ',
      'َ',
      '١٢',
      'ABC',
      '\u200f',
      'خخخخ',
      '؟',
      '(',
      '-',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const sentence of analyse(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          for (const { start, end } of sentence.tokens) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThanOrEqual(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(sentence.end);
        }
      }),
    );
  });

  it.each([
    ['one word of a megabyte', 'ب'.repeat(1_000_000)],
    ['brackets', '('.repeat(200_000)],
    [
      'words that all differ',
      Array.from({ length: 60_000 }, (_, i) => `والكلمة${String.fromCharCode(0x628 + (i % 20))}${i}`).join(' '),
    ],
  ])('takes time in proportion to %s', (_name, text) => {
    const start = performance.now();
    analyse(text);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('nameForms', () => {
  it.each([
    ['المملكة العربية السعودية'],
    ['ولي العهد'],
    ['الأمم المتحدة'],
    ['مجلس التعاون لدول الخليج العربية'],
    ['بوركينا فاسو'],
    ['لاوس'],
    ['فيتنام'],
    ['كوت ديفوار'],
  ])('%s has the forms that running text gives it', (name) => {
    const forms = nameForms(name);
    const inText = tokensOf(`زار الوفد ${name} أمس`).map(({ form }) => form);
    expect(inText.join(' ')).toContain(forms.join(' '));
  });
});
