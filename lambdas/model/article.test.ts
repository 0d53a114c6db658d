import { describe, expect, it } from '@jest/globals';
import { type Article, articleId } from './article.ts';

const article: Article = {
  text: 'France and Kenya signed a water agreement.',
  title: null,
  date: '2021-03-04',
  language: 'en',
  source: null,
  country: null,
  url: null,
};

describe('articleId', () => {
  it('is the same for the same content wherever it was found', () => {
    expect(articleId({ ...article, url: 'https://news.example/1' })).toBe(articleId(article));
  });

  it.each([
    { text: 'Other.' },
    { title: 'Water' },
    { date: '2021-03-05' },
    { language: 'fr' },
    { source: 'news.example' },
    { country: 'KEN' },
  ])('differs when the coder would read %j', (change) => {
    expect(articleId({ ...article, ...change })).not.toBe(articleId(article));
  });
});
