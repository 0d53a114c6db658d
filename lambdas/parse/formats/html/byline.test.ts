import { expect, it } from '@jest/globals';
import { readPage } from './read-page.ts';

const structured = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;

it.each([
  ['all writers of its structured data', structured([{ name: 'A Writer' }, 'B Writer']), '', 'A Writer, B Writer'],
  ['its meta element', '<meta name="author" content="By A Writer">', '', 'A Writer'],
  [
    'a link to the writer rather than an address in a meta element',
    '<meta property="article:author" content="https://a.example/writer">',
    '<a rel="author" href="/writer">A Writer</a>',
    'A Writer',
  ],
  ['a marked line', '', '<p class="byline">By A Writer</p>', 'A Writer'],
  ['a marked line in Arabic', '', '<div class="post-byline">بقلم: سارة الكاتبة</div>', 'سارة الكاتبة'],
  ['a line below the title', '<title>Ports deal</title>', '<h1>Ports deal</h1><div>By A Writer</div>', 'A Writer'],
  ['nobody, for a profile is no name', '', `<p class="byline">${'A writer of long standing. '.repeat(9)}</p>`, null],
])('a page names %s', (_, head, line, byline) => {
  const prose = '<p>The ministers of Kenya and Japan met in the port on Monday, and parted as friends.</p>';
  expect(readPage(`<html><head>${head}</head><body>${line}${prose}</body></html>`).byline).toBe(byline);
});
