/** The first element of a document: its local name, and its namespace where it names one. */
export interface XmlRoot {
  name: string;
  /** Null where the element has no namespace, or one that it does not show within the bytes looked at. */
  uri: string | null;
}

/** What may stand before the first element (XML 1.0, section 2.8, "prolog"). */
const PROLOG = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)+/i;

const START_TAG = /^<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)(?=[\s/>])([^>]*)/;

/** The first element of a file that begins as XML does, in any encoding that writes ASCII as ASCII, or in UTF-16. */
export function rootOf(head: Uint8Array): XmlRoot | null {
  const [, prefix, name, attributes = ''] = START_TAG.exec(asciiOf(head).replace(PROLOG, '')) ?? [];
  if (name === undefined) return null;
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix.replaceAll('.', '\\.')}`;
  return { name, uri: new RegExp(`\\s${declaration}\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1] ?? null };
}

/** Whether a file says in its first bytes that it is XML: by its declaration, or a document type that declares something. */
export function saysXml(head: Uint8Array): boolean {
  return /^\s*(?:<\?xml[\s?]|<!DOCTYPE[^[>]*\[)/i.test(asciiOf(head));
}

function asciiOf(head: Uint8Array): string {
  return Buffer.from(head)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
}
