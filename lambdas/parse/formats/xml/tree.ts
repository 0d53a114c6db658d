import type { XmlElement } from './read-elements.ts';

/** The elements in an element, those of a name where one is given. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child) => typeof child !== 'string' && (name ?? child.name) === child.name,
  ) as XmlElement[];
}

/** The first element at a path of names, each within the one before it. */
export function childAt(element: XmlElement | null, ...path: string[]): XmlElement | null {
  let at: XmlElement | null = element;
  for (const name of path) at = at === null ? null : (childrenOf(at, name)[0] ?? null);
  return at;
}

/** All elements of a name, at whatever depth, in the document's order. */
export function* descendantsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.name === name) yield child;
    yield* descendantsOf(child, name);
  }
}

/** The text of an element and all that is in it, on one line; null where there is none. */
export function textOf(element: XmlElement | null): string | null {
  return element === null ? null : wordsOf(element).replace(/\s+/g, ' ').trim() || null;
}

function wordsOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}
