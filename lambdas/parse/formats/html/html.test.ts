import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { PermanentError } from '../../../model/errors.ts';
import { encode } from '../../testing/encode.ts';
import { piecesOf } from '../../testing/source-file.ts';
import type { Draft } from '../format.ts';
import { blocksOf } from './blocks.ts';
import type { DomDocument } from './dom.ts';
import { html } from './html.ts';
import { structuredArticle } from './json-ld.ts';

const FIXTURES = new URL('fixtures/', import.meta.url);

function fixture(name: string): string {
  return readFileSync(new URL(name, FIXTURES), 'utf8');
}

async function read(content: string | Uint8Array, contentType: string | null = null): Promise<Draft> {
  const bytes = Buffer.from(content);
  const body = piecesOf(bytes);
  for await (const found of html.read({ name: 'page.html', contentType, head: bytes.subarray(0, 4096), body })) {
    if (found.kind === 'draft') return found.draft;
  }
  throw new Error('nothing found');
}

/** The text of the file beside a page, or that the page marks with `data-text`, or else gives in its structured data. */
function goldOf(name: string, page: string): string {
  const beside = new URL(name.replace('.html', '.txt'), FIXTURES);
  if (existsSync(beside)) return readFileSync(beside, 'utf8');
  const { document } = parseHTML(page) as { document: DomDocument };
  const marked = [...document.querySelectorAll('[data-text]')].flatMap((element) => blocksOf(element));
  return marked.length > 0
    ? marked.map(({ text }) => text).join('\n')
    : (structuredArticle(document)?.articleBody ?? '');
}

