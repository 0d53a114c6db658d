import { hasArticle, isNoun, nounReadings } from './nouns.ts';
import type { Reading } from './reading.ts';
import { functionReading } from './stem.ts';
import { verbReadings } from './verbs.ts';

/** What may carry a pronoun besides nouns and verbs. */
const CARRIERS = new Set([
  'auxiliary',
  'negation',
  'preposition',
  'complementiser',
  'determiner',
  'subordinator',
  'conjunction',
]);

/** What a word can be before a pronoun, where ة is written ت, ى is ا or ي, ء is ئ or ؤ, and وا loses its alef. */
export function hostReadings(host: string, pronoun: string): Reading[] {
  const base = host.slice(0, -1);
  const last = host.at(-1);
  const readings: Reading[] = [];
  if (pronoun !== 'ي') {
    const word = functionReading(host);
    if (word !== undefined && CARRIERS.has(word.tag)) readings.push(word);
  }
  // التزامه: what begins like the article may belong to the noun.
  if (pronoun !== 'ني' && (!hasArticle(host) || isNoun(host))) {
    if (pronoun !== 'ي') readings.push(...nounReadings(host).filter(ownable));
    if (readings.length === 0) {
      if (last === 'ت') readings.push(...nounReadings(`${base}ة`));
      else if (last === 'ئ' || last === 'ؤ') readings.push(...nounReadings(`${base}ء`));
      else if (last === 'ا') readings.push(...nounReadings(`${base}ى`));
      else if (pronoun !== 'ي' && last === 'ي') readings.push(...nounReadings(base).filter(ownable));
    }
  }
  if (pronoun !== 'ي') {
    const alternative = last === 'ا' ? `${base}ى` : last === 'و' ? `${host}ا` : null;
    const verbs = verbReadings(host);
    readings.push(...(verbs.length === 0 && alternative !== null ? verbReadings(alternative) : verbs).slice(0, 1));
  }
  return readings;
}

function ownable(reading: Reading): boolean {
  return reading.tag === 'noun' || reading.lemma.length > 2;
}
