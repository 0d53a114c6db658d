import { blocksOf } from '../html/blocks.ts';
import { withoutFurniture } from '../html/furniture.ts';
import { parseDocument } from '../html/parse-document.ts';
import { isAttribution, isForwardedField } from './forwarded.ts';

/** What a reader is not shown, and the signatures of Gmail, Thunderbird and Outlook. */
const LEFT_OUT = [
  '[hidden]',
  '[style*="display:none"]',
  '[style*="display: none"]',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.moz-signature',
  '#Signature',
];

/**
 * The prose of a mail in HTML, a line a block. A mail is its own text: what finds an article on a page would drop the parts of
 * a newsletter, whose paragraphs stand in tables of their own.
 * @throws PermanentError when the markup is too complex to be read
 */
export function textOfHtml(html: string): string {
  const document = parseDocument(html);
  for (const element of document.querySelectorAll(LEFT_OUT.join(','))) element.remove();
  const blocks = document.body === null ? [] : blocksOf(document.body);
  const prose = new Set(withoutFurniture(blocks, { title: null, byline: null }));
  return blocks
    .filter((block) => (prose.has(block) || isForwardedField(block.text)) && !isAttribution(block.text))
    .map(({ text }) => text)
    .join('\n\n');
}
