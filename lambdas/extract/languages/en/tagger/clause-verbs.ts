import type { Token } from '../../../analysis/token.ts';
import * as closed from './closed-class.ts';
import type { Reading } from './reading.ts';
import { words } from './words.ts';

/** Lemmas of verbs that take a clause as object also without `that`. */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set(words(closed.CLAUSE_VERBS));

/** The last verb among so many tokens before one; null where there is none. */
export function verbBefore({ tokens }: Reading, index: number, within: number): Token | null {
  for (let at = index - 1; at >= 0 && at > index - within; at--) {
    if (tokens[at]?.tag === 'verb') return tokens[at] as Token;
  }
  return null;
}
