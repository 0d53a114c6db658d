/** RSS keeps its items in a channel, RSS 1.0 and Atom right in their root. */
const ITEM_END = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi;
const ROOT = /<((?:[\w.-]+:)?(rss|rdf|feed))(?=[\s>])/i;

/** A feed that was cut short, closed after its last whole item; null where it has none, or is no XML. */
export function upToLastItem(xml: string): string | null {
  const [, root, name = ''] = ROOT.exec(xml) ?? [];
  const last = [...xml.matchAll(ITEM_END)].at(-1);
  if (root === undefined || last === undefined) return null;
  const end = name.toLowerCase() === 'rss' ? `</channel></${root}>` : `</${root}>`;
  return xml.slice(0, last.index + last[0].length) + end;
}
