import { CsvError, parse } from 'csv-parse';
import { PermanentError } from '../../../model/errors.ts';
import { charsetOf } from '../../decode.ts';
import { decodeStream, encodingOfHead } from '../../decode-stream.ts';
import type { Format, Found } from '../format.ts';
import { holdsText } from '../records/fields.ts';
import type { FieldValues } from '../records/record.ts';

/** The longest article with its metadata, in characters; a quotation mark that is never closed ends there. */
const MAX_RECORD_LENGTH = 4 * 1024 * 1024;

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Tables of one article a row under a header that names its columns (RFC 4180, with any of four delimiters), streamed.
 * A text file whose first line is such a header is one too, whatever it is called.
 */
export const csv = {
  name: 'csv',
  manyArticles: true,
  recognises: ({ head, name, contentType }) => {
    const columns = headerOf(head);
    if (columns.length >= 2 && holdsText(columns)) return true;
    return /\.(?:csv|tsv)$/i.test(name) || /^text\/(?:csv|tab-separated-values)\b/i.test(contentType ?? '');
  },
  async *read({ body, head, contentType }) {
    const { readRecord } = await import('../records/record.ts');
    const columns = headerOf(head);
    if (!holdsText(columns)) {
      const reason = `The table's first line names no column with the text (it has: ${columns.slice(0, 10).join(', ')}): `;
      throw new PermanentError('no-text', `${reason}name the columns, the text's text or body.`);
    }
    let any = false;
    for await (const row of rows(decodeStream(body, head, charsetOf(contentType)), delimiterOf(head))) {
      any = true;
      yield row instanceof CsvError ? broken(row) : readRecord(row);
    }
    if (!any)
      throw new PermanentError('empty-file', 'The table has a header and no rows: upload it again with its content.');
  },
} satisfies Format;

/** The rows of a table, and last of all the error that ends it, where one does. */
async function* rows(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<FieldValues | CsvError> {
  let [read, failure]: [FieldValues[], Error | null] = [[], null];
  const parser = parse({
    columns: (names: string[]) => names.map((name) => name.trim()),
    bom: true,
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD_LENGTH,
    // Taken here and not from the stream, which forgets what it holds when an error ends it.
    on_record: (row: FieldValues) => {
      read.push(row);
      return null;
    },
  });
  parser.on('error', (error) => {
    failure = error;
  });
  parser.resume();
  const take = () => {
    const taken = read;
    read = [];
    return taken;
  };
  for await (const part of text) {
    await new Promise<void>((resolve) => parser.write(part, () => resolve()));
    yield* take();
    if (failure !== null) break;
  }
  if (failure === null) await new Promise<void>((resolve) => parser.end(() => resolve()));
  yield* take();
  if (failure === null) return;
  if (!((failure as Error) instanceof CsvError)) throw failure;
  yield failure;
}

function broken({ code }: CsvError): Found {
  const reason = `The table cannot be read beyond this row (${code}): check its quotation marks.`;
  return { kind: 'rejected', rejection: { code: 'bad-csv', reason } };
}

function firstLine(head: Uint8Array): string {
  const text = new TextDecoder(encodingOfHead(head, null) ?? 'utf-8').decode(head);
  return text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';
}

/** The delimiter that the header has most of. */
function delimiterOf(head: Uint8Array): string {
  const line = firstLine(head);
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function headerOf(head: Uint8Array): string[] {
  return firstLine(head)
    .split(delimiterOf(head))
    .map((column) => column.trim().replace(/^"(.*)"$/, '$1'));
}
