import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Article } from '../model/article.ts';
import { cooperationEventSchema } from '../model/event.ts';
import { codeArticle, hasCoder } from './code-article.ts';

const SENTENCES = {
  en: [
    'The Kenyan president visited Rwanda on Monday.',
    'Germany pledged 20 million euros in aid to Jordan.',
    'Thailand and Malaysia held a joint naval exercise last week.',
    'Japan cancelled talks with Vietnam.',
    '“We thank Oman for its help,” the Indian minister said.',
    'Peruvian and Chilean ministers met in Lima on 12 January.',
    '“We thank Chile for its help,” the Peruvian minister said.',
    'The two countries signed a treaty.',
    'Prices rose again in March.',
  ],
  ar: [
    'زار الرئيس الكيني رواندا يوم الاثنين.',
    'خصصت الكويت خمسة ملايين دولار للاجئين السوريين.',
    'نفذت تايلاند وماليزيا تمرينا بحريا مشتركا الأسبوع الماضي.',
    'ألغت اليابان محادثات مع فيتنام.',
    'عقدت بيرو وتشيلي محادثات في 12 يناير.',
    'قال الوزير البيروفي: "نشكر تشيلي على مساعدتها".',
    'ووقع البلدان اتفاقية للصيد.',
    'ارتفعت الأسعار مرة أخرى في مارس.',
  ],
};

function article(language: string, text: string, date: string | null = '2021-03-10'): Article {
  return { text, title: null, date, language, source: null, country: null, url: null };
}

describe.each(['en', 'ar'] as const)('coding in %s', (language) => {
  const texts = fc
    .array(fc.constantFrom(...SENTENCES[language]), { minLength: 1, maxLength: 8 })
    .chain((sentences) =>
      fc
        .array(fc.constantFrom(' ', '\n', '\n\n'), { minLength: sentences.length, maxLength: sentences.length })
        .map((gaps) => sentences.map((sentence, at) => sentence + gaps[at]).join('')),
    );

  it('gives the same valid events again, whose offsets are passages of the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(null, '2021-03-10', '2021-03'), (text, date) => {
        const events = codeArticle(article(language, text, date));
        expect(codeArticle(article(language, text, date))).toEqual(events);
        for (const event of events) {
          expect(cooperationEventSchema.parse(event)).toEqual(event);
          for (const { start, end } of [...event.evidence, event.trigger]) {
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).trim()).not.toBe('');
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      }),
      { numRuns: 60 },
    );
  });

  it('dates what is said on a day of an unknown year by that day', () => {
    const meetingAndThanks = SENTENCES[language].slice(-4, -2).join('\n');
    const events = codeArticle(article(language, meetingAndThanks, null));
    expect(events.map(({ type, date }) => [type, date])).toEqual([
      ['CONSULT', 'XXXX-01-12'],
      ['SUPPORT', 'XXXX-01-12'],
    ]);
  });

  it('reads the same of a text when a paragraph about nobody follows', () => {
    const last = SENTENCES[language].at(-1);
    fc.assert(
      fc.property(texts, (text) => {
        const what = (whole: string) => codeArticle(article(language, whole)).map(({ id: _, ...event }) => event);
        expect(what(`${text}\n\n${last}`)).toEqual(what(text));
      }),
      { numRuns: 40 },
    );
  });

  it('survives any text', () => {
    const noise = fc.string({
      unit: fc.oneof(fc.constantFrom('«', '“', '"', '(', '.', '\n', ' و', ' of ', ' '), fc.string()),
    });
    fc.assert(
      fc.property(noise, texts, (a, b) => {
        expect(Array.isArray(codeArticle(article(language, a + b + a)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('languages', () => {
  it('refuses one without a coder by its name', () => {
    expect(hasCoder('xx')).toBe(false);
    expect(() => codeArticle(article('xx', 'Anything.'))).toThrow("no coder for the language 'xx'");
  });
});
