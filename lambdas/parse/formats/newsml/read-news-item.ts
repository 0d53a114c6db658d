import { type Draft, type Found, undescribed } from '../format.ts';
import { textOfMarkup } from '../html/text-of-markup.ts';
import { readNitf } from '../nitf/read-nitf.ts';
import { extendedDate } from '../xml/iso-basic.ts';
import { proseOf } from '../xml/prose.ts';
import type { XmlElement } from '../xml/read-elements.ts';
import { childAt, childrenOf, textOf } from '../xml/tree.ts';

/** NewsML-G2 specification, "Publishing Status": what a provider has taken back, or not given out yet. */
const NOT_PUBLISHED = /^stat:(?:canceled|withheld)$/;

/**
 * The article of a `newsItem` (NewsML-G2 2.34): its content in XHTML, NITF or plain text, and what `contentMeta` and `itemMeta`
 * say of it. Remote content is never fetched.
 * @returns a rejection `not-published` or `no-text` where it is none
 */
export function readNewsItem(item: XmlElement): Found {
  const itemMeta = childAt(item, 'itemMeta');
  const contentMeta = childAt(item, 'contentMeta');
  const status = childAt(itemMeta, 'pubStatus')?.attributes.get('qcode') ?? '';
  if (NOT_PUBLISHED.test(status)) {
    return reject(
      'not-published',
      `Its provider has marked the item as ${status.slice('stat:'.length)}: upload another version.`,
    );
  }
  const content = contentOf(item);
  if (content === null) {
    return reject(
      'no-text',
      'The item has no text of its own, and what it refers to is never fetched: upload the text.',
    );
  }
  const guid = item.attributes.get('guid') ?? '';
  const draft: Draft = {
    ...undescribed,
    text: content.text,
    title: textOf(childAt(contentMeta, 'headline')) ?? textOf(childAt(itemMeta, 'title')) ?? content.title,
    date: dateOf(itemMeta, contentMeta) ?? content.date,
    byline: textOf(childAt(contentMeta, 'by')) ?? nameOf(childAt(contentMeta, 'creator')) ?? content.byline,
    language: childAt(contentMeta, 'language')?.attributes.get('tag') ?? content.language ?? item.language,
    source: nameOf(childAt(itemMeta, 'provider')) ?? nameOf(childAt(contentMeta, 'infoSource')) ?? content.source,
    url: /^https?:/.test(guid) ? guid : content.url,
  };
  return { kind: 'draft', draft };
}

/** The first rendition of the content that has a text. */
function contentOf(item: XmlElement): Draft | null {
  const contents = childrenOf(item, 'contentSet').flatMap((set) => childrenOf(set));
  return contents.map(draftOf).find((draft) => draft !== null && draft.text.trim() !== '') ?? null;
}

function draftOf(content: XmlElement): Draft | null {
  if (content.name === 'inlineData') {
    // Any other encoding is of pictures and the like (specification, "inlineData").
    return content.attributes.has('encoding')
      ? null
      : { ...undescribed, text: textOfMarkup(content.children.join('').trim()) };
  }
  if (content.name !== 'inlineXML') return null;
  const [root] = childrenOf(content);
  if (root === undefined) return null;
  if (root.name === 'nitf') return readNitf(root);
  return {
    ...undescribed,
    text: proseOf(childAt(root, 'body') ?? root),
    title: textOf(childAt(root, 'head', 'title')),
    language: root.language,
  };
}

/** When the content was made is when it was news; a later version of the item is a correction. */
function dateOf(itemMeta: XmlElement | null, contentMeta: XmlElement | null): string | null {
  const date =
    textOf(childAt(contentMeta, 'contentCreated')) ??
    textOf(childAt(itemMeta, 'firstCreated')) ??
    textOf(childAt(itemMeta, 'versionCreated'));
  return date === null ? null : extendedDate(date);
}

/** A party by its name, else as it is written, else by the last part of its code. */
function nameOf(party: XmlElement | null): string | null {
  if (party === null) return null;
  const code = party.attributes.get('qcode')?.replace(/^.*:/, '');
  return textOf(childAt(party, 'name')) ?? party.attributes.get('literal') ?? code ?? null;
}

function reject(code: string, reason: string): Found {
  return { kind: 'rejected', rejection: { code, reason } };
}
