import { type DomDocument, type DomElement, ELEMENT_NODE, TEXT_NODE } from './dom.ts';

/** What tells of a picture is a sentence or two. */
const MAX_CAPTION_LENGTH = 250;

/** A gallery has some hundreds. */
const MAX_PICTURES = 500;

/** Between a picture and the frame with its caption are some wrappers. */
const MAX_LEVELS = 6;

/** Elements that set a picture apart with what tells of it. */
const FRAMES = new Set(['div', 'span', 'center', 'table', 'tbody', 'tr', 'a', 'section', 'dl', 'amp-carousel']);

/** Elements that a paragraph with a picture sets its caption in. */
const SMALL = new Set(['em', 'i', 'small', 'font', 'cite']);

/**
 * Pictures with their captions, where no name tells: a frame that begins with a picture, and has little text beside it, which
 * stands in an element of its own.
 * @param lengths of every element's text
 */
export function framedPictures(document: DomDocument, lengths: Map<DomElement, number>): DomElement[] {
  return [...document.querySelectorAll('img, picture, amp-img')].slice(0, MAX_PICTURES).flatMap((picture) => {
    let [frame, level]: [DomElement | null, number] = [null, 0];
    for (let element = picture.parentElement; element !== null; element = element.parentElement) {
      if (++level > MAX_LEVELS) break;
      const length = lengths.get(element) ?? Number.POSITIVE_INFINITY;
      if (length > MAX_CAPTION_LENGTH || element.querySelector('h1, h2, h3, li') !== null) break;
      if (isCaptioned(element)) frame = element;
      else if (length > 0) break;
    }
    return frame !== null && (lengths.get(frame) ?? 0) > 0 ? [frame] : [];
  });
}

/** Whether all text of an element stands in elements behind its picture. */
function isCaptioned(element: DomElement): boolean {
  const isParagraph = element.localName === 'p';
  if (!isParagraph && (!FRAMES.has(element.localName) || element.querySelector('p') !== null)) return false;
  let pictured = false;
  for (const node of element.childNodes) {
    const hasText = node.textContent.trim() !== '';
    if (node.nodeType === TEXT_NODE && hasText) return false;
    if (node.nodeType !== ELEMENT_NODE) continue;
    const child = node as DomElement;
    const isPicture = /^(?:img|picture|amp-img)$/.test(child.localName) || child.querySelector('img, amp-img') !== null;
    if (hasText && !pictured && !isPicture) return false;
    if (hasText && !isPicture && isParagraph && !SMALL.has(child.localName)) return false;
    pictured ||= isPicture;
  }
  return pictured;
}
