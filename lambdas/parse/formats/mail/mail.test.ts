import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../read.ts';
import { encode } from '../../testing/encode.ts';
import { readFile } from '../../testing/read-file.ts';
import { formatOf } from '../formats.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.eml`, import.meta.url));
const docx = readFileSync(new URL('../office/fixtures/arabic.docx', import.meta.url));

const read = (mail: string | Uint8Array, key = 'a.eml') => readFile(Buffer.from(mail), key);

async function article(mail: string | Uint8Array) {
  const [entry] = await read(mail);
  if (entry?.kind !== 'article') throw new Error(JSON.stringify(entry));
  return entry.article;
}

/** Each entry as its name and title, or code. */
function outline(entries: Entry[]) {
  return entries.map((entry) => [
    entry.name,
    entry.kind === 'article' ? (entry.article.title ?? entry.article.text) : entry.rejection.code,
  ]);
}

const FIELDS = `From: Jane <jane@example.org>
To: desk@example.org
Subject: Documents
Date: Mon, 21 Sep 2015 10:00:00 +0300
MIME-Version: 1.0
`;

const plain = (text: string, fields = FIELDS) => `${fields}Content-Type: text/plain; charset=utf-8\n\n${text}`;

function multipart(subtype: string, ...parts: string[]): string {
  const between = parts.map((part) => `--b\n${part}\n`).join('');
  return `${FIELDS}Content-Type: multipart/${subtype}; boundary=b\n\n${between}--b--\n`;
}

const file = (name: string, type: string, content: Uint8Array | string, more = '') =>
  `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\n${more}Content-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64')}`;

