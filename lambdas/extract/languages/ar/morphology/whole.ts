import { SUFFIX_PRONOUNS } from '../vocabulary/function-words.ts';
import { nameReading } from './names.ts';

/** Letters that may be a conjunction or a preposition before a word. */
const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';

/**
 * Whether `segmentWord` surely leaves a word in one piece, told without its readings: nothing in it can be a clitic, or
 * it is a name, which `segmentWord` does not take apart. A gazetteer asks this of thousands of words.
 */
export function staysWhole(key: string): boolean {
  const first = key.charAt(0);
  if (CONJUNCTIONS.includes(first)) return false;
  if (!PREPOSITIONS.includes(first) && !SUFFIX_PRONOUNS.some(([letters]) => key.endsWith(letters))) return true;
  return nameReading(key) !== null;
}
