import type { Block } from './columns.ts';
import { runsFromRight, textsOf } from './logical-order.ts';
import type { Row } from './rows.ts';

/** More than the usual distance between lines, as a share of it, begins a paragraph. */
const PARAGRAPH_GAP = 1.25;

/** How far a first line is indented at least, in sizes of the font. */
const INDENT = 0.7;

/** Sizes of a font that are the same, as a share: programs round them. */
const SAME_SIZE = 0.08;

/** Lines in larger letters than most are headings, whose lines end anywhere; at such a distance, in their size, they are one. */
const HEADING = 1.15;
const HEADING_PITCH = 1.8;

const SENTENCE_END = /[.!?؟。…][\p{Pe}\p{Pf}"'”’»]*$/u;

/** A paragraph, on one line, with the size of its letters. */
export interface Paragraph {
  text: string;
  size: number;
}

interface Line {
  text: string;
  row: Row;
  /** Width that is left in its column after it. */
  room: number;
  /** Width of its first word. */
  firstWord: number;
  /** How far it begins within its column. */
  indent: number;
}

/** Paragraphs of blocks in their order; one that goes on in the next block, or on the next page, is one. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const words = new Set<string>();
  const lines = blocks.map(linesOf);
  for (const line of lines.flat()) for (const word of wordsOf(line.text)) words.add(word);
  const usualSize = usualSizeOf(lines.flat());
  let last: Line | undefined;
  for (const block of lines) {
    const pitch = pitchOf(block);
    for (const [i, line] of block.entries()) {
      const open = paragraphs.at(-1);
      const goesOn =
        last !== undefined && (i === 0 ? goesOnInNext(last, line) : !isBreak(last, line, pitch, usualSize));
      if (goesOn && open !== undefined) open.text = joined(open.text, line.text, words);
      else paragraphs.push({ text: line.text, size: line.row.size });
      last = line;
    }
  }
  return paragraphs;
}

function linesOf(rows: Block): Line[] {
  const fromRight = runsFromRight(rows);
  const [left, right] = [Math.min(...rows.map((row) => row.left)), Math.max(...rows.map((row) => row.right))];
  const texts = textsOf(rows, fromRight);
  return rows.map((row, i) => {
    const first = fromRight ? row.words.at(-1) : row.words[0];
    return {
      text: texts[i] ?? '',
      row,
      room: fromRight ? row.left - left : right - row.right,
      firstWord: first === undefined ? 0 : first.right - first.left,
      indent: fromRight ? right - row.right : row.left - left,
    };
  });
}

/** That of most letters. */
function usualSizeOf(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { row, text } of lines) letters.set(row.size, (letters.get(row.size) ?? 0) + text.length);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The usual distance of lines. */
function pitchOf(lines: readonly Line[]): number {
  const distances = lines.slice(1).map(({ row }, i) => (lines[i]?.row.y ?? 0) - row.y);
  return distances.sort((a, b) => a - b)[distances.length >> 1] ?? 0;
}

function isBreak(before: Line, line: Line, pitch: number, usualSize: number): boolean {
  if (!isSameSize(before, line)) return true;
  const distance = before.row.y - line.row.y;
  if (line.row.size > HEADING * usualSize) return distance > HEADING_PITCH * line.row.size;
  const usual = Math.max(pitch, line.row.size);
  if (distance > PARAGRAPH_GAP * usual) return true;
  if (line.indent - before.indent > INDENT * line.row.size) return true;
  return wouldHaveFitted(before, line) && distance >= 0;
}

/** The last line of a column and the first of the next. */
function goesOnInNext(before: Line, line: Line): boolean {
  if (!isSameSize(before, line) || wouldHaveFitted(before, line)) return false;
  return line.indent <= INDENT * line.row.size || !SENTENCE_END.test(before.text);
}

/** Whether a line ends although the next word had room: so ends a paragraph. */
function wouldHaveFitted(before: Line, line: Line): boolean {
  return before.room > line.firstWord + 0.5 * line.row.size;
}

function isSameSize(a: Line, b: Line): boolean {
  return Math.abs(a.row.size - b.row.size) <= SAME_SIZE * Math.max(a.row.size, b.row.size);
}

/** Joins a line to the text before it, and a word that was parted by a hyphen, unless it is known with the hyphen. */
function joined(text: string, line: string, words: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  const [, start] = /(\p{L}+)[-\u2010]$/u.exec(text) ?? [];
  const [end] = /^\p{Ll}+/u.exec(line) ?? [];
  if (start === undefined || end === undefined) return `${text} ${line}`;
  if (words.has(`${start}-${end}`) && !words.has(start + end)) return text + line;
  return text.slice(0, -1) + line;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? [];
}
