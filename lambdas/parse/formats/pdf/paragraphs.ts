import type { Block } from './columns.ts';
import { joinLines, wordsOf } from './join-lines.ts';
import { endsBefore, type Line, linesOf, pitchOf } from './lines.ts';

/** More than the usual distance between lines, as a share of it, begins a paragraph. */
const PARAGRAPH_GAP = 1.25;

/** How far a first line is indented at least, in sizes of the font. */
const INDENT = 0.7;

/** Sizes of a font that are the same, as a share: programs round them. */
const SAME_SIZE = 0.08;

/** Lines in larger letters than most are headings, whose lines end anywhere; so far apart, in their size, they are one. */
const HEADING = 1.15;
const HEADING_PITCH = 1.8;

const SENTENCE_END = /[.!?؟。…][\p{Pe}\p{Pf}"'”’»]*$/u;

/** A paragraph, on one line, with the size of its letters. */
export interface Paragraph {
  text: string;
  size: number;
}

/** What is usual in a document. */
interface Usual {
  size: number;
  /** Distance of lines, in sizes of the font. */
  leading: number;
}

/** Paragraphs of blocks in their order; one that goes on in the next block, or on the next page, is one. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const columns = blocks.map(linesOf);
  const words = new Set(columns.flat().flatMap(({ text }) => wordsOf(text)));
  const usual = usualOf(columns);
  let last: Line | undefined;
  for (const lines of columns) {
    const pitch = pitchOf(lines);
    for (const [i, line] of lines.entries()) {
      const open = paragraphs.at(-1);
      const goesOn = last !== undefined && (i === 0 ? goesOnInNext(last, line) : !isBreak(last, line, pitch, usual));
      if (goesOn && open !== undefined) open.text = joinLines(open.text, line.text, words);
      else paragraphs.push({ text: line.text, size: line.size });
      last = line;
    }
  }
  return paragraphs;
}

function usualOf(columns: readonly Line[][]): Usual {
  const letters = new Map<number, number>();
  for (const { size, text } of columns.flat()) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const size = [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
  const longest = columns.reduce((most, lines) => (lines.length > most.length ? lines : most), []);
  return { size, leading: size === 0 ? 0 : pitchOf(longest) / size };
}

function isBreak(before: Line, line: Line, pitch: number, usual: Usual): boolean {
  if (!isSameSize(before, line)) return true;
  const distance = before.y - line.y;
  if (line.size > HEADING * usual.size)
    return distance > Math.max(HEADING_PITCH, PARAGRAPH_GAP * usual.leading) * line.size;
  if (distance > PARAGRAPH_GAP * Math.max(pitch, line.size)) return true;
  return line.indent - before.indent > INDENT * line.size || endsBefore(before, line);
}

/** The last line of a column and the first of the next. */
function goesOnInNext(before: Line, line: Line): boolean {
  if (!isSameSize(before, line) || endsBefore(before, line)) return false;
  return line.indent <= INDENT * line.size || !SENTENCE_END.test(before.text);
}

function isSameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);
}
