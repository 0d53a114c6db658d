import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { PermanentError } from '../../../model/errors.ts';
import type { DomDocument } from './dom.ts';

/** Twice what Chromium builds of a page before it flattens the rest; time grows with the square of the depth. */
const MAX_DEPTH = 1024;

/** A live blog of a day has some twenty thousand; time grows with their number. */
const MAX_ELEMENTS = 100_000;

/**
 * The tree of a page. Nothing is fetched and no script runs.
 * @throws PermanentError `too-nested`, `too-many-elements`
 */
export function parseDocument(html: string): DomDocument {
  bound(html);
  const { document } = parseHTML(html) as { document: DomDocument };
  return document;
}

/**
 * Reads the tags alone, since a tree too deep cannot be left once its building has begun.
 * @throws PermanentError `too-nested`, `too-many-elements`
 */
export function bound(html: string): void {
  let [depth, elements] = [0, 0];
  const parser = new Parser({
    onopentagname() {
      depth++;
      elements++;
      if (depth > MAX_DEPTH) throw tooComplex('too-nested', `nests its elements deeper than ${MAX_DEPTH} levels`);
      if (elements > MAX_ELEMENTS) throw tooComplex('too-many-elements', `has more than ${MAX_ELEMENTS} elements`);
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
