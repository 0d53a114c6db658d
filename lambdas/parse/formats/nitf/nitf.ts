import { PermanentError } from '../../../model/errors.ts';
import { readWhole } from '../../read-whole.ts';
import type { Format } from '../format.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { rootOf } from '../xml/sniff.ts';

/** An article of the longest with a tag for each word. */
const MAX_NITF_BYTES = 16 * 1024 * 1024;

/** An article in IPTC's News Industry Text Format, 2.5 to 3.6, with its namespace or its document type. */
export const nitf: Format = {
  name: 'nitf',
  manyArticles: false,
  recognises: ({ head }) => {
    const root = rootOf(head);
    return root?.name === 'nitf' && (root.uri === null || /iptc\.org/.test(root.uri));
  },
  async *read({ body, contentType }) {
    const xml = await decodeXml(await readWhole(body, MAX_NITF_BYTES), contentType);
    const [{ readElements }, { readNitf }] = await Promise.all([
      import('../xml/read-elements.ts'),
      import('./read-nitf.ts'),
    ]);
    for (const root of readElements(xml, () => true)) {
      const draft = readNitf(root);
      if (draft.text === '')
        throw new PermanentError('no-text', 'The NITF has no text in its body: download it again.');
      yield { kind: 'draft', draft };
    }
  },
};
