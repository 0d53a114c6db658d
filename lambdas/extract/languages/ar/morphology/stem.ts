import { keyOf } from '../normalise.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';
import { nameReading } from './names.ts';
import { hasArticle, nounReadings } from './nouns.ts';
import type { Reading } from './reading.ts';
import { participleReading, verbReadings } from './verbs.ts';

const functionReadings = new Map<string, Reading>();
for (const [form, word] of FUNCTION_WORDS) {
  const key = keyOf(form);
  if (!functionReadings.has(key)) functionReadings.set(key, word);
}
/** A word of grammar; a final ى is often written ي, and a number or determiner may take the article (الثلاثة، البعض). */
export function functionReading(key: string): Reading | undefined {
  const word =
    functionReadings.get(key) ?? (key.endsWith('ى') ? functionReadings.get(`${key.slice(0, -1)}ي`) : undefined);
  if (word !== undefined || !hasArticle(key)) return word;
  const bare = functionReadings.get(key.slice(2));
  if (bare?.tag === 'number') return { ...bare, definite: true };
  return bare?.tag === 'determiner' ? { lemma: bare.lemma, tag: 'noun', definite: true } : undefined;
}

/** The readings of a word without clitics, the commonest first. */
export function stemReadings(key: string): Reading[] {
  const readings: Reading[] = [];
  const word = functionReading(key);
  if (word !== undefined) readings.push(word);
  const name = nameReading(key);
  // What names a nationality is nothing else, and there are thousands of its forms.
  if (name?.tag === 'adjective' && word === undefined) return [name];
  if (name !== null) readings.push(name);
  readings.push(...nounReadings(key));
  readings.push(...verbReadings(key));
  const participle = participleReading(key);
  if (participle !== null) readings.push(participle);
  return readings;
}

/** Whether a reading can stand after a preposition. */
export function nominal(reading: Reading): boolean {
  return reading.tag !== 'verb' || reading.verb === 'participle';
}
