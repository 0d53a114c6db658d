import { AnnotationMode, getDocument, PasswordException, type PDFDocumentProxy, VerbosityLevel } from 'unpdf/pdfjs';
import { PermanentError } from '../../../model/errors.ts';

/** An article of 150,000 characters fills no more, even in large print. */
const MAX_PAGES = 200;

const OPTIONS = {
  verbosity: VerbosityLevel.ERRORS,
  // Pictures are passed over without being decoded.
  maxImageSize: 1,
  enableXfa: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
} as const;

/** Notes and fields of forms are not drawn. */
export const DRAWING = { annotationMode: AnnotationMode.DISABLE };

/**
 * @throws PermanentError `encrypted-pdf`, `damaged-pdf`, `too-many-pages`
 */
export async function openDocument(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  if (!isWhole(bytes)) throw damaged('is cut short');
  let document: PDFDocumentProxy;
  try {
    document = await getDocument({ ...OPTIONS, data: bytes }).promise;
  } catch (error) {
    if (error instanceof PasswordException) {
      const reason = 'The PDF opens only with a password: save it without one, or save the article as text.';
      throw new PermanentError('encrypted-pdf', reason, { cause: error });
    }
    throw damaged('cannot be opened', error);
  }
  if (document.numPages > MAX_PAGES) {
    const reason = `The PDF has ${document.numPages} pages, more than the ${MAX_PAGES} that an article may have: split it.`;
    throw new PermanentError('too-many-pages', reason);
  }
  return document;
}

/** @param what is wrong with the file, after "The PDF" */
export function damaged(what: string, cause?: unknown): PermanentError {
  return new PermanentError('damaged-pdf', `The PDF ${what}: make or download it again.`, { cause });
}

/**
 * Whether the table of objects follows the last of them (ISO 32000-2, 7.5.4): a reader finds the objects without it, but
 * not those that are missing, and half an article passes for a whole one.
 */
function isWhole(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return file.lastIndexOf('xref') > file.lastIndexOf('endobj');
}
