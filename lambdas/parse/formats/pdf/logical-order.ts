import type { Row } from './rows.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const DIGIT = /\p{Nd}/u;
const LETTER = /\p{L}/u;
/** What may stand within a number (UAX #9, class CS). */
const SEPARATOR = /^[.,:/٫٬،%٪]$/;

/** Stands on either side of its number, and is read after it. */
const PER_CENT = /^[%٪]$/;

const MIRRORED: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '«': '»', '‹': '›', '<': '>' };
const BRACKETS = new Map(
  Object.entries(MIRRORED).flatMap(([open, close]) => [[open, close] as const, [close, open] as const]),
);

type Kind = 'right' | 'left' | 'digit' | 'neutral';

interface Piece {
  text: string;
  kind: Kind;
}

/** Whether most letters of the rows belong to scripts that run from the right to the left. */
export function runsFromRight(rows: readonly Row[]): boolean {
  let balance = 0;
  for (const { words } of rows) {
    for (const { glyphs } of words) {
      for (const { text } of glyphs) {
        const kind = kindOf(text);
        if (kind === 'right') balance++;
        else if (kind === 'left') balance--;
      }
    }
  }
  return balance > 0;
}

/**
 * The text of rows in the order in which it is read, from the order in which it stands: the reverse of UAX #9.
 * @param fromRight the direction of the paragraphs
 */
export function textsOf(rows: readonly Row[], fromRight: boolean): string[] {
  const lines = rows.map((row) => reading(piecesOf(row), fromRight));
  return unmirrored(lines).map((pieces) => pieces.map(({ text }) => text).join(''));
}

function piecesOf({ words }: Row): Piece[] {
  return words.flatMap(({ glyphs }, i) => [
    ...(i === 0 ? [] : [{ text: ' ', kind: 'neutral' } as const]),
    ...glyphs.map(({ text }) => ({ text, kind: kindOf(text) })),
  ]);
}

function kindOf(text: string): Kind {
  // Figures of Arabic are of its script too.
  if (DIGIT.test(text)) return 'digit';
  if (RIGHT_TO_LEFT.test(text) && LETTER.test(text)) return 'right';
  return LETTER.test(text) ? 'left' : 'neutral';
}

/** @param pieces from the left to the right */
function reading(pieces: Piece[], fromRight: boolean): Piece[] {
  return fromRight ? fromRightReading(pieces) : fromLeftReading(pieces);
}

/** Runs of a right-to-left script within a line from the left: from the first of its letters to the last one before another script. */
function fromLeftReading(pieces: Piece[]): Piece[] {
  const read: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    if (pieces[i]?.kind !== 'right') {
      read.push(pieces[i] as Piece);
      continue;
    }
    let end = i;
    for (let at = i; at < pieces.length && pieces[at]?.kind !== 'left'; at++)
      if (pieces[at]?.kind === 'right') end = at;
    read.push(...fromRightReading(pieces.slice(i, end + 1)));
    i = end;
  }
  return read;
}

/** Numbers and runs of other scripts within a line from the right keep their own order. */
function fromRightReading(pieces: Piece[]): Piece[] {
  const read: Piece[] = [];
  for (let i = pieces.length - 1; i >= 0; i--) {
    const kind = pieces[i]?.kind;
    const isFigure = kind === 'digit' || (PER_CENT.test(pieces[i]?.text ?? '') && pieces[i - 1]?.kind === 'digit');
    const start = kind === 'left' || isFigure ? startOfRun(pieces, i) : i;
    read.push(...pieces.slice(start, i + 1));
    i = start;
  }
  return read;
}

/** Where the run begins that ends with the piece at `end`: words of other scripts and all between them, or one number. */
function startOfRun(pieces: Piece[], end: number): number {
  let start = end;
  for (let at = end - 1; at >= 0 && pieces[at]?.kind !== 'right'; at--) {
    const kind = pieces[at]?.kind;
    if (kind === 'neutral') continue;
    const between = pieces.slice(at + 1, start);
    const hasWords = kind === 'left' || pieces.slice(start, end + 1).some((piece) => piece.kind === 'left');
    if (!hasWords && !joinsFigures(between)) break;
    start = at;
  }
  return start;
}

function joinsFigures(between: Piece[]): boolean {
  return between.length === 0 || (between.length === 1 && SEPARATOR.test(between[0]?.text ?? ''));
}

/**
 * Brackets that open to the left are drawn as those that close; whether the font means the drawing or the bracket, the
 * order of each pair tells.
 */
function unmirrored(lines: Piece[][]): Piece[][] {
  const brackets = lines.flat().filter(({ text }) => BRACKETS.has(text));
  const swapped = new Set<string>();
  for (const [open, close] of Object.entries(MIRRORED)) {
    const order = brackets.filter(({ text }) => text === open || text === close).map(({ text }) => text === open);
    const proper = order.filter((opens, i) => opens && order[i + 1] === false).length;
    const reversed = order.filter((opens, i) => !opens && order[i + 1] === true).length;
    if (reversed > proper) swapped.add(open).add(close);
  }
  if (swapped.size === 0) return lines;
  return lines.map((pieces) =>
    pieces.map((piece) => (swapped.has(piece.text) ? { ...piece, text: BRACKETS.get(piece.text) ?? '' } : piece)),
  );
}
