import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { pack } from 'tar-stream';
import { read } from './testing/read.ts';
import { wordScore } from './testing/score.ts';
import { showing, writePage, writePdf } from './testing/write-pdf.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const MIN_F1 = 0.92;
const SENTENCE = 'The ministers of Kenya and Japan met in Nairobi on Monday.';

const fixture = (name: string) => readFileSync(join(FIXTURES, name));
const printed = readdirSync(FIXTURES).filter((name) => /^(?:ar|en)-.*\.pdf$/.test(name));

describe('pdf', () => {
  it.each(printed)('reads the words of %s in their order', async (name) => {
    const expected = fixture(`article-${name.slice(0, 2)}.txt`).toString('utf8');
    const [entry] = await read(fixture(name));
    const article = entry?.kind === 'article' ? entry.article : null;
    const score = wordScore(article?.text ?? '', expected);
    process.stdout.write(`${name}: word F1 ${score.f1.toFixed(3)}\n`);
    expect(score.f1).toBeGreaterThanOrEqual(MIN_F1);
    expect(article).toMatchObject({ title: expected.split('\n')[0], language: name.slice(0, 2), date: null });
  });

  it('reads a document that may be opened but not copied from', async () => {
    expect(await read(fixture('owner-password.pdf'))).toMatchObject([{ kind: 'article', article: { language: 'en' } }]);
  });

  it.each([
    ['encrypted-pdf', 'opens only with a password', fixture('user-password.pdf')],
    ['damaged-pdf', 'one that is cut short', fixture('user-password.pdf').subarray(0, 9000)],
    ['damaged-pdf', 'nothing but a beginning', Buffer.from('%PDF-1.7\n')],
    [
      'damaged-pdf',
      'pages that lead back to themselves',
      writePdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 3>>',
        '<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 3>>',
      ]),
    ],
    ['no-text', 'a picture of a page', pictureOf(1000, 1400)],
    ['no-text', 'a form that draws itself', formThatDrawsItself()],
    ['too-many-pages', 'a book', book(201)],
    ['unreadable-fonts', 'fonts that number their letters', fixture('nameless-letters.pdf')],
    ['too-much-memory', 'a page that expands without end', deflated(Buffer.alloc(420_000_000, ' '))],
  ])('rejects as %s %s', async (code, _, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(/: .+\.$/) });
  });

  it('reads one in an archive, and what stands behind a damaged one', async () => {
    const archive = pack();
    archive.entry({ name: 'damaged.pdf' }, fixture('user-password.pdf').subarray(0, 9000));
    archive.entry({ name: 'whole.pdf' }, writePage(showing([{ x: 20, y: 500, text: SENTENCE }])));
    archive.finalize();
    const bytes = Buffer.concat(await Array.fromAsync(archive as unknown as AsyncIterable<Uint8Array>));
    expect(await read(bytes, 'news.tar')).toMatchObject([
      { name: 'damaged.pdf', rejection: { code: 'damaged-pdf' } },
      { name: 'whole.pdf', article: { text: SENTENCE } },
    ]);
  });

  it('passes over pictures, however large', async () => {
    const [entry] = await read(pictureOf(30_000, 30_000, showing([{ x: 20, y: 500, text: SENTENCE }])));
    expect(entry).toMatchObject({ article: { text: SENTENCE } });
  });
});

function pictureOf(width: number, height: number, text = ''): Buffer {
  const dictionary = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode`;
  const stream = deflateSync(Buffer.alloc(1_000_000, 200));
  return writePage(`q 400 0 0 600 0 0 cm /I Do Q ${text}`, '/XObject<</I 6 0 R>>', [{ dictionary, stream }]);
}

function formThatDrawsItself(): Buffer {
  const dictionary = '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>';
  return writePage('/X Do', '/XObject<</X 6 0 R>>', [{ dictionary, stream: '/X Do /X Do' }]);
}

function book(pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 3} 0 R`).join(' ');
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]>>';
  return writePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    ...new Array<string>(pages).fill(page),
  ]);
}

function deflated(content: Buffer): Buffer {
  return writePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Contents 4 0 R>>',
    { dictionary: '/Filter[/FlateDecode/FlateDecode]', stream: deflateSync(deflateSync(content)) },
  ]);
}
