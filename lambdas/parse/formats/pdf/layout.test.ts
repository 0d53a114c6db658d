import { describe, expect, it } from '@jest/globals';
import { linesOf, read } from './testing/read.ts';
import { type PdfObject, showing, writePage, writePdf } from './testing/write-pdf.ts';

const LOAN =
  'Kenya and Japan signed a loan agreement on Tuesday to widen the port of Mombasa, a step that was long expected by all.';
const WORK = 'The minister said that work is to begin in March and to end within three years, if nothing delays it.';

/** Characters of a line, each 6 points wide in letters of 10. */
const WIDTH = 24;

/** A text in lines as full as they can be. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Without the four characters that it begins with, in their place. */
function indented({ x, y, text }: { x: number; y: number; text: string }) {
  return { x: x + 24, y, text: text.slice(4) };
}

function column(x: number, top: number, lines: string[], pitch = 14) {
  return lines.map((text, i) => ({ x, y: top - i * pitch, text }));
}

/** Pages with these lines each. */
function pages(...all: Parameters<typeof showing>[0][]): Buffer {
  const objects: PdfObject[] = all.flatMap((lines, i) => [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Contents ${5 + 2 * i} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
    { dictionary: '', stream: showing(lines) },
  ]);
  const kids = all.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  return writePdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${all.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
    ...objects,
  ]);
}

describe('the layout of a PDF', () => {
  it('reads columns one after the other, whatever the order in which they were drawn', async () => {
    const lines = [...column(20, 500, wrapped(LOAN)), ...column(190, 500, wrapped(WORK))].sort((a, b) => b.y - a.y);
    expect(await linesOf(writePage(showing(lines)))).toEqual([LOAN, WORK]);
  });

  it('reads columns whose lines are not at one height, under a heading over both', async () => {
    const heading = { x: 20, y: 540, size: 16, text: 'A loan to widen the port' };
    const lines = [heading, ...column(20, 500, wrapped(LOAN)), ...column(190, 493, wrapped(WORK))];
    expect(await linesOf(writePage(showing(lines)))).toEqual([heading.text, LOAN, WORK]);
  });

  it('begins a paragraph after a gap, at an indented line, and where a line ends early', async () => {
    const lines = [
      ...column(20, 500, wrapped(LOAN)),
      ...column(20, 400, wrapped(WORK)),
      ...column(20, 330, wrapped(`--- ${LOAN}`)).map((line, i) => (i === 0 ? indented(line) : line)),
      ...column(20, 330 - 14 * wrapped(`--- ${LOAN}`).length, ['Rwanda paid.', ...wrapped(WORK)]),
    ];
    expect(await linesOf(writePage(showing(lines)))).toEqual([LOAN, WORK, LOAN, 'Rwanda paid.', WORK]);
  });

  it('takes running heads and page numbers away, and goes on over the end of a page', async () => {
    const page = (number: number, lines: string[]) => [
      { x: 20, y: 570, size: 8, text: `Cooperation Weekly, no. ${number}` },
      ...column(20, 500, lines),
      { x: 190, y: 20, size: 8, text: `Page ${number} of 2` },
    ];
    const lines = wrapped(LOAN);
    expect(await linesOf(pages(page(1, lines.slice(0, 2)), page(2, lines.slice(2))))).toEqual([LOAN]);
  });

  it('takes away what a browser prints around a page', async () => {
    const lines = [
      { x: 20, y: 585, size: 8, text: '21/09/2015, 14:05' },
      { x: 200, y: 585, size: 8, text: 'A loan - Cooperation Weekly' },
      ...column(20, 500, wrapped(LOAN)),
      { x: 20, y: 10, size: 8, text: 'https://weekly.example/loan' },
      { x: 380, y: 10, size: 8, text: '1/1' },
    ];
    const [entry] = await read(writePage(showing(lines)));
    expect(entry).toMatchObject({ article: { text: LOAN, url: 'https://weekly.example/loan', date: null } });
  });

  it('takes away what is marked as no text of the page', async () => {
    const artifacts = [
      { x: 20, y: 540, text: 'The Weekly' },
      { x: 20, y: 10, text: 'https://weekly.example/' },
    ];
    const head = `/Artifact BMC ${showing(artifacts)} EMC`;
    const body = `/P <</MCID 0>> BDC ${showing(column(20, 500, wrapped(LOAN)))} EMC`;
    const [entry] = await read(writePage(`${head} ${body}`));
    expect(entry).toMatchObject({ article: { text: LOAN, url: 'https://weekly.example/' } });
  });

  it('reads a page that is turned, and passes over what lies aslant or outside', async () => {
    const turned = `q 0 1 -1 0 400 0 cm ${showing(column(20, 300, wrapped(LOAN)))} Q`;
    const stamp = 'BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET';
    const slug = showing([{ x: 20, y: 610, text: 'weekly-12.indd 3' }]);
    expect(await linesOf(writePage(`${turned} ${stamp} ${slug}`))).toEqual([LOAN]);
  });

  it('reads bold letters that are printed twice once', async () => {
    const twice = [20, 20.3].flatMap((x) => column(x, 500, wrapped(LOAN)));
    expect(await linesOf(writePage(showing(twice)))).toEqual([LOAN]);
  });

  it('tells words by their distance where no space is drawn', async () => {
    const words = 'Kenya and Japan signed a loan agreement'.split(' ').map((word) => `(${word})`);
    expect(await linesOf(writePage(`BT /F 10 Tf 20 500 Td [${words.join(' -300 ')}] TJ ET`))).toEqual([
      'Kenya and Japan signed a loan agreement',
    ]);
  });
});
