import { keyOf, lemmaOf } from '../normalise.ts';
import { DEALING_VERBS } from '../vocabulary/verbs-dealings.ts';
import { GENERAL_VERBS } from '../vocabulary/verbs-general.ts';
import { SPEECH_VERBS } from '../vocabulary/verbs-speech.ts';
import { CONJUGATIONS, type Inflection, participleOf } from './conjugate.ts';
import type { Reading } from './reading.ts';

/** A verb of the vocabulary. */
export interface Verb {
  /** Past and present with hamza and shadda. */
  past: string;
  present: string;
  lemma: string;
  masdars: readonly string[];
  /** Key of the active participle, masculine singular; null where none is in use. */
  participle: string | null;
}

/** Reads the entries of a table of verbs: past, present, masdars, and for form I the participle. */
export function readVerbs(table: string): Verb[] {
  return table
    .trim()
    .split(/\n|\|/)
    .map((entry) => {
      const [past = '', present = '', masdars = '', participle] = entry.trim().split(' ');
      const derived = lemmaOf(past).length > 3 || present.startsWith('يُ');
      return {
        past,
        present,
        lemma: lemmaOf(past),
        masdars: masdars === '' ? [] : masdars.split('/'),
        participle:
          participle !== undefined
            ? keyOf(participle)
            : derived || masdars.startsWith('ت')
              ? participleOf(present)
              : null,
      };
    });
}

export const VERBS: readonly Verb[] = [DEALING_VERBS, SPEECH_VERBS, GENERAL_VERBS].flatMap(readVerbs);

const inflections: Inflection[] = [];
const numberOf = new Map<Inflection, number>();
const WIDTH = 64;
const TOUCHED = new Set('اوىيءؤئتنمس');

/** Key → index of the verb × WIDTH + number of the inflection. */
type Forms = Map<string, number>;
const forms: Forms = new Map();
/** Presents that are spelled like the past of another verb: تقدم is he advanced, and she presents. */
const hiddenPresents: Forms = new Map();

/**
 * Verbs by the letters that no inflection touches. Fifty thousand forms would cost a tenth of a second at start, so a
 * verb is inflected when the first word comes that has its letters.
 */
const waiting = new Map<string, number[]>();
VERBS.forEach((verb, index) => {
  const core = coreOf(keyOf(verb.past));
  const group = waiting.get(core);
  if (group === undefined) waiting.set(core, [index]);
  else group.push(index);
});

/** A word without weak letters and the letters of prefixes and endings, a doubled letter once. */
function coreOf(key: string): string {
  let core = '';
  for (let i = 0; i < key.length; i++) {
    const letter = key.charAt(i);
    if (!TOUCHED.has(letter) && !core.endsWith(letter)) core += letter;
  }
  return core;
}

function inflect(key: string): void {
  const core = coreOf(key);
  const group = waiting.get(core);
  if (group === undefined) return;
  waiting.delete(core);
  for (const conjugation of CONJUGATIONS) {
    for (const index of group) {
      for (const [form, inflection] of conjugation(VERBS[index] as Verb)) enter(form, index, inflection);
    }
  }
}

function enter(key: string, verb: number, inflection: Inflection): void {
  const known = forms.get(key);
  const isHidden =
    known !== undefined && inflection.verb === 'present' && inflections[known % WIDTH]?.verb !== 'present';
  const target = isHidden ? hiddenPresents : forms;
  if (target.has(key)) return;
  let number = numberOf.get(inflection);
  if (number === undefined) {
    number = inflections.push(inflection) - 1;
    numberOf.set(inflection, number);
  }
  target.set(key, verb * WIDTH + number);
}

const readings = new Map<number, Reading>();

function readingOf(code: number | undefined): Reading | null {
  if (code === undefined) return null;
  let reading = readings.get(code);
  if (reading === undefined) {
    const { lemma } = VERBS[Math.floor(code / WIDTH)] as Verb;
    const { passive, plural, ...inflection } = inflections[code % WIDTH] as Inflection;
    reading = { lemma, tag: 'verb', ...inflection, ...(plural && { plural }), ...(passive && { passive }) };
    readings.set(code, reading);
  }
  return reading;
}

/**
 * The verbs that a key without clitics spells, the commonest first: a second one is a present that stands where a present
 * must, though the key is more often something else (تقدم).
 */
export function verbReadings(key: string): Reading[] {
  inflect(key);
  const first = readingOf(forms.get(key) ?? otherFinal(key));
  const hidden = hiddenPresents.get(key);
  if (hidden !== undefined) return [...(first === null ? [] : [first]), readingOf(hidden) as Reading];
  if (first !== null) return [first];
  const future = futureReading(key);
  return future === null ? [] : [future];
}

/** Half of the press writes a final ى as ي, and some a final ي as ى. */
function otherFinal(key: string): number | undefined {
  if (key.endsWith('ي')) return forms.get(`${key.slice(0, -1)}ى`);
  return key.endsWith('ى') ? forms.get(`${key.slice(0, -1)}ي`) : undefined;
}

/** The future with س. */
function futureReading(key: string): Reading | null {
  if (key.length < 4 || !key.startsWith('س') || !FUTURE.has(key.charAt(1))) return null;
  const present = verbReadings(key.slice(1)).find(({ verb }) => verb === 'present');
  return present === undefined ? null : { ...present, verb: 'future' };
}

/** What a present begins with. */
const FUTURE = new Set('يتنا');

const participles = new Map<string, string>();
for (const verb of VERBS) {
  if (verb.participle !== null && !participles.has(verb.participle)) participles.set(verb.participle, verb.lemma);
}

/** Endings of a participle that describes what its subject does meanwhile; the first is the surest. */
const PARTICIPLE_ENDINGS = ['ا', 'ة', 'ين', 'ات', ''];

/** The verb whose indefinite active participle a key spells, or null. */
export function participleReading(key: string): Reading | null {
  for (const ending of PARTICIPLE_ENDINGS) {
    if (!key.endsWith(ending) || key.length - ending.length < 3) continue;
    const stem = key.slice(0, key.length - ending.length);
    const lemma = participles.get(stem) ?? (ending === 'ين' ? participles.get(`${stem}ي`) : undefined);
    if (lemma !== undefined) {
      const plural = ending === 'ين' || ending === 'ات';
      return { lemma, tag: 'verb', verb: 'participle', ...(plural && { plural }) };
    }
  }
  return null;
}
