import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { PermanentError } from '../../../model/errors.ts';
import type { DomDocument } from './dom.ts';

/** Twice what Chromium builds of a page before it flattens the rest; time grows with the square of the depth. */
const MAX_DEPTH = 1024;

/**
 * The text's length times the depth that it stands at, summed up: what finding the article takes time by, since it
 * measures every ancestor's text; some three seconds. A page of a megabyte at a depth of fifty has a sixth of it.
 */
const MAX_TEXT_DEPTH = 300_000_000;

/**
 * The depths of all elements, summed up: what finding the article takes time by where there is no text, some eight seconds.
 * Twenty thousand elements at a depth of thirty have a sixth of it.
 */
const MAX_ELEMENT_DEPTH = 4_000_000;

/** A live blog of a day has some twenty thousand; time grows with their number. */
const MAX_ELEMENTS = 100_000;

/**
 * The tree of a page. Nothing is fetched and no script runs.
 * @throws PermanentError `too-nested`, `too-many-elements`
 */
export function parseDocument(html: string): DomDocument {
  bound(html);
  const { document } = parseHTML(withOptionalTags(html)) as { document: DomDocument };
  // A quotation mark that is never closed makes one unfinished tag of a whole page.
  if (document.documentElement === null) return parseDocument('');
  gatherInBody(document);
  return document;
}

/** What a head holds (HTML Standard, section 4.2); with anything else the body has begun, whatever the tags say. */
const METADATA = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title']);

/**
 * Moves what stands beside the body, or in a head where it cannot be, into the body, as browsers do (HTML Standard, section
 * 13.2.6.4, "in head" and "after head"): the parser leaves it there, and Readability fails on text that no body holds.
 */
function gatherInBody(document: DomDocument): void {
  const body = document.body;
  if (body === null) return;
  const parents = [document, document.documentElement, document.querySelector('head')];
  for (const element of parents.flatMap((parent) => [...(parent?.children ?? [])])) {
    const isInPlace = element.localName === 'head' || METADATA.has(element.localName) || element.contains(body);
    if (!isInPlace) body.append(element);
  }
}

/** What may stand before a body whose tag is left out: HTML Standard, section 13.1.2.4, "Optional tags". */
const HEAD =
  /^(?:\s+|<!doctype[^>]*>|<\?xml[^>]*>|<!--[\s\S]*?-->|<\/?(?:html|head)\b[^>]*>|<(?:meta|link|base)\b[^>]*>|<(title|style|script)\b[^>]*>[\s\S]*?<\/\1\s*>)*/i;

/** The page with the tags that an author may leave out, which the parser does not add. */
function withOptionalTags(html: string): string {
  const body = html.search(/<body[\s>]/i);
  if (body >= 0 && /<head[\s>]/i.test(html.slice(0, body))) return html;
  const head = HEAD.exec(html)?.[0] ?? '';
  const opening = /<html\b[^>]*>/i.exec(head)?.[0] ?? '<html>';
  const inner = head.replace(/<!doctype[^>]*>|<\?xml[^>]*>|<\/?(?:html|head)\b[^>]*>/gi, '');
  return `<!doctype html>${opening}<head>${inner}</head>${body === head.length ? '' : '<body>'}${html.slice(head.length)}`;
}

/**
 * Reads the tags alone, since a tree too deep cannot be left once its building has begun.
 * @throws PermanentError `too-nested`, `too-many-elements`
 */
export function bound(html: string): void {
  let [depth, elements, textDepth, elementDepth] = [0, 0, 0, 0];
  const parser = new Parser({
    onopentagname() {
      depth++;
      elements++;
      elementDepth += depth;
      if (depth > MAX_DEPTH) throw tooComplex('too-nested', `nests its elements deeper than ${MAX_DEPTH} levels`);
      if (elements > MAX_ELEMENTS) throw tooComplex('too-many-elements', `has more than ${MAX_ELEMENTS} elements`);
      if (elementDepth > MAX_ELEMENT_DEPTH) throw tooComplex('too-nested', 'has too many elements too deep in others');
    },
    ontext(text) {
      textDepth += text.length * depth;
      if (textDepth > MAX_TEXT_DEPTH) throw tooComplex('too-nested', 'has too much text too deep in nested elements');
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(html);
}

function tooComplex(code: string, what: string): PermanentError {
  return new PermanentError(
    code,
    `The markup ${what}: save the article alone, as text or in a browser's reading view.`,
  );
}
