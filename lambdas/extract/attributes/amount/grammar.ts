import type { AmountExpression } from '../expression.ts';
import { type NumberReading, numberAt, times } from '../number-words.ts';
import type { Piece } from '../scan/piece.ts';
import { type Currency, currencyAfter, currencyBefore, type MoneySetting } from './currency.ts';

/** A number, and where it stands. */
interface Counted {
  reading: NumberReading;
  /** Its first piece. */
  at: number;
}

/**
 * The amounts of money that pieces of a text name, in order, none overlapping. The ends of a range are two amounts, and so
 * are an amount and its conversion. A number without a currency is one only where the next number shares its own.
 */
export function amountsIn(pieces: readonly Piece[], text: string, setting: MoneySetting): AmountExpression[] {
  const amounts: AmountExpression[] = [];
  const add = (from: number, next: number, value: number, { code }: Currency): void => {
    const start = (pieces[from] as Piece).start;
    amounts.push({ start, end: (pieces[next - 1] as Piece).end, value, currency: code });
  };
  /** The number last seen without a currency, and the one last seen behind a currency. */
  let bare: Counted | null = null;
  let signed: Counted | null = null;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const before = currencyBefore(pieces, at, text, setting);
    const from = before?.next ?? at;
    const reading = canCount(pieces, from) ? numberAt(pieces, from) : null;
    if (!reading || reading.ordinal) {
      if (!joins(piece)) bare = null;
      at = from + (before ? 0 : 1);
      continue;
    }
    const number = { reading, at: from };
    const currency = before ?? currencyAfter(pieces, reading, setting);
    if (!currency) {
      bare = number;
      at = reading.next;
      continue;
    }
    if (bare && lendsTo(pieces, bare, number)) add(bare.at, bare.reading.next, lower(pieces, bare, number), currency);
    const low = amounts.at(-1);
    if (low && signed && before && endsRange(pieces, signed, at)) low.value = lower(pieces, signed, number);
    bare = null;
    signed = before ? number : null;
    const high: Counted | null = before && rangeBehind(pieces, number);
    add(at, before ? reading.next : currency.next, high ? lower(pieces, number, high) : reading.value, currency);
    if (high) add(high.at, high.reading.next, high.reading.value, currency);
    at = high?.reading.next ?? (before ? reading.next : currency.next);
  }
  return amounts;
}

/** Whether a number is not part of a name or another word (`G20`, `F-16`, multi-million). */
function canCount(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (!piece || !before || piece.space) return true;
  if (before.kind === 'word') {
    return (
      piece.kind !== 'number' || before.word?.money !== undefined || (before.caseless && before.end - before.start <= 2)
    );
  }
  if (before.text !== '-' || before.space) return true;
  const further = pieces[at - 2];
  return further?.kind !== 'word' || further.word?.number !== undefined;
}

function joins(piece: Piece | undefined): boolean {
  if (!piece) return false;
  return piece.kind === 'mark'
    ? '-–—'.includes(piece.text)
    : piece.word?.time?.is === 'to' || piece.word?.number?.is === 'and';
}

/** The lower end of a range takes the upper one's scale: $3-4 million is 3,000,000 and 4,000,000. */
function lower(pieces: readonly Piece[], low: Counted, high: Counted): number {
  if (low.reading.scaled || !high.reading.scaled) return low.reading.value;
  return low.reading.digits
    ? times((pieces[low.at] as Piece).text, high.reading.scale)
    : low.reading.value * high.reading.scale;
}

/** Whether `between` or `from` stands before a number or the currency before it. */
function opened(pieces: readonly Piece[], at: number): boolean {
  for (let back = at - 1; back >= at - 3; back--) {
    const word = pieces[back]?.word?.time;
    if (word?.is === 'bound' && (word.bound === 'between' || word.bound === 'from')) return true;
  }
  return false;
}

/** `79.5 million and 1.1 billion pounds`, `5 to 10 million euros`: the first shares the currency of the second. */
function lendsTo(pieces: readonly Piece[], low: Counted, high: Counted): boolean {
  const join = pieces[high.at - 1];
  const joined = pieces[high.at]?.and ? low.reading.next === high.at : low.reading.next === high.at - 1 && joins(join);
  if (!joined) return false;
  if (low.reading.scaled) return true;
  return high.reading.scaled && low.reading.value < high.reading.value / high.reading.scale;
}

/** `$5 to $10 million`, `between $3 and $4 million`: whether the amount at a piece ends a range that the first one opens. */
function endsRange(pieces: readonly Piece[], low: Counted, at: number): boolean {
  const join = pieces[at - 1];
  if (low.reading.next !== at - 1 || !joins(join)) return false;
  return join?.word?.number?.is !== 'and' || opened(pieces, low.at);
}

/**
 * The second number of `$3-4 million`, `from $2 million to 3 million`. `$5 million to 10 countries` is no range: behind
 * "to" it must have a scale, which the first one lacks unless the range is opened as such.
 */
function rangeBehind(pieces: readonly Piece[], low: Counted): Counted | null {
  const { next } = low.reading;
  const join = pieces[next];
  if (!joins(join)) return null;
  const at = join?.and ? next : next + 1;
  const reading = pieces[at]?.kind === 'number' ? numberAt(pieces, at) : null;
  if (!reading || reading.value <= low.reading.value) return null;
  const dashed = join?.kind === 'mark';
  const wide = reading.scaled && (!low.reading.scaled || opened(pieces, low.at));
  const fits = dashed
    ? reading.scaled || !low.reading.scaled
    : wide && (join?.word?.time?.is === 'to' || opened(pieces, low.at));
  return fits ? { reading, at } : null;
}
