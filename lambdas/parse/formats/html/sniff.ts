/** The tags that a page may begin with: MIME Sniffing Standard, section 7.1, without those that Markdown uses too. */
const FIRST_TAG = /^(?:<!doctype html|<(?:html|head|script|iframe|body|title|style|meta|link|table|div)[\s>/])/i;

/** What may stand before the first tag: a byte order mark, an XML declaration, comments. */
const PRELUDE = /^(?:\s+|\ufeff|<\?xml[^>]*>|<!--[\s\S]*?-->)+/;

/** Whether a file's first bytes are those of a web page, in any encoding that writes ASCII as ASCII, or in UTF-16. */
export function looksLikeHtml(head: Uint8Array): boolean {
  const ascii = Buffer.from(head)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  return FIRST_TAG.test(ascii.replace(PRELUDE, ''));
}

/** The encoding that a page declares in itself: HTML Standard, section 13.2.3.2, which looks at the first 1024 bytes. */
export function charsetOfMarkup(head: Uint8Array): string | null {
  const markup = Buffer.from(head)
    .toString('latin1')
    .replace(/<!--[\s\S]*?-->/g, '');
  const label =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([^"'\s/>;]+)/i.exec(markup)?.[1] ??
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(markup)?.[1];
  // A page whose bytes could be read as ASCII up to here is not in UTF-16, whatever it says.
  if (label === undefined || /^utf-?16/i.test(label)) return null;
  return label;
}
