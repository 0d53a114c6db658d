import type { MimePart } from './mime.ts';

/** What mail programs attach for themselves: signatures, invitations, cards, reports of delivery. */
const FOR_PROGRAMS =
  /^(?:application\/(?:(?:x-)?pkcs7-signature|pgp-(?:signature|keys)|ics)|text\/(?:calendar|(?:x-)?vcard|x-amp-html|rfc822-headers)|message\/(?:delivery-status|disposition-notification|feedback-report))$/;

const MEDIA = /^(?:image|audio|video|font)\//;

export interface SortedParts {
  /** What a reader sees as the mail's text, in its order. */
  bodies: MimePart[];
  /** The same in plain text, for a mail whose HTML has none. */
  plain: MimePart[];
  /** The files that somebody attached. */
  attachments: MimePart[];
}

/** Tells a mail's text from its attachments; of alternatives (RFC 2046, section 5.1.4) the one in HTML, which keeps paragraphs. */
export function sortParts(root: MimePart): SortedParts {
  const sorted: SortedParts = { bodies: [], plain: [], attachments: [] };
  collect(root, sorted, false);
  return sorted;
}

function collect(part: MimePart, sorted: SortedParts, isRelated: boolean): void {
  if (part.type === 'multipart/alternative') {
    const html = part.parts.find((alternative) => holdsHtml(alternative));
    const chosen = html ?? part.parts.find(({ type }) => type === 'text/plain') ?? part.parts.at(-1);
    if (html !== undefined) sorted.plain.push(...part.parts.filter(({ type }) => type === 'text/plain'));
    for (const alternative of part.parts) {
      // Some programs put attachments among the alternatives.
      if (alternative === chosen || isFile(alternative)) collect(alternative, sorted, isRelated);
    }
  } else if (part.type.startsWith('multipart/')) {
    for (const inner of part.parts) collect(inner, sorted, isRelated || part.type === 'multipart/related');
  } else if (/^text\/(?:plain|html)$/.test(part.type) && !isFile(part)) {
    sorted.bodies.push(part);
  } else if (part.content.length > 0 && !FOR_PROGRAMS.test(part.type) && !isPictureOfText(part, isRelated)) {
    sorted.attachments.push(part);
  }
}

function holdsHtml({ type, parts, content }: MimePart): boolean {
  return type === 'text/html' ? content.length > 0 : parts.some(holdsHtml);
}

function isFile({ disposition, filename }: MimePart): boolean {
  return disposition === 'attachment' || filename !== null;
}

function isPictureOfText({ type, disposition, isReferenced }: MimePart, isRelated: boolean): boolean {
  return MEDIA.test(type) && (isRelated || isReferenced || disposition !== 'attachment');
}
