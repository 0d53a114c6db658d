import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';
import { type Draft, undescribed } from '../format.ts';
import { clustersOf } from './clusters.ts';
import { blocksOf } from './columns.ts';
import { glyphsOf } from './page-glyphs.ts';
import { paragraphsOf } from './paragraphs.ts';
import { rowsOf } from './rows.ts';
import { withoutRunningLines } from './running-lines.ts';

export async function readPdf(bytes: Uint8Array, progress: () => void): Promise<Draft> {
  const loading = getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS, maxImageSize: 1 });
  const document = await loading.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(rowsOf(clustersOf(await glyphsOf(page))));
    page.cleanup();
    progress();
  }
  const paragraphs = paragraphsOf(withoutRunningLines(pages).flatMap(blocksOf));
  return { ...undescribed, text: paragraphs.map(({ text }) => text).join('\n') };
}
