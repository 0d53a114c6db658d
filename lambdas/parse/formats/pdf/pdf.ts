import { isolate } from '../../isolated/isolate.ts';
import { readWhole } from '../../read-whole.ts';
import type { Format } from '../format.ts';

/** An article printed with its pictures takes a few megabytes, a whole newspaper thirty. */
const MAX_PDF_BYTES = 32 * 1024 * 1024;

/** The header of a PDF (ISO 32000-2, 7.5.2) may stand behind what a mail or web server left, as other readers allow. */
const HEADER = /(?:^(?:\xef\xbb\xbf)?|[\r\n])%PDF-\d/;
const HEADER_WITHIN = 1024;

/** A page takes some 20 ms; a batch of five hostile files must still end within the function's 300 s. */
const BOUNDS = {
  milliseconds: 30_000,
  parts: { name: 'pages', milliseconds: 10_000 },
  advice: 'print the article to a new PDF, or save it as a web page or as text',
};

/** A document with one article, read in a thread of its own. */
export const pdf = {
  name: 'pdf',
  manyArticles: false,
  recognises: ({ head }) => HEADER.test(Buffer.from(head).subarray(0, HEADER_WITHIN).toString('latin1')),
  async *read({ body }) {
    yield { kind: 'draft', draft: await isolate('pdf', await readWhole(body, MAX_PDF_BYTES), BOUNDS) };
  },
} satisfies Format;
