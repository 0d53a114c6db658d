import type { Draft } from '../format.ts';

/**
 * The names under which news APIs, scrapers and exports keep what an article has, as `fieldName` writes them, the more
 * particular first: a record may have several, such as a body beside a description.
 */
export const FIELDS: Record<keyof Draft, string[]> = {
  text: [
    'text',
    'body',
    'articlebody',
    'bodytext',
    'maintext',
    'fulltext',
    'articletext',
    'cleanedtext',
    'plaintext',
    'contenttext',
    'content',
    'contenthtml',
    'bodyhtml',
    'story',
    'article',
    'المتن',
    'النص',
  ],
  title: ['title', 'headline', 'webtitle', 'articletitle', 'heading', 'العنوان'],
  date: [
    'publishedat',
    'datepublished',
    'datepublish',
    'publisheddate',
    'publishdate',
    'publicationdate',
    'webpublicationdate',
    'firstpublicationdate',
    'pubdate',
    'publishedon',
    'publishedtime',
    'published',
    'date',
    'datetime',
    'timestamp',
    'التاريخ',
  ],
  byline: ['byline', 'author', 'authors', 'creator', 'dccreator', 'writer', 'reporter', 'الكاتب'],
  language: ['language', 'lang', 'languagecode', 'inlanguage', 'اللغة'],
  source: [
    'sourcename',
    'source',
    'publisher',
    'outlet',
    'sourcedomain',
    'newspaper',
    'publication',
    'sitename',
    'site',
    'domain',
    'المصدر',
  ],
  country: ['country', 'countrycode', 'sourcecountry', 'البلد'],
  url: ['url', 'link', 'weburl', 'canonicalurl', 'permalink', 'articleurl', 'sourceurl', 'الرابط'],
};

/** A field's name without what people write differently: case, hyphens, underscores, spaces and dots. */
export function fieldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_\s.]/g, '')
    .replace(/^\ufeff/, '');
}

/** Whether a record of these fields may be an article: one of them holds the text. */
export function holdsText(names: string[]): boolean {
  return names.some((name) => FIELDS.text.includes(fieldName(name)));
}
