import type { VerbForm } from '../../../analysis/token.ts';
import { keyOf } from '../normalise.ts';

/** What the letters of an inflected verb tell. */
export interface Inflection {
  verb: VerbForm;
  person: 'first' | 'second' | 'third';
  plural: boolean;
  passive: boolean;
}

/** The principal parts that determine a verb: third person masculine singular past and present, with hamza and shadda. */
export interface PrincipalParts {
  past: string;
  present: string;
}

const of = (verb: VerbForm, person: Inflection['person'], plural: boolean, passive = false): Inflection => ({
  verb,
  person,
  plural,
  passive,
});

/** Every inflection that a form can have; conjugations refer to these, so that equal ones are the same object. */
const PAST = { one: of('past', 'third', false), many: of('past', 'third', true) };
const PAST_WE = of('past', 'first', true);
const PAST_I = of('past', 'first', false);
const PAST_YOU = of('past', 'second', true);
const PRESENT = { one: of('present', 'third', false), many: of('present', 'third', true) };
const PRESENT_WE = of('present', 'first', true);
const PRESENT_I = of('present', 'first', false);
/** A short form is a present only after what asks for one; elsewhere it is nearly always another word. */
const JUSSIVE = of('imperative', 'third', false);
const JUSSIVE_WE = of('imperative', 'first', true);
const PAST_PASSIVE = { one: of('past', 'third', false, true), many: of('past', 'third', true, true) };
const PRESENT_PASSIVE = { one: of('present', 'third', false, true), many: of('present', 'third', true, true) };

const WEAK = new Set(['ا', 'ى', 'ي', 'و']);
const SHADDA = 'ّ';

/** What the last two letters of a verb make it: how its stem changes before an ending. */
interface Shape {
  past: string;
  present: string;
  doubled: boolean;
  /** The middle root letter is weak: قال، أعاد، استطاع. */
  hollow: boolean;
  /** The last root letter is weak: دعا، التقى، لقي. */
  defective: boolean;
  hamza: boolean;
}

function shapeOf(parts: PrincipalParts): Shape {
  const past = keyOf(parts.past);
  const present = keyOf(parts.present);
  const doubled = parts.past.endsWith(SHADDA) || past.length === 2;
  const hamza = parts.past.endsWith('أ');
  const defective = !hamza && !doubled && WEAK.has(past.at(-1) ?? '');
  const hollow = !defective && !doubled && parts.past.at(-2) === 'ا';
  return { past, present, doubled, hollow, defective, hamza };
}

/**
 * All written forms of a verb that differ in letters, as keys, each with what it tells; the same key may come twice.
 * The parts come from the commonest to the rarest: past, present, passive, jussive and first person singular.
 * Wright, A Grammar of the Arabic Language, vol. I, §§ 77–178 (weak verbs 119–178).
 */
export const CONJUGATIONS: readonly ((parts: PrincipalParts) => Generator<[key: string, inflection: Inflection]>)[] = [
  (parts) => pastForms(shapeOf(parts)),
  (parts) => presentForms(shapeOf(parts)),
  (parts) => passiveForms(shapeOf(parts)),
  (parts) => rarerForms(shapeOf(parts)),
];

function* pastForms(shape: Shape): Generator<[string, Inflection]> {
  const { past } = shape;
  const base = past.slice(0, -1);
  yield [past, PAST.one];
  if (shape.defective) {
    const kept = past.endsWith('ي');
    yield [kept ? `${past}ت` : `${base}ت`, PAST.one];
    yield [`${base}وا`, PAST.many];
    yield [past.endsWith('ا') ? `${base}وا` : `${base}يا`, PAST.many];
    yield [kept ? `${past}تا` : `${base}تا`, PAST.many];
  } else {
    yield [`${past}ت`, PAST.one];
    yield [`${past}وا`, PAST.many];
    if (!shape.hamza) yield [`${past}ا`, PAST.many];
    yield [`${past}تا`, PAST.many];
    if (past.endsWith('ء')) yield [`${base}ؤوا`, PAST.many];
    if (shape.hamza) yield [`${base}ؤوا`, PAST.many];
  }
  const stem = pastStem(shape);
  yield [`${stem}نا`, PAST_WE];
  yield [`${stem}ت`, PAST_I];
  yield [`${stem}ن`, PAST.many];
  yield [`${stem}تم`, PAST_YOU];
}

