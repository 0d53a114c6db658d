import { isAttribution } from './forwarded.ts';

/** RFC 3676, section 4.3: what follows is the sender's signature, up to what he quotes. */
const SIGNATURE = /^-- ?$/;

const QUOTED = /^(?:> ?)+/;

/**
 * The words of a mail in plain text. What it quotes stays, since mails are often sent for what they quote; the marks of
 * quotation, the lines that say who wrote it, and signatures go.
 * @param parameters of the part's type: `format=flowed` and `delsp` say which line ends are the program's (RFC 3676, section 4)
 */
export function textOfPlain(text: string, parameters: Record<string, string>): string {
  const flowed = /^flowed$/i.test(parameters['format'] ?? '');
  const lines: string[] = [];
  let inSignature = false;
  for (const line of text.split(/\r?\n/)) {
    const quote = QUOTED.exec(line)?.[0] ?? '';
    const words = line.slice(quote.length);
    if (quote !== '') inSignature = false;
    if (SIGNATURE.test(words)) inSignature = true;
    if (!inSignature) lines.push(flowed && quote === '' ? words.replace(/^ /, '') : words);
  }
  const whole = flowed ? joinFlowed(lines, /^yes$/i.test(parameters['delsp'] ?? '')) : lines;
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
