import { normalise } from '../../normalise.ts';
import { plainText } from '../html/plain-text-of.ts';
import { textOfMarkup } from '../html/text-of-markup.ts';

/** What blogs append to each item. */
const APPENDED =
  /^The post .{1,300} (?:appeared first on|first appeared on) .{1,100}$|^(?:Continue reading|Read more)\b.{0,300}$/;

/**
 * The prose of the first value that has any, where each may be marked up in HTML, as feeds mostly do without saying so.
 * @returns null where none has any
 * @throws PermanentError when the markup is too complex to be read
 */
export function textOfItem(values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const text = normalise(textOf(value ?? ''));
    if (text !== '') return text;
  }
  return null;
}

function textOf(value: string): string {
  const prose = textOfMarkup(value);
  // Without tags it is lines of text, whose characters may still be named.
  const lines = (prose === value ? value.split('\n').map(plainText) : prose.split('\n')).filter(
    (line) => !APPENDED.test(line),
  );
  return lines.join('\n') || plainText(value);
}