/** The stem before an ending that begins with a consonant. */
function pastStem({ past, doubled, hollow, defective }: Shape): string {
  if (doubled) return past + past.at(-1);
  if (defective) return past.endsWith('ا') ? `${past.slice(0, -1)}و` : `${past.slice(0, -1)}ي`;
  if (hollow && past.endsWith('ء')) return `${past.slice(0, -2)}ئ`;
  if (hollow) return past.slice(0, -2) + past.at(-1);
  return past;
}

function* presentForms(shape: Shape): Generator<[string, Inflection]> {
  const stem = shape.present.slice(1);
  const base = shape.defective ? stem.slice(0, -1) : stem;
  const dual = stem.endsWith('ى') ? `${base}ي` : stem;
  for (const prefix of ['ي', 'ت']) {
    yield [prefix + stem, PRESENT.one];
    yield [`${prefix + base}ون`, PRESENT.many];
    yield [`${prefix + base}وا`, PRESENT.many];
    yield [`${prefix + dual}ان`, PRESENT.many];
    yield [`${prefix + dual}ا`, PRESENT.many];
    if (shape.hamza) yield [`${prefix + stem.slice(0, -1)}ؤون`, PRESENT.many];
  }
  yield [`ن${stem}`, PRESENT_WE];
}

/** I, whom the press seldom quotes; and after لم, and before the ن of the feminine plural, a short vowel: لم يزر، يزرن. */
function* rarerForms(shape: Shape): Generator<[string, Inflection]> {
  const stem = shape.present.slice(1);
  const short = shortStem(shape, stem);
  yield [`ا${stem}`, PRESENT_I];
  yield [`ي${short}ن`, PRESENT.many];
  if (short === stem) return;
  yield [`ي${short}`, JUSSIVE];
  yield [`ت${short}`, JUSSIVE];
  yield [`ن${short}`, JUSSIVE_WE];
}

/** The stem of the jussive, after لم. */
function shortStem({ hollow, defective }: Shape, stem: string): string {
  if (defective) return stem.slice(0, -1);
  return hollow ? stem.slice(0, -2) + stem.at(-1) : stem;
}

function* passiveForms(shape: Shape): Generator<[string, Inflection]> {
  const { past, present } = shape;
  let passivePast: string | null = null;
  let passivePresent: string | null = null;
  if (shape.hollow) {
    passivePast = `${past.slice(0, -2)}ي${past.at(-1)}`;
    passivePresent = `${present.slice(0, -2)}ا${present.at(-1)}`;
  } else if (shape.defective) {
    passivePast = `${past.slice(0, -1)}ي`;
    passivePresent = `${present.slice(0, -1)}ى`;
  } else if (past.length === 4 && past[1] === 'ا') {
    passivePast = `${past[0]}و${past.slice(2)}`;
  } else if (past.length === 3 && past[0] === 'و' && present[1] === past[1]) {
    passivePresent = `ي${past}`;
  }
  if (passivePast !== null) {
    yield [passivePast, PAST_PASSIVE.one];
    yield [`${passivePast}ت`, PAST_PASSIVE.one];
    yield [shape.defective ? `${passivePast.slice(0, -1)}وا` : `${passivePast}وا`, PAST_PASSIVE.many];
  }
  if (passivePresent !== null) {
    const stem = passivePresent.slice(1);
    for (const prefix of ['ي', 'ت']) {
      yield [prefix + stem, PRESENT_PASSIVE.one];
      yield [`${prefix + (shape.defective ? stem.slice(0, -1) : stem)}ون`, PRESENT_PASSIVE.many];
    }
  }
}

/** The active participle of a derived verb (forms II to X): م before the present stem. Of form I it is given. */
export function participleOf(present: string): string {
  // متمنيا: of a present in ى (يتمنى) the participle ends in ي.
  return `م${keyOf(present).slice(1).replace(/ى$/, 'ي')}`;
}
