import type { DayCount } from '../calendar.ts';
import type { TimeWord } from '../lexicon.ts';
import type { Piece } from '../scan/piece.ts';
import { dayPoint } from './period.ts';
import type { DateParts, Readings } from './resolve.ts';

/** What was read from a piece on. */
export interface Atom {
  /** The piece after its last one. */
  next: number;
  readings: Readings;
  /** The words name no end of their own: in the coming days. */
  open?: boolean;
  /** Where it is a date that may lend its year and month to another, or take them from it. */
  parts?: DateParts;
  step?: number | null;
}

type Is = TimeWord['is'];
export const DASHES = '-–—';

/** Words of time that may as well stand before something else. */
const UNSURE: ReadonlySet<Is> = new Set(['the', 'daypart', 'suffix', 'name']);

/** The pieces of one text, and questions about the one at an index. It knows the kinds of words, not the words. */
export class Cursor {
  readonly pieces: readonly Piece[];
  readonly published: DayCount | null;
  /** The year of publication; 0 where unknown. */
  readonly year: number;

  constructor(pieces: readonly Piece[], published: DayCount | null) {
    this.pieces = pieces;
    this.published = published;
    this.year = published === null ? 0 : (dayPoint(published).year ?? 0);
  }

  time(at: number): TimeWord | undefined {
    return this.pieces[at]?.word?.time;
  }

  is(at: number, kind: Is): boolean {
    return this.time(at)?.is === kind;
  }

  mark(at: number, marks: string): boolean {
    const piece = this.pieces[at];
    return piece?.kind === 'mark' && marks.includes(piece.text);
  }

  /** The index behind a word of one of these kinds, or the same index where there is none. */
  skip(at: number, ...kinds: Is[]): number {
    const kind = this.time(at)?.is;
    return kind && kinds.includes(kind) ? at + 1 : at;
  }

  /** A whole number of up to four digits, or null. */
  integer(at: number): number | null {
    const piece = this.pieces[at];
    return piece?.kind === 'number' && piece.plain && piece.text.length <= 4 ? Number(piece.text) : null;
  }

  /** Whether a number is not part of a longer one or of a name, as in `COVID-19`, `G7`, `350-2012`, `10:30`. */
  free(at: number): boolean {
    const piece = this.pieces[at];
    const before = this.pieces[at - 1];
    if (!piece || piece.space || !before) return true;
    if (before.kind === 'number') return false;
    if (before.kind === 'word') return before.caseless && before.end - before.start <= 3;
    const further = this.pieces[at - 2];
    if ('$+#'.includes(before.text)) return false;
    if ('.,:'.includes(before.text)) return further?.kind !== 'number';
    return (
      !(DASHES.includes(before.text) || before.text === '/') ||
      before.space ||
      further?.kind === 'mark' ||
      this.is(at - 2, 'part')
    );
  }

  /** Whether an ending of the number before it stands here: the th of 12th. */
  suffixed(at: number): boolean {
    return this.is(at, 'suffix') && !this.pieces[at]?.space;
  }

  /** Whether what stands before a word shows that it is a time: in, since, last, `شهر`. */
  licensed(at: number): boolean {
    if (this.pieces[at]?.prefix) return true;
    const word = this.pieces[at - 1]?.word;
    const before = word?.time?.is;
    if (before === 'to' || word?.number?.is === 'and') return this.is(at - 2, 'month');
    const glued = this.mark(at - 1, '-') && !this.pieces[at]?.space;
    if (glued) return this.is(at - 2, 'part') || this.is(at - 2, 'month');
    return before !== undefined && !UNSURE.has(before);
  }

  /** Whether nothing follows a bare number of a year that it could count instead. */
  endsPhrase(at: number, year: number): boolean {
    const piece = this.pieces[at];
    if (piece?.kind !== 'word') return !this.mark(at, '%٪:°') && piece?.kind !== 'number';
    if (piece.word) return piece.word.number?.is !== 'scale' && !piece.word.money;
    return piece.caseless ? piece.and || year % 1000 !== 0 : !piece.counted;
  }
}
