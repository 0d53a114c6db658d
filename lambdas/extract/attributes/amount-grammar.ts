import type { AmountExpression } from './expression.ts';
import { currencyNamed, currencyOf, DOLLAR_SIGNS, SIGNS } from './money.ts';
import { type NumberReading, numberAt, times } from './number-words.ts';
import type { Piece } from './scan.ts';

/** What a language and an article say of bare names of currencies. */
export interface MoneySetting {
  /** Currency that a family's bare name means in the language, where that differs from the general default. */
  defaults: Readonly<Record<string, string>>;
  /** ISO 3166-1 alpha-3 of the article's outlet, where known. */
  country: string | null;
}

interface Currency {
  code: string;
  next: number;
  start: number;
  /** A sign, a code, or a name with its country: no other word is spelt so. */
  sure: boolean;
}

interface Pending {
  start: number;
  end: number;
  reading: NumberReading;
  digits: string;
}

/** Below this an unscaled number of pounds may well be a weight. */
const SURELY_MONEY = 100_000;

/** The amounts of money that pieces of a text name, in order, none overlapping. */
export function amountsIn(pieces: readonly Piece[], text: string, setting: MoneySetting): AmountExpression[] {
  const amounts: AmountExpression[] = [];
  let pending: Pending | null = null;
  let last: { reading: NumberReading; at: number } | null = null;
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at] as Piece;
    if (piece.kind === 'word' && !piece.word && !piece.capital) {
      pending = null;
      at++;
      continue;
    }
    const before = currencyBefore(pieces, at, text, setting);
    const from = before?.next ?? at;
    const reading = isCounted(pieces, from) ? numberAt(pieces, from) : null;
    if (!reading || reading.ordinal) {
      if (!joinsAmounts(piece)) pending = null;
      at = Math.max(at + 1, before ? from : 0);
      continue;
    }
    const after = before ? null : currencyAfter(pieces, reading.next, reading, setting);
    const currency = before ?? after;
    const start = before?.start ?? piece.start;
    const next = after?.next ?? reading.next;
    if (!currency) {
      pending = { start: piece.start, end: (pieces[next - 1] as Piece).end, reading, digits: piece.text };
      at = next;
      continue;
    }
    if (pending && sharesCurrency(pending, reading, pieces, at)) {
      amounts.push(amount(pending.start, pending.end, shared(pending, reading, piece), currency.code));
    }
    pending = null;
    const low = amounts.at(-1);
    if (low && last && before && reading.scaled && isRangeEnd(pieces, last, at)) {
      low.value = scaledLike(last.reading, reading, pieces[last.at] as Piece, pieces[from] as Piece);
    }
    last = before ? { reading, at: from } : null;
    const range = before ? rangeAfter(pieces, next) : null;
    if (range) {
      const low = scaledLike(reading, range.reading, pieces[from] as Piece, pieces[range.from] as Piece);
      amounts.push(amount(start, (pieces[next - 1] as Piece).end, low, currency.code));
      const high = pieces[range.from] as Piece;
      amounts.push(
        amount(high.start, (pieces[range.reading.next - 1] as Piece).end, range.reading.value, currency.code),
      );
      at = range.reading.next;
      continue;
    }
    amounts.push(amount(start, (pieces[next - 1] as Piece).end, reading.value, currency.code));
    at = next;
  }
  return amounts;
}

function amount(start: number, end: number, value: number, currency: string): AmountExpression {
  return { start, end, value, currency };
}

/** A number that is not part of a name such as `G20` or `F-16`. */
function isCounted(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (!piece || !before || piece.space) return true;
  if (piece.kind === 'word') return before.text !== '-' || pieces[at - 2]?.word?.number !== undefined || before.space;
  if (before.kind === 'word') return before.word?.money !== undefined || before.end !== piece.start || isShort(before);
  if (before.text !== '-') return true;
  const name = pieces[at - 2];
  return before.space || !name || name.kind !== 'word' || name.word?.number !== undefined;
}

/** An Arabic preposition of one letter that stands before digits. */
function isShort(piece: Piece): boolean {
  return piece.end - piece.start <= 2 && !piece.capital;
}

function joinsAmounts(piece: Piece): boolean {
  return (
    piece.word?.time?.is === 'to' ||
    piece.word?.number?.is === 'and' ||
    piece.text === '-' ||
    piece.text === '–' ||
    piece.text === '—'
  );
}

/** `US$`, `$`, `SR`, `EUR` at a piece, a number behind it. */
function currencyBefore(pieces: readonly Piece[], at: number, text: string, setting: MoneySetting): Currency | null {
  const piece = pieces[at] as Piece;
  const found = (code: string, next: number): Currency | null =>
    pieces[next]?.kind === 'number' || pieces[next]?.word?.number
      ? { code, next, start: piece.start, sure: true }
      : null;
  if (piece.kind === 'mark') {
    const code = SIGNS[piece.text];
    if (!code) return null;
    const before = pieces[at - 1];
    if (before && before.kind === 'number' && !piece.space) return null;
    return found(piece.text === '$' || piece.text === '£' ? (localSign(piece.text, setting) ?? code) : code, at + 1);
  }
  if (piece.kind !== 'word') return null;
  const sign = pieces[at + 1];
  if (piece.capital && sign?.kind === 'mark' && !sign.space && sign.text === '$') {
    const code = DOLLAR_SIGNS[text.slice(piece.start, piece.end)];
    if (code) return found(code, at + 2);
  }
  const money = piece.word?.money;
  if (money?.is !== 'code') return null;
  const number = pieces[at + 1];
  if (number?.kind !== 'number') return null;
  if (money.weak && !(numberAt(pieces, at + 1)?.scaled || !number.plain)) return null;
  return found(money.code, at + 1);
}

