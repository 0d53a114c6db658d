import { PermanentError, rejectionOf } from '../../../model/errors.ts';
import { readWhole } from '../../read-whole.ts';
import type { Format } from '../format.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { rootOf } from '../xml/sniff.ts';

/** A message of a thousand articles; it is held in memory while its items are read one by one. */
const MAX_NEWSML_BYTES = 32 * 1024 * 1024;

const ROOTS = new Set(['newsMessage', 'newsItem', 'packageItem']);

/** IPTC's NewsML-G2, of any version: each news item, alone or in a message, is an article. */
export const newsml: Format = {
  name: 'newsml',
  manyArticles: true,
  recognises: ({ head }) => {
    const root = rootOf(head);
    return root !== null && ROOTS.has(root.name) && (root.uri === null || /iptc\.org\/std\/nar\//.test(root.uri));
  },
  async *read({ body, contentType }) {
    const xml = await decodeXml(await readWhole(body, MAX_NEWSML_BYTES), contentType);
    const [{ readElements }, { readNewsItem }] = await Promise.all([
      import('../xml/read-elements.ts'),
      import('./read-news-item.ts'),
    ]);
    let any = false;
    try {
      for (const item of readElements(xml, (name) => name === 'newsItem')) {
        any = true;
        yield readNewsItem(item);
      }
    } catch (error) {
      // What came before the place where the document breaks is kept.
      if (!any) throw error;
      yield { kind: 'rejected', rejection: rejectionOf(error) };
    }
    if (!any)
      throw new PermanentError(
        'no-articles',
        'The NewsML holds no news item, and a package only names what it consists of: upload the items.',
      );
  },
};
