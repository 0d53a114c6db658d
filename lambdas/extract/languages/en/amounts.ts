import { amountsIn } from '../../attributes/amount/grammar.ts';
import type { AmountExpression } from '../../attributes/expression.ts';
import { piecesOf } from './orthography.ts';

/**
 * Amounts of money named in an English text, in order. The ends of a range are two amounts ($3-4 million).
 * @param country ISO 3166-1 alpha-3 of the article's outlet, by which bare names (pounds, dollars) are read
 */
export function amounts(text: string, country: string | null = null): AmountExpression[] {
  return amountsIn(piecesOf(text), text, { defaults: {}, country });
}
