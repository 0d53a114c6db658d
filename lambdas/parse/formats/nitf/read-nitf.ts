import { type Draft, undescribed } from '../format.ts';
import { extendedDate } from '../xml/iso-basic.ts';
import { proseOf } from '../xml/prose.ts';
import type { XmlElement } from '../xml/read-elements.ts';
import { childAt, descendantsOf, textOf } from '../xml/tree.ts';

/**
 * The article of a `nitf` element (NITF 3.6): its headline, the text of `body.content` after the dateline, else the abstract.
 * Its text is empty where it has none.
 */
export function readNitf(nitf: XmlElement): Draft {
  const head = childAt(nitf, 'head');
  const body = childAt(nitf, 'body');
  const bodyHead = childAt(body, 'body.head');
  const content = childAt(body, 'body.content');
  const abstract = childAt(bodyHead, 'abstract');
  const text = content === null ? '' : proseOf(content);
  return {
    ...undescribed,
    text: withDateline(text, textOf(childAt(bodyHead, 'dateline'))) || (abstract === null ? '' : proseOf(abstract)),
    title: textOf(childAt(bodyHead, 'hedline', 'hl1')) ?? textOf(childAt(head, 'title')),
    date: dateOf(head, bodyHead),
    byline: textOf(childAt(bodyHead, 'byline')),
    language: content?.language ?? body?.language ?? null,
    source: sourceOf(head, bodyHead),
    url: childAt(head, 'pubdata')?.attributes.get('ex-ref') ?? null,
  };
}

/** The day of publication, else that of the issue, the release, the story: `docdata`, `pubdata` and `dateline` have them. */
function dateOf(head: XmlElement | null, bodyHead: XmlElement | null): string | null {
  const dates = [
    childAt(head, 'pubdata')?.attributes.get('date.publication'),
    childAt(head, 'docdata', 'date.issue')?.attributes.get('norm'),
    childAt(head, 'docdata', 'date.release')?.attributes.get('norm'),
    bodyHead === null ? undefined : [...descendantsOf(bodyHead, 'story.date')][0]?.attributes.get('norm'),
  ];
  const date = dates.find((candidate) => candidate !== undefined && candidate !== '');
  return date === undefined ? null : extendedDate(date);
}

function sourceOf(head: XmlElement | null, bodyHead: XmlElement | null): string | null {
  return (
    childAt(head, 'pubdata')?.attributes.get('name') ??
    textOf(childAt(bodyHead, 'distributor')) ??
    childAt(head, 'docdata', 'doc.copyright')?.attributes.get('holder') ??
    null
  );
}

/** An article begins with its dateline, which NITF keeps apart from its first paragraph. */
function withDateline(text: string, dateline: string | null): string {
  if (text === '' || dateline === null || text.startsWith(dateline)) return text;
  return `${dateline.replace(/[\s–—-]+$/, '')} - ${text}`;
}