/** `$` and `£` mean the outlet's own dollar or pound only for countries that write theirs so. */
function localSign(sign: string, setting: MoneySetting): string | null {
  if (setting.country === null || sign !== '$') return null;
  return ['CAN', 'AUS', 'NZL', 'HKG', 'SGP'].includes(setting.country) ? currencyOf('dollar', setting.country) : null;
}

/** `Egyptian pounds`, `pounds sterling`, `ريال قطري`, `USD`, `€` behind a number. */
function currencyAfter(
  pieces: readonly Piece[],
  from: number,
  reading: NumberReading,
  setting: MoneySetting,
): Currency | null {
  let at = from;
  if (pieces[at]?.text === '-' && !pieces[at]?.space && !pieces[at + 1]?.space) at++;
  const hyphen = at > from;
  if (pieces[at]?.word?.time?.is === 'of' && reading.scaled) at++;
  const sign = pieces[at];
  if (sign?.kind === 'mark') {
    const code = SIGNS[sign.text];
    const next = pieces[at + 1];
    const prefixed = sign.space && next !== undefined && !next.space && next.kind === 'number';
    return code && !prefixed ? { code, next: at + 1, start: sign.start, sure: true } : null;
  }
  let country: string | null = null;
  if (sign?.word?.money?.is === 'nation') {
    country = sign.word.money.country;
    at++;
  }
  const name = pieces[at];
  const money = name?.word?.money;
  if (pieces[from - 1]?.word?.number?.is === 'article') return null;
  if (!name || name.and || !money || money.is === 'nation' || money.is === 'sterling') return null;
  if (money.is === 'code') {
    const unsure = money.weak && !reading.scaled && reading.value < 1000;
    return unsure || country ? null : { code: money.code, next: at + 1, start: name.start, sure: true };
  }
  const after = pieces[at + 1]?.word?.money;
  let next = at + 1;
  if (after?.is === 'sterling') {
    country = 'GBR';
    next++;
  } else if (
    country === null &&
    after?.is === 'nation' &&
    !pieces[at + 1]?.and &&
    currencyOf(money.family, after.country)
  ) {
    country = after.country;
    next++;
  }
  if (country !== null) {
    const code = currencyOf(money.family, country);
    return code ? { code, next, start: name.start, sure: true } : null;
  }
  if (money.weak && !reading.scaled) return null;
  if (money.family === 'pound' && !reading.scaled && reading.value < SURELY_MONEY && isWeight(pieces, at, hyphen))
    return null;
  const code = currencyNamed(money.family, setting.country, setting.defaults);
  return code ? { code, next, start: name.start, sure: false } : null;
}

function isWeight(pieces: readonly Piece[], at: number, hyphen: boolean): boolean {
  return hyphen || pieces[at + 1]?.word?.time?.is === 'of';
}

function rangeAfter(pieces: readonly Piece[], at: number): { from: number; reading: NumberReading } | null {
  const join = pieces[at];
  if (!join || !(join.word?.time?.is === 'to' || (join.kind === 'mark' && '-–—'.includes(join.text)))) return null;
  const reading = pieces[at + 1]?.kind === 'number' ? numberAt(pieces, at + 1) : null;
  return reading ? { from: at + 1, reading } : null;
}

/** `$5 to $10 million`, `between $3 and $4 million`. */
function isRangeEnd(pieces: readonly Piece[], low: { reading: NumberReading; at: number }, at: number): boolean {
  if (low.reading.next !== at - 1 || pieces[low.at]?.kind !== 'number') return false;
  const join = pieces[at - 1];
  if (join?.word?.number?.is !== 'and') return join !== undefined && joinsAmounts(join);
  const opening = pieces[low.at - 2]?.word?.time ?? pieces[low.at - 3]?.word?.time;
  return opening?.is === 'bound' && opening.bound === 'between';
}

function scaledLike(low: NumberReading, high: NumberReading, lowest: Piece, highest: Piece): number {
  return low.scaled || !high.scaled ? low.value : times(lowest.text, scaleOf(high, highest));
}

/** What a number in digits is multiplied by in the words behind it. */
function scaleOf(reading: NumberReading, first: Piece): number {
  return Math.round(reading.value / Number(first.text));
}

/** `79.5 million and 1.1 billion pounds`, `5 to 10 million euros`: a number before shares what follows. */
function sharesCurrency(pending: Pending, reading: NumberReading, pieces: readonly Piece[], at: number): boolean {
  const number = pieces[at] as Piece;
  const join = pieces[at - 1] as Piece;
  const joined = number.and || (joinsAmounts(join) && join.start >= pending.end);
  if (!joined) return false;
  if (pending.reading.scaled) return true;
  return reading.scaled && pending.reading.digits && number.kind === 'number';
}

function shared(pending: Pending, reading: NumberReading, number: Piece): number {
  if (pending.reading.scaled || !reading.scaled) return pending.reading.value;
  return times(pending.digits, scaleOf(reading, number));
}