describe('mail', () => {
  it('reads all of a newsletter but what it says of itself: an article finder for pages would drop parts of it', async () => {
    expect(await read(fixture('newsletter'))).toEqual([
      {
        kind: 'article',
        article: {
          title: 'Kenya and Japan sign “port deal”',
          date: '2015-09-21',
          source: 'The Harbour Daily',
          language: 'en',
          country: null,
          url: null,
          text: `The ministers of Kenya and Japan signed a deal in Mombasa on Monday.

Japan lends 300 million dollars, and ¥36 billion follow next year.

Work begins in March.`,
        },
      },
    ]);
  });

  it('reads Arabic in windows-1256, quoted-printable', async () => {
    expect(await article(fixture('arabic'))).toEqual({
      title: 'مصر والأردن توقعان اتفاقا للنقل',
      date: '2016-01-12',
      source: 'وكالة الميناء',
      language: 'ar',
      country: null,
      url: null,
      text: 'وقع وزير النقل المصري ونظيره الأردني اتفاقا للنقل البحري في عمان اليوم.\n\nوتبلغ قيمة الاتفاق 20 مليون دولار.',
    });
  });

  it('takes the mail that is sent on for the article, with its own subject and date', async () => {
    expect(await article(fixture('forwarded'))).toMatchObject({
      title: 'Kenya and Japan sign port deal',
      date: '2015-09-21',
      source: null,
      text: 'The ministers of Kenya and Japan signed a deal in Mombasa on Monday.\n\nJapan lends 300 million dollars.',
    });
  });

  it('keeps what is quoted, without the marks, and drops signatures', async () => {
    expect(await article(fixture('reply'))).toMatchObject({
      title: 'Egypt sends doctors to Chad',
      date: '2016-02-03',
      text: `Egypt sent ten doctors to Chad on Tuesday, as the ministry said in Cairo.

On Monday they had met in N'Djamena.
The minister thanked Egypt.`,
    });
  });

  it.each([
    [
      'as Outlook writes it',
      'FYI\n\nFrom: Wire\nSent: Tuesday, January 12, 2016 9:30 PM\nTo: Jane\nSubject: Egypt sends doctors\n\nEgypt sent ten doctors to Chad.',
      { title: 'Egypt sends doctors', date: '2016-01-12', text: 'Egypt sent ten doctors to Chad.' },
    ],
    [
      'in Arabic',
      'للعلم\n\n---------- الرسالة المعاد توجيهها ---------\nمن: الوكالة\nالتاريخ: 12 يناير 2016\nالموضوع: وصول الأطباء\nإلى: سلمى\n\nأرسلت مصر عشرة أطباء إلى تشاد.',
      { title: 'وصول الأطباء', date: '2016-01-12', text: 'أرسلت مصر عشرة أطباء إلى تشاد.' },
    ],
    [
      'under a text of its own',
      'Egypt sent ten doctors to Chad on Tuesday, where they will stay.\n\nFrom: A\nSent: 1 May 2014\nSubject: Re: x\n\nThanks.',
      {
        title: 'Documents',
        date: '2015-09-21',
        text: 'Egypt sent ten doctors to Chad on Tuesday, where they will stay.\n\nThanks.',
      },
    ],
    [
      'never, where a text only speaks of senders',
      'From: the ministry came no word.\nTo: nobody.\nThey met.',
      { text: 'From: the ministry came no word.\nTo: nobody.\nThey met.' },
    ],
    [
      'never, where prose ends in a colon',
      'On Monday the ministry wrote:\nThey met.',
      { text: 'On Monday the ministry wrote:\nThey met.' },
    ],
  ])('tells what is sent on %s', async (_, text, expected) => {
    expect(await article(plain(text))).toMatchObject(expected);
  });

  it('reads attachments by their formats, under their names, and passes over what programs attach', async () => {
    const mail = multipart(
      'mixed',
      'Content-Type: text/plain\n\nAttached.',
      file('النص.docx', 'application/octet-stream', docx),
      file(
        '=?utf-8?Q?b=C3=A9ton.txt?=',
        'text/plain; charset=windows-1256',
        encode('وقع الوزيران الاتفاق في عمان اليوم.', 'windows-1256'),
      ),
      file('scan.png', 'image/png', Buffer.from('89504e470d0a1a0a', 'hex')),
      file('logo.png', 'image/png', 'x', 'Content-ID: <1>\n'),
      file('invite.ics', 'text/calendar', 'BEGIN:VCALENDAR'),
      `Content-Type: message/rfc822\n\n${plain('Inner text.', FIELDS.replace('Documents', 'Inner'))}`,
    );
    expect(outline(await read(mail))).toEqual([
      [undefined, 'Documents'],
      ['النص.docx', 'مصر والأردن توقعان اتفاقا للنقل'],
      ['béton.txt', 'وقع الوزيران الاتفاق في عمان اليوم.'],
      ['scan.png', 'binary-file'],
      ['4.eml', 'Inner'],
    ]);
  });

  it('reads a mail that only carries a file', async () => {
    expect(outline(await read(multipart('mixed', file('a.docx', 'application/msword', docx))))).toEqual([
      ['a.docx', 'مصر والأردن توقعان اتفاقا للنقل'],
    ]);
  });

  const arabic = 'وقع الوزيران اتفاقا للنقل البحري في عمان.';

  it.each([
    ['undeclared', 'text/plain', arabic],
    ['declared wrongly', 'text/plain; charset=utf-8', arabic],
    ['of an unknown name', 'text/plain; charset=x-unknown', arabic],
    ['of a page', 'text/html', `<meta charset="windows-1256"><p>${arabic}</p>`],
  ])('reads letters of 8 bits in fields and text, %s', async (_, type, text) => {
    const mail = `From: a@b.example\nDate: 12 Jan 2016\nSubject: اتفاق للنقل بين مصر والأردن\nContent-Type: ${type}\nContent-Transfer-Encoding: 8bit\n\n${text}`;
    expect(await article(encode(mail, 'windows-1256'))).toMatchObject({
      title: 'اتفاق للنقل بين مصر والأردن',
      text: arabic,
      date: '2016-01-12',
    });
  });

  it.each([
    ['encrypted-mail', multipart('encrypted', 'Content-Type: application/pgp-encrypted\n\nVersion: 1')],
    ['encrypted-mail', `${FIELDS}Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIAG`],
    ['too-many-parts', multipart('mixed', ...Array.from({ length: 20_001 }, () => '\nx'))],
    ['too-large', plain('a '.repeat(26 * 1024 * 1024))],
    [
      'too-nested',
      `${FIELDS}Content-Type: multipart/mixed; boundary=b0\n\n${Array.from({ length: 99 }, (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n\n`).join('')}`,
    ],
  ])('%s', async (code, mail) => {
    await expect(read(mail)).rejects.toMatchObject({ name: 'PermanentError', code });
  });

  it('reads the plain text of a mail whose HTML is a picture', async () => {
    const parts = ['Content-Type: text/plain\n\nThey met.', 'Content-Type: text/html\n\n<img src="cid:1">'];
    expect(await article(multipart('alternative', ...parts))).toMatchObject({ text: 'They met.' });
  });

  it('reads fields and lines that are made to take long', async () => {
    const sender = `From: ${'<'.repeat(200_000)}\nList-Id: <a>\nSubject: ${'re:[1] '.repeat(20_000)}\nMessage-ID: <1>\n`;
    const text = `${'-'.repeat(100_000)}x\nFrom: a\nDate: b\nSubject: c\n\nThey met.`;
    expect(await read(`${sender}\n${text}`)).toMatchObject([{ kind: 'article' }]);
  });

  it('rejects a text that no article has, and reads the attachments', async () => {
    const mail = multipart(
      'mixed',
      `Content-Type: text/plain\n\n${'They met. '.repeat(100_000)}`,
      file('a.txt', 'text/plain', 'They met.'),
    );
    expect(outline(await read(mail))).toEqual([
      [undefined, 'too-large'],
      ['a.txt', 'They met.'],
    ]);
  });

  it('rejects a mail without text as an entry, and mails in mails that go on for ever', async () => {
    expect(outline(await read(plain('')))).toEqual([[undefined, 'empty-file']]);
    let deep = plain('They met.');
    for (let level = 0; level < 20; level++) deep = `${FIELDS}Content-Type: message/rfc822\n\n${deep}`;
    expect(outline(await read(deep))).toEqual([['1.eml/1.eml/1.eml/1.eml/1.eml', 'too-nested']]);
  });

  it.each([
    ['mail', 'Return-Path: <a@b.example>\r\nSubject: x\r\n\r\nText', 'a'],
    ['mail', 'From: A <a@b.example>\nDate: 1 Jan 2016\nSubject: x\n\nText', 'a.txt'],
    ['mail', 'Subject: x\n\nText', 'a.eml'],
    ['text', 'From: Cairo\nDate: 1 Jan 2016\n\nText', 'a.txt'],
    ['text', 'They said: Message-ID: 1\n\nText', 'a.txt'],
    ['text', 'From us to you, 2016\nThe ministers met.', 'a.txt'],
    ['mbox', 'From jane@example.org Mon Sep 21 10:00:00 2015\nSubject: x\n\nText', 'a'],
  ])('tells that it is %s: %j', (format, head, name) => {
    expect(formatOf({ name, contentType: null, head: Buffer.from(head) }).name).toBe(format);
  });

  it('reads a mailbox mail by mail', async () => {
    const separator = 'From jane@example.org Mon Sep 21 10:00:00 2015\n';
    const second = plain(
      '>From Cairo they flew on.\n\nFrom there they went home in 2015.',
      FIELDS.replace('Documents', 'Two'),
    );
    const entries = await read(`${separator}${plain('They met.')}\n\n${separator}${second}\n`, 'box');
    expect(outline(entries)).toEqual([
      ['1.eml', 'Documents'],
      ['2.eml', 'Two'],
    ]);
    expect(entries[1]).toMatchObject({
      article: { text: 'From Cairo they flew on.\n\nFrom there they went home in 2015.' },
    });
  });
});
