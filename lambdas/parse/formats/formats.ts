import type { Format, Opening } from './format.ts';
import { markdown } from './markdown/markdown.ts';
import { plainText } from './plain-text.ts';

/** Asked in this order: a format that only a name tells from plain text comes before plain text, which takes the rest. */
const FORMATS: Format[] = [markdown, plainText];

export function formatOf(opening: Opening): Format {
  return FORMATS.find((format) => format.recognises(opening)) ?? plainText;
}
