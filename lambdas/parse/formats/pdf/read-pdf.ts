import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';
import { type Draft, undescribed } from '../format.ts';

export async function readPdf(bytes: Uint8Array, progress: () => void): Promise<Draft> {
  const loading = getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    progress();
  }
  return { ...undescribed, text: texts.join('\n') };
}
