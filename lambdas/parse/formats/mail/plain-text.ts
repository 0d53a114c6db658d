import { isAttribution } from './forwarded.ts';
import type { MimePart } from './mime.ts';

/** RFC 3676, section 4.3: what follows is the sender's signature, up to what he quotes. */
const SIGNATURE = /^-- ?$/;

const QUOTED = /^(?:> ?)+/;

/**
 * The words of a mail in plain text. What it quotes stays, since mails are often sent for what they quote; the marks of
 * quotation, the lines that say who wrote it, and signatures go.
 * @param flowed whether some line ends are the program's (RFC 3676, section 4)
 * @param deletesSpace whether the spaces before them are too
 */
export function textOfPlain(text: string, { flowed, deletesSpace }: Pick<MimePart, 'flowed' | 'deletesSpace'>): string {
  const lines: string[] = [];
  let inSignature = false;
  for (const line of text.split(/\r?\n/)) {
    const quote = QUOTED.exec(line)?.[0] ?? '';
    const words = line.slice(quote.length);
    if (quote !== '') inSignature = false;
    if (SIGNATURE.test(words)) inSignature = true;
    if (!inSignature) lines.push(flowed && quote === '' ? words.replace(/^ /, '') : words);
  }
  const whole = flowed ? joinFlowed(lines, deletesSpace) : lines;
  return withoutAttributions(whole).join('\n');
}

/** A line that ends in a space goes on in the next. */
function joinFlowed(lines: string[], deletesSpace: boolean): string[] {
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const goesOn = line.endsWith(' ');
    const words = goesOn && deletesSpace ? line.slice(0, -1) : line;
    if (open) joined.push((joined.pop() ?? '') + words);
    else joined.push(words);
    open = goesOn;
  }
  return joined;
}

function withoutAttributions(lines: string[]): string[] {
  return lines.filter((line, at) => {
    return !isAttribution(line) && !beginsAttribution(line, lines[at + 1]) && !beginsAttribution(lines[at - 1], line);
  });
}

/** Programs break such lines in two. */
function beginsAttribution(line = '', next = ''): boolean {
  return !/[.!?؟]\s*$/.test(line) && !isAttribution(next) && isAttribution(`${line}\n${next}`);
}
