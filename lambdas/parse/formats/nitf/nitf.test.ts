import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { encode } from '../../testing/encode.ts';
import { readFile } from '../../testing/read-file.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.xml`, import.meta.url));

async function read(xml: string | Uint8Array) {
  const [entry] = await readFile(Buffer.from(xml), 'story');
  return entry?.kind === 'article' ? entry.article : entry;
}

describe('nitf', () => {
  it('reads the body after its dateline, without pictures, notes and what is repeated', async () => {
    expect(await read(fixture('english'))).toEqual({
      title: 'Kenya and Japan sign port deal',
      date: '2015-09-21',
      language: 'en',
      source: 'Harbour Wire',
      country: null,
      url: null,
      text: `MOMBASA, Sept 21 (Wire) - The ministers of Kenya and Japan signed a deal on Monday, worth ¥36 billion.

Loan

A. Yusuf said: We are glad.

2016 300 million`,
    });
  });

  it('reads Arabic, and the day of publication first', async () => {
    expect(await read(fixture('arabic'))).toEqual({
      title: 'مصر والأردن توقعان اتفاقا',
      date: '2016-01-12',
      language: 'ar',
      source: 'صحيفة الميناء',
      country: null,
      url: 'https://mina.example/1',
      text: 'وقع الوزيران اتفاقا للنقل في عمّان.\n\nوتبلغ قيمته 20 مليون دولار.',
    });
  });

  it('reads the encoding that the document declares', async () => {
    const xml = fixture('arabic').toString().replace('UTF-8', 'windows-1256');
    expect(await read(encode(xml, 'windows-1256'))).toMatchObject({ title: 'مصر والأردن توقعان اتفاقا' });
  });

  it('takes the abstract where there is no more', async () => {
    const xml = '<nitf><body><body.head><abstract><p>They met.</p></abstract></body.head><body.content/></body></nitf>';
    expect(await read(xml)).toMatchObject({ text: 'They met.', title: null, date: null });
  });

  it.each([
    ['no-text', '<nitf><body/></nitf>'],
    [
      'xml-entities',
      '<!DOCTYPE nitf [<!ENTITY a "ha">]><nitf><body><body.content><p>&a;</p></body.content></body></nitf>',
    ],
    ['bad-xml', fixture('english').subarray(0, 1500)],
    ['bad-xml', '<nitf><body>&undeclared;</body></nitf>'],
    ['too-nested', `<nitf>${'<p>'.repeat(100_000)}`],
  ])('%s', async (code, xml) => {
    await expect(read(xml)).rejects.toMatchObject({ name: 'PermanentError', code });
  });
});
