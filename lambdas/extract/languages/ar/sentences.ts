import { type Piece, scan } from './scan.ts';

/** A sentence before its words are analysed: its pieces, never empty, without line ends. */
export interface RawSentence {
  start: number;
  end: number;
  pieces: Piece[];
}

/** Signs that end a sentence wherever they stand. */
const ENDS = new Set('!?؟。…');

/** Abbreviations that a full stop follows within a sentence: titles, units, eras; single letters are always taken so. */
const ABBREVIATIONS = new Set(['أد', 'هـ', 'تغ', 'صب', 'الخ', 'إلخ', 'كم', 'mr', 'dr', 'no', 'vs', 'st', 'inc', 'co']);

/** Splits a text into sentences at full stops, question and exclamation marks and line ends. */
export function splitSentences(text: string): RawSentence[] {
  const sentences: RawSentence[] = [];
  const pieces = scan(text);
  let open: Piece[] = [];
  const close = () => {
    const first = open[0];
    const last = open.at(-1);
    if (first !== undefined && last !== undefined) sentences.push({ start: first.start, end: last.end, pieces: open });
    open = [];
  };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'newline') {
      close();
      continue;
    }
    open.push(piece);
    if (piece.kind !== 'punctuation' || !endsSentence(text, pieces, i)) continue;
    // What closes a quotation or repeats the stop still belongs to the sentence.
    while (i + 1 < pieces.length && closes(text, pieces[i + 1] as Piece, pieces[i] as Piece)) {
      i++;
      open.push(pieces[i] as Piece);
    }
    close();
  }
  close();
  return sentences;
}

function endsSentence(text: string, pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index] as Piece;
  const sign = text.charAt(piece.start);
  if (ENDS.has(sign)) return true;
  if (sign !== '.') return false;
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  if (before === undefined || after === undefined || after.kind === 'newline') return true;
  const touchesBefore = before.end === piece.start;
  const touchesAfter = after.start === piece.end;
  if (touchesBefore && (before.kind === 'word' || before.kind === 'latin') && before.end - before.start <= 3) {
    const word = text.slice(before.start, before.end).toLowerCase();
    if (word.length === 1 || ABBREVIATIONS.has(word)) return false;
  }
  // Inside an address or a file name; but the press also forgets the space between two Arabic sentences.
  if (touchesBefore && touchesAfter)
    return before.kind !== 'latin' && after.kind !== 'latin' && before.kind !== 'number';
  return true;
}

function closes(text: string, next: Piece, previous: Piece): boolean {
  if (next.start !== previous.end) return false;
  const sign = text.charAt(next.start);
  if (next.kind === 'quote') return sign !== '«' && sign !== '“' && sign !== '‘';
  return next.kind === 'punctuation' && (sign === '.' || sign === ')' || ENDS.has(sign));
}
