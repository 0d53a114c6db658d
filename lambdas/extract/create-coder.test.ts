import { describe, expect, it } from '@jest/globals';
import type { Article } from '../model/article.ts';
import { codeArticle, createCoder } from './code-article.ts';

const own = {
  en: [{ form: 'Northern Lights Fund', code: 'NLF', kind: 'organisation' as const, until: '2020-12' }],
  ar: [{ form: 'صندوق أضواء الشمال', code: 'NLF', kind: 'organisation' as const }],
};

function article(language: string, text: string, date = '2019-05-04'): Article {
  return { text, language, title: null, date, source: null, country: null, url: null };
}
const english = article('en', 'Kenya and the Northern Lights Fund signed an agreement on Monday.');
const arabic = article('ar', 'وقعت كينيا وصندوق أضواء الشمال اتفاقية تعاون.');
const partiesOf = (events: ReturnType<typeof codeArticle>) => events.map(({ sources }) => sources);

describe('createCoder', () => {
  it.each([english, arabic])('finds actors of the user beside the built-in ones: $language', (given) => {
    expect(partiesOf(createCoder(own).codeArticle(given))).toContainEqual(['KEN', 'NLF']);
    expect(partiesOf(codeArticle(given)).flat()).not.toContain('NLF');
  });

  it('finds them only in their months', () => {
    const later = { ...english, date: '2021-01-05' };
    expect(partiesOf(createCoder(own).codeArticle(later)).flat()).not.toContain('NLF');
  });

  it('refuses a language without tables', () => {
    const coder = createCoder();
    expect(coder.hasCoder('sw')).toBe(false);
    expect(() => coder.codeArticle(article('sw', 'Habari'))).toThrow(/'sw'/);
  });
});
