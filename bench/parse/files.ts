import { gzipSync, zstdCompressSync } from 'node:zlib';
import { tarOf, zipOf } from '../../lambdas/parse/testing/archives.ts';
import { type Sample, sample } from './articles.ts';

/** Makes a file of so many articles. */
export type FileMaker = (articles: number) => Promise<Buffer>;

/** A line of JSON Lines as news APIs give it. */
export function jsonLine({ title, date, byline, url, paragraphs }: Sample): string {
  const publishedAt = `${date}T06:30:00Z`;
  return `${JSON.stringify({ title, publishedAt, author: byline, url, source: { name: 'Daily' }, content: paragraphs.join('\n\n') })}\n`;
}

/** A page of the weight of today's news sites: styles, scripts, menus, teasers and a list of comments around the article. */
export function page({ title, date, byline, url, paragraphs }: Sample): string {
  const item = (n: number) => `<li class="menu-item"><a href="/section/${n}">Section number ${n}</a></li>`;
  const teaser = (n: number) =>
    `<div class="teaser"><a href="/story/${n}"><img src="/${n}.jpg" alt=""><h3>Another story that is told in full elsewhere, number ${n}</h3></a><p>Read more</p></div>`;
  const comment = (n: number) =>
    `<div class="comment"><b>Reader ${n}</b><p>I have read this and do not agree with it at all.</p></div>`;
  const list = (count: number, of: (n: number) => string) => Array.from({ length: count }, (_, n) => of(n)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Daily</title>
<link rel="canonical" href="${url}"><meta property="og:title" content="${title}"><meta property="og:site_name" content="Daily">
<meta property="article:published_time" content="${date}T06:30:00Z"><meta name="author" content="${byline}">
<style>${list(200, (n) => `.rule-${n}{margin:0 ${n}px;color:#${(n * 4099).toString(16)}}`)}</style>
<script>${list(400, (n) => `window.dataLayer.push({event:"slot-${n}",size:[${n},250]});`)}</script></head>
<body><header><nav><ul>${list(60, item)}</ul></nav></header><main><article><h1>${title}</h1>
<p class="byline">By ${byline}</p><time datetime="${date}">${date}</time>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>
<section class="comments">${list(20, comment)}</section></main><aside>${list(30, teaser)}</aside>
<footer><ul>${list(40, item)}</ul></footer></body></html>`;
}

/** A record of a web archive with its page (ISO 28500:2017, section 6.3). */
export function warcRecord(article: Sample): Buffer {
  const content = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(article)}`);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${article.url}\r\nContent-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n\r\n')]);
}

const text = ({ title, date, paragraphs }: Sample) => [title, date, ...paragraphs].join('\n\n');
const lines = (articles: number) => samples(articles).map(jsonLine).join('');
const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;

/** The formats by what a person calls them. */
export const FILES: Record<string, FileMaker> = {
  'plain text': async () => Buffer.from(text(sample(0))),
  Markdown: async () => Buffer.from(`# ${text(sample(0))}`),
  HTML: async () => Buffer.from(page(sample(0))),
  JSON: async (articles) =>
    Buffer.from(JSON.stringify({ articles: samples(articles).map((one) => JSON.parse(jsonLine(one))) })),
  'JSON Lines': async (articles) => Buffer.from(lines(articles)),
  'JSON Lines, gzip': async (articles) => gzipSync(lines(articles)),
  'JSON Lines, zstd': async (articles) => zstdCompressSync(lines(articles)),
  CSV: async (articles) =>
    Buffer.from(
      [
        'title,date,url,text',
        ...samples(articles).map((one) => [one.title, one.date, one.url, text(one)].map(cell).join(',')),
      ].join('\n'),
    ),
  'zip of texts': (articles) => zipOf(named(samples(articles).map(text), 'txt')),
  'tar of texts': (articles) => tarOf(named(samples(articles).map(text), 'txt')),
  'zip of pages': (articles) => zipOf(named(samples(articles).map(page), 'html')),
  WARC: async (articles) => Buffer.concat(samples(articles).map(warcRecord)),
  'WARC, gzip by records': async (articles) => Buffer.concat(samples(articles).map((one) => gzipSync(warcRecord(one)))),
};

function samples(count: number): Sample[] {
  return Array.from({ length: count }, (_, number) => sample(number));
}

function named(contents: string[], extension: string): Record<string, string> {
  return Object.fromEntries(contents.map((content, number) => [`${number}.${extension}`, content]));
}
