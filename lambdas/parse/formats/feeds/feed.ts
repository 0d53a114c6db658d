import type { Format, Opening } from '../format.ts';
import { rootOf } from '../xml/sniff.ts';

const ATOM = /^http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/)/;

/** RSS 1.0, and 0.9, which is no more than it. */
const RDF_OF_RSS = /http:\/\/(?:purl\.org\/rss\/|my\.netscape\.com\/rdf\/simple\/)/;

const JSON_FEED = /^\ufeff?\s*\{[\s\S]*?"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/;

/** Feeds of RSS 0.9 to 2.0, Atom 0.3 and 1.0 (RFC 4287), and JSON Feed 1.0 and 1.1: each item is an article. */
export const feed: Format = {
  name: 'feed',
  manyArticles: true,
  recognises: (opening) => isXmlFeed(opening) || JSON_FEED.test(Buffer.from(opening.head).toString('utf8')),
  async *read(source) {
    const { readFeed } = await import('./read-feed.ts');
    yield* readFeed(source, isXmlFeed(source));
  },
};

function isXmlFeed({ head }: Opening): boolean {
  const root = rootOf(head);
  switch (root?.name.toLowerCase()) {
    case 'rss':
      return true;
    case 'feed':
      return root?.uri == null || ATOM.test(root.uri);
    case 'rdf':
      return RDF_OF_RSS.test(Buffer.from(head).toString('latin1').replaceAll('\0', ''));
    default:
      return false;
  }
}
