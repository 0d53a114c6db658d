import type { Token } from '../../analysis/token.ts';
import { numberAt } from '../../attributes/number-words.ts';
import { piecesOf } from './orthography.ts';

/** The value of English number tokens, in words or digits: `fifteen`, `two hundred and five`, `3.5 million`, `a dozen`. */
export function numberValue(tokens: readonly Token[]): number | null {
  const pieces = piecesOf(tokens.map((token) => token.form).join(' '));
  const reading = numberAt(pieces, 0);
  return reading && reading.next === pieces.length ? reading.value : null;
}
