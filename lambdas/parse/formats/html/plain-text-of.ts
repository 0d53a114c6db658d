import { parseHTML } from 'linkedom';
import { normaliseLine } from '../../normalise.ts';
import type { DomDocument } from './dom.ts';

/** A value that may carry tags and character references, as structured data often does, as one line of text. */
export function plainText(value: string): string {
  if (!/[<&]/.test(value)) return normaliseLine(value);
  const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`) as { document: DomDocument };
  return normaliseLine(document.body?.textContent ?? value);
}
