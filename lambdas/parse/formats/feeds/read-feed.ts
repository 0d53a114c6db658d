import { PermanentError, rejectionOf } from '../../../model/errors.ts';
import { dayOfMailDate } from '../../dates/mail-date.ts';
import { charsetOf, decodeOrDetect } from '../../decode.ts';
import { isolate } from '../../isolated/isolate.ts';
import { readWhole } from '../../read-whole.ts';
import { type Found, type Source, undescribed } from '../format.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { refuseEntities } from '../xml/refuse-entities.ts';
import type { FeedItem } from './items.ts';
import { textOfItem } from './text-of-item.ts';

/** A feed is held in memory several times over while it is read; the largest that sites serve have five megabytes. */
const MAX_FEED_BYTES = 16 * 1024 * 1024;

/** Tags of the feed and of the texts in it: what the parser takes memory by, some 300 bytes each. */
const MAX_TAGS = 1_000_000;

/** The largest feed takes some five seconds. */
const BOUNDS = { milliseconds: 30_000, advice: 'upload it in parts' };

/**
 * The articles of a feed, which is taken apart in a thread of its own. Where it is cut short, those before that place, and a rejection for it.
 * @throws PermanentError `xml-entities`, `bad-feed`, `no-articles`, `too-large`, `too-many-elements`, and as `decode`
 */
export async function* readFeed({ body, contentType }: Source, isXml: boolean): AsyncGenerator<Found> {
  const bytes = await readWhole(body, MAX_FEED_BYTES);
  const text = isXml ? await decodeXml(bytes, contentType) : await decodeOrDetect(bytes, charsetOf(contentType));
  if (isXml) {
    refuseEntities(text);
    boundTags(text);
  }
  const { items, fault } = await isolate('feed', text, BOUNDS);
  if (items.length === 0) throw new PermanentError('no-articles', 'The feed has no items: download it again later.');
  for (const item of items) yield foundIn(item);
  if (fault !== null) yield { kind: 'rejected', rejection: fault };
}

function boundTags(xml: string): void {
  let tags = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) tags++;
  if (tags > MAX_TAGS) {
    throw new PermanentError('too-many-elements', `The feed has more than ${MAX_TAGS} tags: upload it in parts.`);
  }
}

function foundIn({ bodies, title, date, ...rest }: FeedItem): Found {
  try {
    const heading = textOfItem([title]);
    const text = textOfItem(bodies) ?? heading;
    if (text === null)
      return {
        kind: 'rejected',
        rejection: { code: 'no-text', reason: 'The item has no text and no title: upload the page that it leads to.' },
      };
    const draft = { ...undescribed, ...rest, text, title: heading, date: date === null ? null : dayOfMailDate(date) };
    return { kind: 'draft', draft };
  } catch (error) {
    return { kind: 'rejected', rejection: rejectionOf(error) };
  }
}
