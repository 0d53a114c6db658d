import type { Format } from '../format.ts';
import { Package } from './package.ts';
import { notATextDocument } from './rejections.ts';

/** APPNOTE.TXT 4.3.7: the header of a zip's first member, its name after 30 bytes. */
const ZIP = 'PK\u0003\u0004';

/** What writers put first into a package (OPC, section 6; OpenDocument 1.3, part 2, section 3.3), and no archive of news begins with. */
const FIRST_PART =
  /^(?:\[Content_Types\]\.xml|mimetype|(?:_rels|docProps|customXml|META-INF)\/.*|(?:word|xl|ppt)\/.*\.(?:xml|rels))$/;

const NAME = /\.(?:docx|docm|dotx|odt|ott)$/i;
const TYPE =
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word|oasis\.opendocument\.text)\b/i;

/** OpenDocument 1.3, part 2, section 3.3: an OpenDocument package has this part, and it holds the MIME type. */
const OPEN_DOCUMENT_TEXT = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/;

/** Documents of word processors in a package: Office Open XML (.docx) and OpenDocument (.odt). */
export const office: Format = {
  name: 'office',
  manyArticles: false,
  recognises: ({ head, name, contentType }) => {
    const start = Buffer.from(head).toString('latin1');
    if (!start.startsWith(ZIP)) return false;
    const firstPart = start.slice(30, 30 + (head[26] ?? 0) + 256 * (head[27] ?? 0));
    return FIRST_PART.test(firstPart) || NAME.test(name) || TYPE.test(contentType ?? '');
  },
  async *read({ body }) {
    const parts = await Package.open(body);
    const type = await parts.part('mimetype');
    if (type !== null && OPEN_DOCUMENT_TEXT.test(type)) {
      const { readOdt } = await import('./odt/read-odt.ts');
      yield { kind: 'draft', draft: await readOdt(parts) };
    } else if (parts.has('[Content_Types].xml')) {
      const { readDocx } = await import('./docx/read-docx.ts');
      yield { kind: 'draft', draft: await readDocx(parts) };
    } else {
      throw notATextDocument();
    }
  },
};
