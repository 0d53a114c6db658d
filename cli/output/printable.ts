import { stripVTControlCharacters } from 'node:util';

/** Embeddings, overrides and isolates (UAX #9, "Explicit Directional"): one that is left open turns what stands behind it. */
const DIRECTIONAL = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text of an article may hold anything; a terminal must not obey it. Line breaks stay. */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
    .replaceAll(DIRECTIONAL, '');
}

/** The same in one line. */
export function printableLine(text: string): string {
  return printable(text).replaceAll(/\s+/g, ' ').trim();
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const OPEN = '\u2068';
const CLOSE = '\u2069';

/** Right-to-left text between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE does not carry its neighbours along (UAX #9). */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? OPEN + text + CLOSE : text;
}

/** Closes isolates where a line ends, and opens them again where the next begins: for a terminal, a line is a paragraph. */
export function isolateLines(lines: string): string {
  let isOpen = false;
  return lines.replaceAll(/[^\n]+/g, (line) => {
    const opened = isOpen ? line.replace(/\S/, (first) => OPEN + first) : line;
    isOpen = opened.lastIndexOf(OPEN) > opened.lastIndexOf(CLOSE);
    return isOpen ? opened + CLOSE : opened;
  });
}
