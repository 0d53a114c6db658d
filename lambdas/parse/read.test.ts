import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { articleSchema } from '../model/article.ts';
import { PermanentError } from '../model/errors.ts';
import { MAX_ARTICLE_LENGTH, MAX_TEXT_FILE_BYTES } from './limits.ts';
import { type Entry, readEntries, type SourceFile } from './read.ts';
import { piecesOf, sourceFile } from './testing/source-file.ts';

function file(content: string | Uint8Array, rest: Partial<SourceFile> = {}, chunk = 7): SourceFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return sourceFile(bytes, 'news/1.txt', { body: piecesOf(bytes, chunk), ...rest });
}

async function read(source: SourceFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of readEntries(source)) entries.push(entry);
  return entries;
}

describe('readEntries', () => {
  it('makes an English article of a text file', async () => {
    const text =
      'Kenya and Japan sign port deal\n2 min read\n21 September, 2015\n\nThe two ministers signed the deal on Monday.';
    expect(await read(file(text))).toEqual([
      {
        kind: 'article',
        article: {
          text,
          title: 'Kenya and Japan sign port deal',
          date: '2015-09-21',
          language: 'en',
          source: null,
          country: null,
          url: null,
        },
      },
    ]);
  });

  it('makes an Arabic article of one with a byte order mark and lines of another system', async () => {
    const [entry] = await read(
      file('\ufeffمصر واليابان توقعان اتفاقا\r\nالثلاثاء ١٢ يناير ٢٠١٦\r\nوقع الوزيران الاتفاق.'),
    );
    expect(entry).toMatchObject({
      article: {
        text: 'مصر واليابان توقعان اتفاقا\nالثلاثاء ١٢ يناير ٢٠١٦\nوقع الوزيران الاتفاق.',
        title: 'مصر واليابان توقعان اتفاقا',
        date: '2016-01-12',
        language: 'ar',
      },
    });
  });

  it('lets what the uploader states win', async () => {
    const metadata = {
      published: '2020-05-05',
      title: 'Another%20title',
      language: 'fr',
      country: 'KEN',
      url: 'https://www.daily.example/1',
    };
    const [entry] = await read(file('---\ntitle: T\ndate: 2019-01-01\n---\nSome prose.', { key: 'a.md', metadata }));
    expect(entry).toMatchObject({
      article: {
        date: '2020-05-05',
        title: 'Another title',
        language: 'fr',
        country: 'KEN',
        source: 'daily.example',
        url: 'https://www.daily.example/1',
        text: 'Some prose.',
      },
    });
  });

  it.each<[string, string | Uint8Array]>([
    ['a.json', JSON.stringify({ title: 'T', date: '2019-01-01', url: 'https://a.example', text: 'They met.' })],
    ['a.csv', 'title,date,url,text\nT,2019-01-01,https://a.example,They met.\n'],
    ['a.txt.gz', gzipSync('T\n2019-01-01\n\nThey met.')],
    ['a.eml', 'Subject: T\nDate: Tue, 1 Jan 2019 10:00:00 +0000\nFrom: Wire <a@b.example>\n\nThey met.'],
  ])('lets it win over the one article of a file that may hold many, such as %s', async (key, content) => {
    const stated = { date: '2020-05-05', title: 'Another title', source: 'Daily', url: 'https://www.daily.example/1' };
    const { date: published, ...others } = stated;
    const entries = await read(
      file(content, { key, metadata: { ...others, title: 'Another%20title', published } }, 99),
    );
    expect(entries).toMatchObject([{ article: stated }]);
  });

  it('passes over what a file says of itself that cannot be', async () => {
    const source = '---\ndate: soon\ncountry: Atlantis\nurl: nowhere\n---\nThe minister visited the port.';
    const [entry] = await read(file(source, { key: 'a.md' }));
    expect(entry).toMatchObject({ article: { date: null, country: null, url: null, language: 'en' } });
  });

  it('reads many articles of one file, under what the uploader states of them all', async () => {
    const lines = [
      { title: 'One', text: 'The first minister met the second.', url: 'https://a.example/1' },
      { title: 'Two', text: ' ' },
      { title: 'Three', text: `${'a b '.repeat(MAX_ARTICLE_LENGTH / 4 + 1)}` },
      { title: 'Four', text: 'وقع الوزيران الاتفاق في عمان.', country: 'jor' },
    ];
    const metadata = { published: '2020-05-05', title: 'All', url: 'https://b.example', source: 'Wire' };
    const entries = await read(file(lines.map((line) => JSON.stringify(line)).join('\n'), { metadata }, 1000));
    expect(entries).toMatchObject([
      { article: { title: 'One', url: 'https://a.example/1', date: '2020-05-05', source: 'Wire', language: 'en' } },
      { rejection: { code: 'no-text' } },
      { rejection: { code: 'too-long' } },
      { article: { title: 'Four', country: 'JOR', language: 'ar', url: null } },
    ]);
  });

  it('dates nothing by the upload or by a date within a sentence', async () => {
    const [entry] = await read(file('The ministers signed the deal on 21 September 2015.'));
    expect(entry).toMatchObject({ article: { date: null, title: null } });
  });

  it.each([
    ['empty-file', file('')],
    ['empty-file', file('\ufeff \r\n\t\u200f')],
    ['binary-file', file(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), { key: 'a.docx' })],
    ['corrupt-archive', file(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), { key: 'a.docx' })],
    ['damaged-pdf', file('%PDF-1.7', { key: 'a.txt' })],
    ['undecodable-text', file(Buffer.from([0xd7, 0xf7, 0xd7, 0xb1, 0xf7, 0xd7]))],
    ['bad-metadata', file('Text.', { metadata: { published: 'soon' } })],
    ['too-long', file('a b '.repeat(MAX_ARTICLE_LENGTH / 4 + 1), {}, 65_536)],
    ['too-large', file(Buffer.alloc(MAX_TEXT_FILE_BYTES + 1, 'a'), {}, 65_536)],
  ])('%s', async (code, source) => {
    await expect(read(source)).rejects.toMatchObject({ name: 'PermanentError', code });
  });

  it('passes on what breaks the stream, and closes a stream that it does not read to its end', async () => {
    let closed = false;
    const endless = (async function* () {
      try {
        for (;;) yield Buffer.alloc(100_000, 'a');
      } finally {
        closed = true;
      }
    })();
    await expect(read(file('', { body: endless }))).rejects.toMatchObject({ code: 'too-large' });
    expect(closed).toBe(true);

    const broken = (async function* () {
      yield Buffer.from('Text');
      throw new Error('connection reset');
    })();
    await expect(read(file('', { body: broken }))).rejects.toThrow('connection reset');
  });

  it('makes valid articles of any bytes under any name, or says why not', async () => {
    const names = fc.constantFrom('a.txt', 'a.md', 'a', 'مصر 2026 + notes.txt');
    const contents = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(names, contents, async (key, bytes) => {
        const entries = await read(file(bytes, { key })).catch((error: unknown) => error);
        if (entries instanceof Error) {
          expect(entries).toBeInstanceOf(PermanentError);
          return;
        }
        for (const entry of entries as Entry[]) {
          if (entry.kind === 'article') expect(articleSchema.parse(entry.article)).toEqual(entry.article);
        }
      }),
      { numRuns: 100 },
    );
  });
});
