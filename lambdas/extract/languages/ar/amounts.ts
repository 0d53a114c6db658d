import { amountsIn } from '../../attributes/amount/grammar.ts';
import type { AmountExpression } from '../../attributes/expression.ts';
import { piecesOf } from './orthography.ts';

/** In Arabic a bare جنيه is the Egyptian pound. */
const DEFAULTS = { pound: 'EGP' };

/**
 * Amounts of money named in an Arabic text, in order. The ends of a range are two amounts.
 * @param country ISO 3166-1 alpha-3 of the article's outlet, by which bare names (ريال، دينار) are read
 */
export function amounts(text: string, country: string | null = null): AmountExpression[] {
  return amountsIn(piecesOf(text), text, { defaults: DEFAULTS, country });
}
