import type { AtomFeed, JsonFeed, parseFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { Draft } from '../format.ts';

export type ParsedFeed = ReturnType<typeof parseFeed<string>>;

/** An item as its feed has it. */
export interface FeedItem extends Pick<Draft, 'title' | 'date' | 'byline' | 'language' | 'source' | 'url'> {
  /** Where its text may stand, the fullest first. */
  bodies: (string | undefined)[];
}

export function itemsOf(parsed: ParsedFeed): FeedItem[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => atomItem(entry, parsed.feed));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => jsonItem(item, parsed.feed));
    case 'rss': {
      const language = parsed.feed.language ?? parsed.feed.dc?.languages?.[0];
      return (parsed.feed.items ?? []).map((item) => ({
        ...rssItem(item, parsed.feed.title, language),
        date: first(item.pubDate, item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.atom?.published),
        source: first(item.source?.title, parsed.feed.title),
        url: first(item.link, item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      }));
    }
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => rssItem(item, parsed.feed.title, parsed.feed.dc?.languages?.[0]));
  }
}

/** What RSS 1.0 and 2.0 have in common; the module for content has the full text, where the description is its beginning. */
function rssItem(
  item: RssFeed.Item<string> | RdfFeed.Item<string>,
  source: string | undefined,
  language: string | undefined,
): FeedItem {
  return {
    bodies: [item.content?.encoded, item.atom?.content?.value, item.description, item.atom?.summary?.value],
    title: first(item.title, item.dc?.titles?.[0]),
    date: first(item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.atom?.published),
    byline: list(item.dc?.creators),
    language: first(item.dc?.languages?.[0], item.xml?.lang, language),
    source: first(source),
    url: first(item.link),
  };
}

/** RFC 4287, section 4.1.2. Most entries that give no day of publication were never changed. */
function atomItem(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): FeedItem {
  const links = entry.links ?? [];
  return {
    bodies: [entry.content?.value, entry.summary?.value],
    title: first(entry.title?.value),
    date: first(entry.published, entry.dc?.dates?.[0], entry.updated),
    byline: list((entry.authors ?? feed.authors)?.map(({ name }) => name)),
    language: first(entry.content?.xml?.lang, entry.xml?.lang, feed.xml?.lang),
    source: first(entry.source?.title?.value, feed.title?.value),
    url: first(links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href),
  };
}

/** JSON Feed 1.1, "Items". */
function jsonItem(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): FeedItem {
  return {
    bodies: [item.content_html, item.content_text, item.summary],
    title: first(item.title),
    date: first(item.date_published, item.date_modified),
    byline: list((item.authors ?? feed.authors)?.map(({ name }) => name)),
    language: first(item.language, feed.language),
    source: first(feed.title),
    url: first(item.url, item.external_url),
  };
}

function list(names: (string | undefined)[] | undefined): string | null {
  return names?.filter((name) => name !== undefined).join(', ') || null;
}

function first(...values: (string | undefined)[]): string | null {
  return values.find((value) => value !== undefined) ?? null;
}
