import { charsetOf, decodeOrDetect } from '../decode.ts';
import { MAX_TEXT_FILE_BYTES } from '../limits.ts';
import { normalise } from '../normalise.ts';
import { readWhole } from '../read-whole.ts';
import { unwrap } from '../unwrap.ts';
import { type Format, undescribed } from './format.ts';

/** Text of any encoding; a file that no other format takes is read as text, and rejected if it is none. */
export const plainText = {
  name: 'text',
  manyArticles: false,
  recognises: () => true,
  async *read({ body, contentType }) {
    const text = await decodeOrDetect(await readWhole(body, MAX_TEXT_FILE_BYTES), charsetOf(contentType));
    yield { kind: 'draft', draft: { ...undescribed, text: unwrap(normalise(text)) } };
  },
} satisfies Format;
