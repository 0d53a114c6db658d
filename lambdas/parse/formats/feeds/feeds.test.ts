import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../../model/article.ts';
import type { Entry } from '../../read.ts';
import { encode } from '../../testing/encode.ts';
import { readFile } from '../../testing/read-file.ts';
import { formatOf } from '../formats.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

/** Each entry as its article or its code. */
function outline(entries: Entry[]): (Article | string)[] {
  return entries.map((entry) => (entry.kind === 'article' ? entry.article : entry.rejection.code));
}

const read = async (bytes: Uint8Array | string, contentType: string | null = null) =>
  outline(await readFile(Buffer.from(bytes), 'feed', contentType));

const rss = (items: string, prolog = '') =>
  `${prolog}<rss version="2.0"><channel><title>Wire</title>${items}</channel></rss>`;
const item = (text: string) => `<item><title>T</title><description>${text}</description></item>`;

describe('feeds', () => {
  it('reads RSS 2.0: the full text, else the teaser, else the headline', async () => {
    expect(await read(fixture('rss-2.xml'))).toEqual([
      {
        title: 'Kenya & Japan sign port deal',
        text: 'The ministers of Kenya and Japan signed a deal on Monday.\n\nJapan lends 300 million dollars & builds two berths.',
        date: '2015-09-21',
        language: 'en',
        source: 'The Harbour Daily – World',
        country: null,
        url: 'https://harbour.example/2015/09/port-deal',
      },
      {
        title: 'Egypt sends doctors to Chad',
        text: 'Egypt sent ten doctors to Chad on Tuesday, the ministry’s spokesman said.',
        date: '2015-09-22',
        language: 'en',
        source: 'Nile Wire',
        country: null,
        url: 'https://harbour.example/2015/09/doctors',
      },
      expect.objectContaining({
        title: 'Jordan receives wheat from Kazakhstan',
        text: 'Jordan receives wheat from Kazakhstan',
        date: null,
        url: null,
      }),
      'no-text',
    ]);
  });

  it('reads RSS 1.0', async () => {
    expect(await read(fixture('rss-1.rdf'))).toMatchObject([
      {
        title: 'Le Maroc et la France signent un accord',
        text: 'Les deux ministres ont signé un accord à Rabat.',
        date: '2016-01-12',
        language: 'fr',
        source: 'Le Quai',
        url: 'https://quai.example/1',
      },
    ]);
  });

  it('reads RSS 0.91 with names of characters from its document type, which is never fetched', async () => {
    expect(await read(fixture('rss-0.91.xml'))).toMatchObject([
      { title: 'Pérez visits Lisbon', text: 'The minister Pérez visited Lisbon.', date: null },
    ]);
  });

  it('reads Atom: XHTML, summaries, the address of the article, and the day of a change only where there is no other', async () => {
    expect(await read(fixture('atom.xml'))).toMatchObject([
      {
        title: 'مصر والأردن توقعان اتفاقا',
        text: 'وقع الوزيران اتفاقا للنقل & التجارة في عمّان.\n\nوتبلغ قيمته 20 مليون دولار.',
        date: '2016-01-12',
        language: 'ar',
        source: 'صحيفة الميناء',
        url: 'https://mina.example/1',
      },
      { text: 'The ministers met in Amman.', date: '2016-01-13', source: 'Nile Wire', url: 'https://mina.example/2' },
    ]);
  });

  it('reads JSON Feed', async () => {
    expect(await read(fixture('feed.json'))).toMatchObject([
      {
        title: 'Kenya and Japan sign port deal',
        text: 'The ministers signed a deal.\n\nWork begins in March.',
        date: '2015-09-21',
        source: 'The Harbour Daily',
        url: 'https://harbour.example/1',
      },
      { text: 'Egypt sent ten doctors.\n\nThey arrived on Tuesday.', date: null },
    ]);
  });

  const arabic = rss(item('وقع الوزيران اتفاقا للنقل البحري في عمان.'));

  it.each([
    ['as the XML declares', encode(`<?xml version="1.0" encoding="windows-1256"?>${arabic}`, 'windows-1256'), null],
    ['as the MIME type declares', encode(arabic, 'iso-8859-6'), 'application/rss+xml; charset=iso-8859-6'],
    ['undeclared', encode(arabic, 'windows-1256'), null],
    ['declared wrongly', encode(`<?xml version="1.0" encoding="UTF-8"?>${arabic}`, 'windows-1256'), null],
    ['in UTF-16', Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${arabic}`, 'utf16le'), null],
  ])('reads letters of any encoding, %s', async (_, bytes, contentType) => {
    expect(await read(bytes, contentType)).toMatchObject([{ text: 'وقع الوزيران اتفاقا للنقل البحري في عمان.' }]);
  });

  it.each([
    ['plain text with lines', 'One &amp; two.\n\nThree.', 'One & two.\n\nThree.'],
    ['markup', '&lt;p&gt;A &amp;amp; B met.&lt;/p&gt;&lt;p&gt;They signed.&lt;/p&gt;', 'A & B met.\n\nThey signed.'],
    ['a text that is a link as a whole', '&lt;a href="https://a.example"&gt;A and B met&lt;/a&gt;', 'A and B met'],
    ['no markup', 'A &lt; B', 'A < B'],
  ])('makes prose of %s', async (_, description, text) => {
    expect(await read(rss(item(description)))).toMatchObject([{ text }]);
  });

  it('keeps the items before the place where a feed is cut short', async () => {
    const whole = rss(item('One.') + item('Two.') + item('Three.'));
    expect(await read(whole.slice(0, whole.indexOf('Three')))).toMatchObject([
      { text: 'One.' },
      { text: 'Two.' },
      'bad-feed',
    ]);
  });

  it.each([
    [
      'xml-entities',
      rss(item('&b;'), '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>'),
    ],
    ['xml-entities', rss(item('&x;'), '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>')],
    ['no-articles', rss('')],
    ['bad-feed', '<rss version="2.0"><channel><item><title>A'],
    ['bad-feed', rss(`<item>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</item>`)],
    ['too-many-elements', rss(item('<a/>'.repeat(1_000_001)))],
    ['too-large', rss(item('a'.repeat(17 * 1024 * 1024)))],
  ])('%s', async (code, text) => {
    await expect(read(text)).rejects.toMatchObject({ name: 'PermanentError', code });
  });

  it('rejects an item whose markup is too deep, and reads the others', async () => {
    const deep = `<![CDATA[${'<div>'.repeat(100_000)}deep]]>`;
    expect(await read(rss(item(deep) + item('Two.')))).toMatchObject(['too-nested', { text: 'Two.' }]);
  });

  it.each([
    ['feed', '<a:feed xmlns:a="http://www.w3.org/2005/Atom">'],
    ['feed', '<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<!-- a\n<b> --><RSS version="0.92">'],
    ['feed', '\ufeff{ "title": "x", "version": "https://jsonfeed.org/version/1" }'],
    ['json', '{ "version": "1.0", "text": "https://jsonfeed.org/version/1" }'],
    ['text', '<feed xmlns="https://schemas.example/feed">'],
    ['text', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'],
  ])('tells that it is %s: %s', (format, head) => {
    expect(formatOf({ name: 'a', contentType: null, head: Buffer.from(head) }).name).toBe(format);
  });
});
