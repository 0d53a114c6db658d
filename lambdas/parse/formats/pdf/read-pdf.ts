import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { PermanentError } from '../../../model/errors.ts';
import { type Draft, undescribed } from '../format.ts';
import { clustersOf } from './clusters.ts';
import { blocksOf } from './columns.ts';
import { describe } from './describe.ts';
import { countNameless } from './nameless.ts';
import { damaged, openDocument } from './open-document.ts';
import { glyphsOf } from './page-glyphs.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { rowsOf } from './rows.ts';
import { type Page, withoutRunningLines } from './running-lines.ts';

/** Less is a stamp on a picture of a page. */
const MIN_LETTERS = 25;

/** Of all glyphs: more that no font names, and the text is none. */
const MAX_NAMELESS = 0.1;

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
    if (!isText(paragraphs)) {
      const reason =
        'The PDF has no text: if it shows pictures of pages, recognise their text (OCR) and upload what comes out.';
      throw new PermanentError('no-text', reason);
    }
    const described = await describe(document, paragraphs).catch((error) => {
      throw damaged('has no readable description', error);
    });
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    return { ...undescribed, ...described, url: described.url ?? address, text };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function pagesOf(document: PDFDocumentProxy, progress: () => void): Promise<Page[]> {
  const pages: Page[] = [];
  let [all, nameless] = [0, 0];
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      const { text, artifacts } = await glyphsOf(page);
      pages.push({ rows: rowsOf(clustersOf(text)), artifacts: rowsOf(clustersOf(artifacts)) });
      all += text.length;
      nameless += countNameless(text);
      page.cleanup();
    } catch (error) {
      throw damaged(`cannot be read on page ${number}`, error);
    }
    progress();
  }
  if (nameless <= MAX_NAMELESS * all) return pages;
  const reason =
    'The fonts of the PDF do not say which letters they show: save the article as a web page, or recognise its text (OCR).';
  throw new PermanentError('unreadable-fonts', reason);
}

function isText(paragraphs: readonly Paragraph[]): boolean {
  let letters = 0;
  for (const { text } of paragraphs) letters += text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= MIN_LETTERS;
}
