import type { TimeExpression } from '../../attributes/expression.ts';
import { timesIn } from '../../attributes/time/grammar.ts';
import { piecesOf } from './orthography.ts';

/**
 * Times named in an English text, in order, resolved to EDTF.
 * @param published the day of publication, `YYYY-MM-DD`, or null
 */
export function times(text: string, published: string | null): TimeExpression[] {
  return timesIn(piecesOf(text), published);
}
