import { PermanentError } from '../../model/errors.ts';
import type { Format } from './format.ts';

/** Formats that would pass for text, or that a reader expects to be named: by how their files begin. */
const SIGNATURES: [string, RegExp][] = [['RTF', /^\{\\rtf/]];

/** Files of a known format that has no reader: said so, rather than read as the text of an article. */
export const unsupported = {
  name: 'unsupported',
  manyArticles: false,
  recognises: ({ head }) => nameOf(head) !== null,
  // biome-ignore lint/correctness/useYield: there is nothing to give
  async *read({ head }) {
    const sentence = `${nameOf(head)} files are not read yet: save the article as a web page or as text.`;
    throw new PermanentError('unsupported-format', sentence);
  },
} satisfies Format;

function nameOf(head: Uint8Array): string | null {
  const start = Buffer.from(head)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  return SIGNATURES.find(([, signature]) => signature.test(start))?.[0] ?? null;
}
