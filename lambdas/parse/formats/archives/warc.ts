import type { Format, Found, Nested } from '../format.ts';
import { ByteReader } from './byte-reader.ts';
import { corrupt } from './expand.ts';
import { bodyOf, readHeaders } from './headers.ts';
import { unclosed } from './unclosed.ts';

/** Pages; a crawl also keeps pictures, scripts and feeds, which nobody means by its articles. */
const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * Web archives (ISO 28500:2017, section 4), streamed: each web page that was fetched is an entry, named by its address. The
 * date of the crawl is no date of publication. Compressed ones, as Common Crawl publishes them, come through their
 * decompression.
 */
export const warc = {
  name: 'warc',
  manyArticles: true,
  isArchive: true,
  recognises: ({ head }) => isWarc(head),
  async *read({ body, offsetAt = () => null }, nested) {
    const archive = new ByteReader(body);
    for (let record = await readHeaders(archive); record !== null; record = await readHeaders(archive)) {
      const length = record.fields.get('content-length') ?? '';
      if (!record.start.startsWith('WARC/') || !/^\d{1,15}$/.test(length))
        throw corrupt(new TypeError('no WARC record'));
      const content = archive.bytes(Number(length));
      if (record.fields.get('warc-type') === 'response') {
        const at = offsetAt(record.at);
        for await (const found of readResponse(
          new ByteReader(content),
          urlOf(record.fields.get('warc-target-uri')),
          nested,
        ))
          yield at === null ? found : { ...found, at };
      }
      // The next record begins where this one ends.
      for (let next = await content.next(); !next.done; ) next = await content.next();
    }
  },
} satisfies Format;

/** Whether a file begins as web archives do. */
export function isWarc(head: Uint8Array): boolean {
  return /^WARC\/\d/.test(Buffer.from(head).subarray(0, 8).toString('latin1'));
}

/** A page gives one entry. */
async function* readResponse(reader: ByteReader, url: string, nested: Nested): AsyncGenerator<Found> {
  const response = await readHeaders(reader);
  const contentType = response?.fields.get('content-type') ?? '';
  if (response === null || !/^HTTP\/\S+ 200\b/.test(response.start) || !PAGE_TYPE.test(contentType)) return;
  for await (const found of nested({ name: url, contentType, body: unclosed(bodyOf(reader, response)) })) {
    yield found.kind === 'draft' ? { ...found, draft: { ...found.draft, url: found.draft.url ?? url } } : found;
  }
}

/** WARC 1.0 writers put the address between angle brackets. */
function urlOf(written: string | undefined): string {
  return (written ?? '').replace(/^<(.*)>$/, '$1');
}
