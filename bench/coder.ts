/**
 * How fast the coder is: raw text to events on one core, `npm run bench:coder [-- FILE.jsonl...]`. Without files it codes
 * the sample articles over and over.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeArticle } from '../lambdas/extract/code-article.ts';
import { LANGUAGES } from '../lambdas/extract/languages/registry.ts';
import type { Article } from '../lambdas/model/article.ts';

const SECONDS = 5;
const unknown = { title: null, date: null, source: null, country: null, url: null };

const files = process.argv.slice(2);
const articles = files.length > 0 ? files.flatMap(fromLines) : fromSamples();

console.log(`Node ${process.version}, ${process.arch}, one core`);
console.table(
  LANGUAGES.flatMap(({ code }) => {
    const own = articles.filter(({ language }) => language === code);
    return own.length === 0 ? [] : [measure(code, own)];
  }),
);
console.table(LANGUAGES.flatMap(({ code }) => linearity(code)));

function measure(language: string, own: readonly Article[]) {
  const begun = performance.now();
  codeArticle(own[0] as Article);
  const firstMs = performance.now() - begun;
  for (const article of own) codeArticle(article);
  let coded = 0;
  let characters = 0;
  let events = 0;
  const start = performance.now();
  for (let at = 0; performance.now() - start < SECONDS * 1000; at++) {
    const article = own[at % own.length] as Article;
    events += codeArticle(article).length;
    characters += article.text.length;
    coded++;
  }
  const seconds = (performance.now() - start) / 1000;
  return {
    language,
    articles: own.length,
    'first article, ms': Math.round(firstMs),
    'articles/s': Math.round(coded / seconds),
    'MB/s': Number((characters / seconds / 1e6).toFixed(2)),
    'events/article': Number((events / coded).toFixed(2)),
  };
}

/** One article's text repeated up to a size: the time for each kilobyte must not grow. */
function linearity(language: string) {
  const own = articles.find((article) => article.language === language);
  if (own === undefined) return [];
  return [1, 10, 100, 1000].map((kilobytes) => {
    const copies = Math.ceil((kilobytes * 1000) / own.text.length);
    const text = `${own.text}\n`.repeat(copies).slice(0, kilobytes * 1000);
    const start = performance.now();
    codeArticle({ ...own, text });
    const ms = performance.now() - start;
    return { language, kilobytes, ms: Number(ms.toFixed(1)), 'ms/kB': Number((ms / kilobytes).toFixed(2)) };
  });
}

function fromLines(file: string): Article[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { lang, title = null, date = null, text } = JSON.parse(line);
    return { ...unknown, title, date, text, language: lang };
  });
}

function fromSamples(): Article[] {
  const folder = join(import.meta.dirname, '../articles');
  const names = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name));
  return names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return { ...unknown, text, language: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en' };
  });
}
