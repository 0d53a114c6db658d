import { currencyNamed, currencyOf, DOLLAR_SIGNS, SIGNS } from '../money.ts';
import { type NumberReading, numberAt } from '../number-words.ts';
import type { Piece } from '../scan/piece.ts';

/** What a language and an article say of bare names of currencies. */
export interface MoneySetting {
  /** Currency that a family's bare name means in the language, where that differs from the general default. */
  defaults: Readonly<Record<string, string>>;
  /** ISO 3166-1 alpha-3 of the article's outlet, where known. */
  country: string | null;
}

export interface Currency {
  /** ISO 4217. */
  code: string;
  /** The piece behind it. */
  next: number;
}

/** Below this an unscaled number of pounds may well be a weight. */
const SURELY_MONEY = 100_000;

/** Countries whose papers write their own dollar as a bare `$`. */
const OWN_DOLLAR = new Set(['CAN', 'AUS', 'NZL', 'HKG', 'SGP']);

/** `US$`, `$`, `SR`, `EUR` at a piece, a number behind it. */
export function currencyBefore(
  pieces: readonly Piece[],
  at: number,
  text: string,
  setting: MoneySetting,
): Currency | null {
  const piece = pieces[at] as Piece;
  if (piece.kind === 'mark') {
    const behindNumber = pieces[at - 1]?.kind === 'number' && !piece.space;
    const code = behindNumber ? undefined : signed(piece.text, setting);
    return code && isNumber(pieces[at + 1]) ? { code, next: at + 1 } : null;
  }
  if (piece.kind !== 'word') return null;
  const sign = pieces[at + 1];
  if (piece.capital && sign?.text === '$' && !sign.space) {
    const code = DOLLAR_SIGNS[text.slice(piece.start, piece.end)];
    return code && isNumber(pieces[at + 2]) ? { code, next: at + 2 } : null;
  }
  const money = piece.word?.money;
  if (money?.is !== 'code' || sign?.kind !== 'number') return null;
  if (money.weak && sign.plain && !numberAt(pieces, at + 1)?.scaled) return null;
  return { code: money.code, next: at + 1 };
}

function isNumber(piece: Piece | undefined): boolean {
  return piece?.kind === 'number' || piece?.word?.number !== undefined;
}

function signed(sign: string, { country }: MoneySetting): string | undefined {
  const own = sign === '$' && country !== null && OWN_DOLLAR.has(country) ? currencyOf('dollar', country) : null;
  return own ?? SIGNS[sign];
}

/** `Egyptian pounds`, `pounds sterling`, `ريال قطري`, `USD`, `€` behind a number. */
export function currencyAfter(
  pieces: readonly Piece[],
  reading: NumberReading,
  setting: MoneySetting,
): Currency | null {
  let at = reading.next;
  const hyphen = pieces[at]?.text === '-' && !pieces[at]?.space && !pieces[at + 1]?.space;
  if (hyphen || (reading.scaled && pieces[at]?.word?.time?.is === 'of')) at++;
  const first = pieces[at];
  if (first?.kind === 'mark') {
    const next = pieces[at + 1];
    const belongsToNext = first.space && next?.kind === 'number' && !next.space;
    const code = SIGNS[first.text];
    return code && !belongsToNext ? { code, next: at + 1 } : null;
  }
  if (pieces[reading.next - 1]?.word?.number?.is === 'article') return null;
  const nation = first?.word?.money?.is === 'nation' ? first.word.money.country : null;
  if (nation) at++;
  const name = pieces[at];
  const money = name?.word?.money;
  if (!name || name.and || !money) return null;
  if (money.is === 'code') {
    const unsure = money.weak && !reading.scaled && reading.value < 1000;
    return unsure || nation ? null : { code: money.code, next: at + 1 };
  }
  if (money.is !== 'family') return null;
  const country = nation
    ? { code: currencyOf(money.family, nation), next: at + 1 }
    : nationBehind(pieces, at + 1, money.family);
  if (country) return country.code ? { code: country.code, next: country.next } : null;
  if (money.weak && !reading.scaled) return null;
  if (
    money.family === 'pound' &&
    (hyphen || isWeight(pieces, at + 1)) &&
    !reading.scaled &&
    reading.value < SURELY_MONEY
  ) {
    return null;
  }
  const code = currencyNamed(money.family, setting.country, setting.defaults);
  return code ? { code, next: at + 1 } : null;
}

/** `pounds sterling`, `ريال قطري`: null where nothing behind the name says whose it is. */
function nationBehind(
  pieces: readonly Piece[],
  at: number,
  family: string,
): { code: string | null; next: number } | null {
  const money = pieces[at]?.word?.money;
  if (money?.is === 'sterling') return { code: currencyOf(family, 'GBR'), next: at + 1 };
  if (money?.is !== 'nation' || pieces[at]?.and) return null;
  const code = currencyOf(family, money.country);
  return code ? { code, next: at + 1 } : null;
}

/** `400 pounds of cocaine`, `82 pounds (37 kg)`. */
function isWeight(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.word?.time?.is === 'of' || pieces[at + 2]?.word?.money?.is === 'weight';
}
