import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { PermanentError } from '../../../model/errors.ts';
import { type Draft, undescribed } from '../format.ts';
import { clustersOf } from './clusters.ts';
import { blocksOf } from './columns.ts';
import { describe } from './describe.ts';
import { damaged, openDocument } from './open-document.ts';
import { glyphsOf } from './page-glyphs.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { type Row, rowsOf } from './rows.ts';
import { withoutRunningLines } from './running-lines.ts';

/** Less is a stamp on a picture of a page. */
const MIN_LETTERS = 25;

/** Of all letters: more that no font names, and the text is none. */
const MAX_NAMELESS = 0.3;

/**
 * The article of a PDF: a paragraph a line, in reading order.
 * @param progress called after each page
 * @throws PermanentError `encrypted-pdf`, `damaged-pdf`, `too-many-pages`, `no-text`, `unreadable-fonts`
 */
export async function readPdf(bytes: Uint8Array, progress: () => void): Promise<Draft> {
  const document = await openDocument(bytes);
  try {
    const { pages, address } = withoutRunningLines(await pagesOf(document, progress));
    const paragraphs = paragraphsOf(pages.flatMap(blocksOf));
    checkLetters(paragraphs);
    const described = await describe(document, paragraphs);
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    return { ...undescribed, ...described, url: described.url ?? address, text };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function pagesOf(document: PDFDocumentProxy, progress: () => void): Promise<Row[][]> {
  const pages: Row[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      pages.push(rowsOf(clustersOf(await glyphsOf(page))));
      page.cleanup();
    } catch (error) {
      throw damaged(`cannot be read on page ${number}`, error);
    }
    progress();
  }
  return pages;
}

function checkLetters(paragraphs: readonly Paragraph[]): void {
  const text = paragraphs.map((paragraph) => paragraph.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // What fonts without names for their glyphs leave: private characters.
  const nameless = text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0;
  if (nameless > MAX_NAMELESS * (letters + nameless)) {
    const reason =
      'The fonts of the PDF do not say which letters they show: save the article as a web page, or recognise its text (OCR).';
    throw new PermanentError('unreadable-fonts', reason);
  }
  if (letters < MIN_LETTERS) {
    const reason =
      'The PDF has pictures of pages and no text: recognise its text first (OCR), and upload what comes out.';
    throw new PermanentError('no-text', reason);
  }
}
