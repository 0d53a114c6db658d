import { PermanentError } from '../../../model/errors.ts';
import type { Format } from '../format.ts';
import { refuseEntities } from './refuse-entities.ts';
import { rootOf, saysXml } from './sniff.ts';

/** XML that no other format takes: as the text of an article it would be mostly tags. */
export const otherXml: Format = {
  name: 'other-xml',
  manyArticles: false,
  recognises: ({ head }) => saysXml(head) || rootOf(head)?.name === 'NewsML',
  // biome-ignore lint/correctness/useYield: there is nothing to give
  async *read({ head }) {
    refuseEntities(Buffer.from(head).toString('latin1').replaceAll('\0', ''));
    const what = `XML of this kind (${rootOf(head)?.name ?? 'its first element is far from its beginning'}) is not read`;
    throw new PermanentError(
      'unsupported-format',
      `${what}: save the article as a web page, NewsML-G2, NITF, RSS or text.`,
    );
  },
};
