import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readFile } from '../../testing/read-file.ts';

const message = readFileSync(new URL('fixtures/message.xml', import.meta.url));

/** Each entry as its article or its code. */
async function read(xml: string | Uint8Array) {
  const entries = await readFile(Buffer.from(xml), 'wire');
  return entries.map((entry) => (entry.kind === 'article' ? entry.article : entry.rejection.code));
}

const item = (content: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet>${content}</contentSet></newsItem>`;
const plain = (text: string) => `<inlineData contenttype="text/plain">${text}</inlineData>`;

describe('newsml', () => {
  it('reads every news item of a message: XHTML, NITF and plain text', async () => {
    expect(await read(message)).toEqual([
      {
        title: 'Kenya and Japan sign port deal',
        date: '2015-09-21',
        language: 'en',
        source: 'Harbour Wire',
        country: null,
        url: null,
        text: `The ministers of Kenya and Japan signed a deal on Monday.

Loan

Japan lends 300 million dollars.
Work begins in March.

Two berths

A crane

Year Loan

2016 300 million`,
      },
      {
        title: 'مصر والأردن توقعان اتفاقا',
        date: '2016-01-12',
        language: 'ar',
        source: 'وكالة الميناء',
        country: null,
        url: 'https://mina.example/2',
        text: 'وقع الوزيران اتفاقا للنقل في عمّان.\n\nوتبلغ قيمته 20 مليون دولار.',
      },
      {
        title: 'Egypt sends doctors',
        date: '2016-01-13',
        language: 'en',
        source: 'wire',
        country: null,
        url: null,
        text: 'Egypt sent ten doctors to Chad.\n\nThey arrived on Tuesday.',
      },
      'not-published',
      'no-text',
    ]);
  });

  it('reads an item alone, and the first rendition that has a text', async () => {
    const empty = '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body/></html></inlineXML>';
    expect(await read(item(`${empty}${plain('They met.')}`))).toMatchObject([{ text: 'They met.' }]);
    expect(await read(item('<inlineData encoding="base64">VGhleQ==</inlineData>'))).toEqual(['no-text']);
  });

  it('keeps the items before the place where a message breaks', async () => {
    const cut = message.subarray(0, message.indexOf('They arrived'));
    expect(await read(cut)).toMatchObject([{ date: '2015-09-21' }, { date: '2016-01-12' }, 'bad-xml']);
  });

  it.each([
    ['xml-entities', `<!DOCTYPE newsItem [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${item(plain('&b;'))}`],
    ['xml-entities', `<!DOCTYPE newsItem [<!ENTITY a SYSTEM "file:///etc/passwd">]>${item(plain('&a;'))}`],
    [
      'xml-entities',
      `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><lolz>&lol2;</lolz>`,
    ],
    ['unsupported-format', '<?xml version="1.0"?><NewsML Version="1.2"><NewsItem/></NewsML>'],
    ['unsupported-format', '<NewsML Version="1.2"><NewsItem/></NewsML>'],
    ['no-articles', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet/></newsMessage>'],
    ['bad-xml', item('<a></b>')],
    ['too-nested', item('<a>'.repeat(100_000) + '</a>'.repeat(100_000))],
    ['too-many-elements', item('<a/>'.repeat(500_001))],
    ['too-large', item(plain(' '.repeat(33 * 1024 * 1024)))],
  ])('%s', async (code, xml) => {
    const result = await read(xml).catch((error: { code: string }) => [error.code]);
    expect(result).toEqual([code]);
  });
});
