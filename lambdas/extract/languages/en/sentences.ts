import { AMBIGUOUS, BEFORE_NAMES, BEFORE_NUMBERS, CLOSING, SENTENCE_STARTERS } from './abbreviations.ts';

/** A stretch of text by its offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A full stop that lost the space after it: `in Cairo.The minister`. */
const MISSING_SPACE = /[a-z]{2}[.!?]["”’]?(?=[A-Z][a-z])/g;
/** A mark that may end a sentence before the end of its line; lines without one need no segmenter. */
const INNER_END = /[.!?…。！？؟][^.!?…。！？؟]/;
const LINE_GOES_ON = /(?:,|\b(?:the|a|an|of|and|or|to|in|on|for|with|by|at|from|its|his|their|that|which|who))$/;
/** No abbreviation is longer; keeps the look back from a full stop bounded. */
const LONGEST_WORD = 12;

/**
 * The sentences of an English text in order, without the white space around them. A line that does not end in the middle
 * of a phrase ends a sentence, so that titles, datelines and list items stand alone. Linear in the text's length.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const block of blocks(text)) splitBlock(text, block, spans);
  return spans;
}

/** Lines, joined where one goes on in the next: it ends in a comma or a small word, or the next begins in lower case. */
function blocks(text: string): Span[] {
  const found: Span[] = [];
  let block: Span | null = null;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const line = trim(text, start, newline === -1 ? text.length : newline);
    start = newline === -1 ? text.length + 1 : newline + 1;
    if (line.start === line.end) {
      block = null;
    } else if (block !== null && goesOn(text, block, line)) {
      block.end = line.end;
    } else {
      block = line;
      found.push(block);
    }
  }
  return found;
}

function goesOn(text: string, block: Span, line: Span): boolean {
  const first = text.charCodeAt(line.start);
  return (
    (first >= 97 && first <= 122) || LINE_GOES_ON.test(text.slice(Math.max(block.start, block.end - 8), block.end))
  );
}

function splitBlock(text: string, block: Span, spans: Span[]): void {
  if (!INNER_END.test(text.slice(block.start, block.end))) {
    spans.push(block);
    return;
  }
  let open: Span | null = null;
  for (const { segment, index } of segmenter.segment(text.slice(block.start, block.end))) {
    const from = block.start + index;
    const part = trim(text, from, from + segment.length);
    if (part.start === part.end) continue;
    if (open !== null && belongsTogether(text, open, part)) open.end = part.end;
    else {
      if (open !== null) pushSplit(text, open, spans);
      open = part;
    }
  }
  if (open !== null) pushSplit(text, open, spans);
}

function pushSplit(text: string, span: Span, spans: Span[]): void {
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(MISSING_SPACE)) {
    const end = span.start + match.index + match[0].length;
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: span.end });
}

/** Whether the segmenter split after an abbreviation or before a word in lower case. */
function belongsTogether(text: string, left: Span, right: Span): boolean {
  const next = text.charCodeAt(right.start);
  if (next >= 97 && next <= 122) return true;
  if (text[left.end - 1] !== '.') return false;
  const word = wordBefore(text, left.start, left.end - 1);
  if (word === '') return false;
  const lower = word.toLowerCase();
  if (next >= 48 && next <= 57) return BEFORE_NUMBERS.has(lower) || BEFORE_NAMES.has(lower);
  if (next < 65 || (next > 90 && next < 192)) return false;
  if (BEFORE_NAMES.has(lower)) return true;
  if (!AMBIGUOUS.has(lower) && !isInitial(text, left, word)) return false;
  return !CLOSING.has(lower) && !SENTENCE_STARTERS.has(firstWord(text, right));
}

/** A single capital letter after a capitalised word or at the start: `Antony J.`, `J.` */
function isInitial(text: string, span: Span, word: string): boolean {
  if (word.length !== 1 || word === 'I' || word < 'A' || word > 'Z') return false;
  const before = wordBefore(text, span.start, span.end - 3);
  return before === '' || /^[A-Z]/.test(before);
}

function wordBefore(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && end - start < LONGEST_WORD && /[A-Za-z.-]/.test(text[start - 1] as string)) start--;
  return text.slice(start, end);
}

function firstWord(text: string, span: Span): string {
  let end = span.start;
  while (end < span.end && end - span.start < LONGEST_WORD && /[A-Za-z]/.test(text[end] as string)) end++;
  return text.slice(span.start, end);
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff;
}