/** F1 of the words of two texts, each counted as often as it stands there. */
function tokenF1(found: string, gold: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const rest = new Map<string, number>();
  for (const word of words(gold)) rest.set(word, (rest.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words(found)) {
    const left = rest.get(word) ?? 0;
    if (left > 0) common++;
    rest.set(word, left - 1);
  }
  return (2 * common) / (words(found).length + words(gold).length);
}

describe('html', () => {
  const pages = readdirSync(FIXTURES).filter((name) => name.endsWith('.html'));

  it.each(pages)('finds the article of %s and nothing else', async (name) => {
    const page = fixture(name);
    const { text } = await read(page);
    expect({ f1: tokenF1(text, goldOf(name, page)), text }).toEqual({ f1: 1, text });
  });

  it.each([
    ['broadsheet.html', 'Peru and Chile reopen Andean rail line', '2023-05-11', 'The Harbour Times', 'en-GB'],
    ['table-layout.html', 'Oman and Iran finish ferry terminal', '2004-04-03', null, null],
    ['divs-only.html', 'Ghana lends Togo fire engines', '2019-02-08', null, 'en'],
    ['line-breaks.html', 'Fiji and Tonga agree on patrols', '2012-07-17', null, null],
    ['live-blog.html', 'Summit in Windhoek: as it happened', '2022-09-02', 'Southern Post', 'en'],
    ['gallery.html', "In pictures: Canada's icebreaker calls at Nuuk", '2021-08-19', null, 'en'],
    ['comments-longer.html', 'Serbia sends snow ploughs to North Macedonia', '2018-01-22', null, 'en'],
    ['paywall.html', 'Brazil buys Swedish radar for its border', '2020-11-30', 'Ledger', 'en'],
    ['microdata.html', 'Le Sénégal forme des gardes-côtes gambiens', '2017-03-14', null, 'fr'],
    ['rtl-agency.html', 'تونس وإيطاليا تطلقان خطا كهربائيا بحريا', '2022-04-17', 'وكالة الساحل', 'ar'],
    ['rtl-divs.html', 'العراق يشكر الأردن على استقبال الجرحى', '2016-05-03', null, 'ar'],
    ['rtl-comments.html', 'السودان ومصر يستأنفان الرحلات النهرية', '2014-12-09', null, 'ar'],
    ['rtl-magazine.html', 'عُمان وتنزانيا: ذاكرة البحر المشتركة', '2020-02-20', 'مجلة الآفاق', 'ar'],
    ['short-news-heavy-page.html', 'Malta tows Tunisian trawler to port', '2025-01-07', 'Island Times', 'en'],
    [
      'wordpress-newspaper.html',
      "Mongolia opens herders' school with Kazakh help",
      '2019-10-03',
      'Steppe Tribune',
      'en-US',
    ],
    ['split-body.html', 'Zambia and Malawi pool their maize', '2020-06-08', null, 'en'],
    ['consent-wall.html', 'Iceland lends Faroe Islands a rescue ship', '2021-02-11', null, 'en'],
    ['interview.html', '“We count each other’s birds”: an interview', '2016-04-01', null, 'en'],
    ['rtl-portal.html', 'سلطنة عُمان تجلي طلبة يمنيين من الخرطوم', '2023-04-29', null, 'en'],
    ['text-blocks.html', 'Doctors cross the border', '2023-05-01', null, 'en'],
    ['paragraph-divs.html', 'Doctors cross the border', '2023-05-01', null, 'en'],
    ['paywall-french.html', 'Des médecins passent la frontière', '2023-05-01', null, 'fr'],
    ['chinese-portal.html', '秘鲁派医生援助邻国', '2023-05-01', null, 'zh'],
    ['rtl-server-page.html', 'الأردن يرسل أطباء إلى لبنان', '2023-05-01', null, null],
    ['rtl-theme.html', 'الأردن يرسل أطباء إلى لبنان', '2023-05-01', null, 'ar'],
    ['russian-agency.html', 'Казахстан отправит врачей соседям', '2023-05-01', null, 'ru'],
    ['spanish-daily.html', 'Perú envía médicos', '2023-05-01', 'La Orilla', 'es'],
    ['amp.html', 'Uruguay y Paraguay limpian el río juntos', '2021-06-03', 'La Orilla', 'es'],
    ['captions-in-divs.html', 'Sweden sends Latvia a bridge', '2018-05-14', null, 'en'],
    ['cookies-french.html', 'Le Bénin prête ses vétérinaires au Niger', '2023-01-19', 'Le Sahel du Soir', 'fr'],
    ['cookies-german.html', 'Österreich liefert Slowenien Pumpen', '2023-08-06', 'Alpenbote', 'de'],
    ['infinite-scroll.html', 'Lesotho and Botswana open water pipeline', '2022-03-08', 'Veld Herald', 'en'],
    ['opinion-biography.html', 'Why small navies should sail together', '2019-11-04', 'The Strait Review', 'en'],
    ['rtl-cookies.html', 'المغرب يرسل مستشفى ميدانيا إلى تشاد', '2018-09-12', 'صحيفة الواحة', 'ar'],
    ['rtl-tables-portal.html', 'الكويت تمول طريقا في السنغال', '2011-03-07', null, null],
    ['script-paragraphs.html', 'الجزائر تفتح معبرا مع تونس', '2022-07-15', null, 'ar'],
    ['structured-body-only.html', 'Norway gives Iceland a research ship', '2024-02-02', 'North Desk', 'en'],
    ['page-builder.html', 'Nepal and Bhutan to share avalanche alerts', '2024-01-05', 'Himal Report', 'en'],
  ])('reads what %s says of itself', async (name, title, date, source, language) => {
    const draft = await read(fixture(name));
    expect({ ...draft, text: '', url: null, byline: null }).toEqual({
      title,
      date,
      source,
      language,
      text: '',
      url: null,
      byline: null,
      country: null,
    });
  });

  it('reads a page whose root is named as what surrounds articles', async () => {
    const sentence = 'The ministers of Kenya and Japan met in the port on Monday, and parted as friends.';
    const { text } = await read(
      `<html class="share"><head><title>T</title></head><body><div>${sentence}</div></body></html>`,
    );
    expect(text).toBe(sentence);
  });

  it.each([
    ['its body', '<!doctype html><html lang="en"><head><title>Ports deal</title></head>'],
    ['its head', '<!doctype html><title>Ports deal</title>'],
    ['its head, but not of its body', '<html lang="en"><title>Ports deal</title><body class="a">'],
    ['all but its text', '<h1>Ports deal</h1>'],
    ['the end of its head', '<html><head><title>Ports deal</title><script>x("</p>")</script>'],
  ])('reads a page that leaves out the tags of %s', async (_, start) => {
    const sentence = 'The ministers of Kenya and Japan met in the port on Monday, and parted as friends.';
    expect(await read(`${start}<p>${sentence}</p><p>They will meet again.</p>`)).toMatchObject({
      title: 'Ports deal',
      text: `${sentence}\n\nThey will meet again.`,
    });
  });

  it('gives the address that the page gives, never a relative one', async () => {
    expect((await read(fixture('rtl-agency.html'))).url).toBe('https://sahel.example/ar/news/1234');
    const saved = `<!-- saved from url=(0026)https://news.example/a/1 -->\n${fixture('divs-only.html').replace(/<meta property="og:url"[^>]*>/, '')}`;
    expect((await read(saved)).url).toBe('https://news.example/a/1');
  });

  it('decodes a page by what the page declares', async () => {
    const page = fixture('rtl-divs.html').replace('charset=utf-8', 'charset=windows-1256');
    const encoded = encode(page, 'windows-1256');
    expect((await read(encoded)).text).toBe((await read(fixture('rtl-divs.html'))).text);
  });

  it.each([
    ['<!DOCTYPE html><p>x', 'a', null, true],
    ['\ufeff\n<!-- saved -->\n<HTML lang=en>', 'a.txt', null, true],
    ['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', 'a', null, true],
    ['<p>Text', 'page.htm', null, true],
    ['<p>Text', 'page', 'text/html; charset=utf-8', true],
    ['Ministers met in Cairo.', 'page.html', null, false],
    ['Less is <html> than it seems', 'a.txt', null, false],
    ['# Title\n<div>', 'a.md', null, false],
  ])('recognises %j named %s of type %s: %s', (content, name, contentType, expected) => {
    expect(html.recognises({ name, contentType, head: Buffer.from(content) })).toBe(expected);
  });

  it.each([
    ['too-nested', '<div>'.repeat(100_000)],
    ['too-nested', `${'<div>'.repeat(1000)}${'some words, '.repeat(100_000)}`],
    ['too-many-elements', '<p>x'.repeat(100_001)],
    [
      'no-text',
      '<html><body><nav><a href="/">Home</a></nav><script>var text = "long enough to be read";</script></body></html>',
    ],
    ['no-text', '<html></html>'],
    ['binary-file', `<html>${'\u0000\u0001'.repeat(50)}`],
  ])('%s', async (code, page) => {
    await expect(read(page)).rejects.toMatchObject({ code });
  });

  it.each([
    ['nested notices', `${'<div class="ads">'.repeat(1000)}${'some words, '.repeat(5_000)}`],
    ['headings', '<h1 class="ads">x</h1>'.repeat(8_000)],
    [
      'spaces in structured data',
      `<script type="application/ld+json">{"@type":"Article"${' '.repeat(500_000)}x}</script>`,
    ],
    [
      'opened tags in structured data',
      `<script type="application/ld+json">{"@type":"Article","articleBody":"${'<'.repeat(500_000)}"}</script>`,
    ],
    [
      'buttons of agreement',
      `${'<div>'.repeat(500)}${'<button>Accept</button>'.repeat(300)}${'<b></b>'.repeat(50_000)}`,
    ],
    ['pictures', `${'<div><img><i>words</i>'.repeat(900)}${'<img>'.repeat(50_000)}`],
    ['headings', '<article><h1>a</h1><h2>b</h2></article>'.repeat(5_000)],
    ['fields for addresses', `${'<form>'.repeat(900)}${'<input type="email">'.repeat(50_000)}`],
    ['objects that scripts begin', `<script>${'a={'.repeat(500_000)}</script>`],
    ['paragraphs', '<p>Some words, and some more.</p>'.repeat(8_000)],
  ])('takes a bounded time for a page full of %s', async (_, page) => {
    const started = performance.now();
    await read(`<!doctype html><html><body>${page}</body></html>`).catch(() => undefined);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['before its body begins', '<html><div>ARTICLE</div><body><p>Footer</p></body></html>'],
    [
      'behind a head whose end is broken',
      '<html><head><title>Ports</title></head?<body><div>ARTICLE</div></body></html>',
    ],
    ['under a body whose name is misspelt', '<html><head></head><bodx><div>ARTICLE</div></bodx></html>'],
  ])('finds an article that stands %s', async (_, page) => {
    const sentences = ['Kenya', 'Ghana', 'Togo', 'Mali'].map(
      (state) => `<p>The minister of ${state} said that her government would build a port, a road and a railway.</p>`,
    );
    const { text } = await read(page.replace('ARTICLE', sentences.join('')));
    for (const state of ['Kenya', 'Ghana', 'Togo', 'Mali']) expect(text).toContain(`minister of ${state}`);
  });

  it('says that a page has no text when one quotation mark swallows it', async () => {
    await expect(
      read('<html lang="en><head></head><body><p>The ministers met.</p></body></html>'),
    ).rejects.toMatchObject({
      code: 'no-text',
    });
  });

  it('reads real pages cut and mixed at any place, or says why not', async () => {
    const sources = pages.map(fixture);
    const cut = fc.tuple(
      fc.constantFrom(...sources),
      fc.constantFrom(...sources),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(cut, async ([a, b, share]) => {
        const page = a.slice(0, a.length * share) + b.slice(b.length * share);
        const result = await read(page).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(PermanentError);
      }),
      { numRuns: 60 },
    );
  });
});
