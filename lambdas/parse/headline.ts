import { readDateLine } from './dates/date-line.ts';

/** The longest headline: longer first lines are paragraphs. */
const MAX_HEADLINE_LENGTH = 250;

/**
 * The title of a text that does not name one: its first line that is not a date line, when more text follows, it is at
 * most 250 characters long, and it does not end as a sentence of prose does (full stop, semicolon, comma or colon;
 * a headline may end in "?", "!" or a quotation). Null otherwise: a text of one line has no title.
 * @param text normalised
 */
export function headline(text: string): string | null {
  const lines = text.split('\n').filter((line) => line !== '');
  const at = lines.findIndex((line) => readDateLine(line) === null);
  const line = lines[at];
  if (line === undefined || at === lines.length - 1) return null;
  return line.length <= MAX_HEADLINE_LENGTH && !/[.,;:،؛。，]$/.test(line) ? line : null;
}
