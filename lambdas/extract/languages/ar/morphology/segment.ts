import type { Tag } from '../../../analysis/token.ts';
import { formOf } from '../normalise.ts';
import { SUFFIX_PRONOUNS } from '../vocabulary/function-words.ts';
import { hostReadings } from './host.ts';
import { isPlace, nameReading, partReading } from './names.ts';
import { hasArticle } from './nouns.ts';
import type { Reading, Segment } from './reading.ts';
import { functionReading, nominal, stemReadings } from './stem.ts';

const CONJUNCTIONS: Readonly<Record<string, Reading>> = {
  و: { lemma: 'و', tag: 'conjunction' },
  ف: { lemma: 'ف', tag: 'conjunction' },
};
const FOR: Reading = { lemma: 'ل', tag: 'preposition' };
const PREPOSITIONS: Readonly<Record<string, Reading>> = {
  ب: { lemma: 'ب', tag: 'preposition' },
  ل: FOR,
  ك: { lemma: 'ك', tag: 'preposition' },
};
const TO: Reading = { lemma: 'ل', tag: 'infinitive' };
/**
 * Divides a word into its tokens: conjunction, preposition, stem, pronoun. A clitic is split off where the vocabulary
 * knows what remains, or where the article or the shape after it makes it certain; every other word keeps its letters.
 * @param key a word as `normaliseWord` spells it
 */
export function segmentWord(key: string): Segment[] {
  if (key.length > LONGEST) return [unknown(key, 0)];
  return divide(key) ?? divideUnknown(key);
}

const LONGEST = 24;
/** What words of grammar a conjunction is sure to stand before; ف is also the first letter of too many others (فتحت). */
const AFTER: Readonly<Record<string, ReadonlySet<Tag>>> = {
  و: new Set<Tag>([
    'preposition',
    'complementiser',
    'auxiliary',
    'negation',
    'relative',
    'subordinator',
    'conditional',
    'determiner',
  ]),
  ف: new Set<Tag>(['complementiser', 'auxiliary', 'negation', 'conditional']),
};

function divide(key: string): Segment[] | null {
  const conjunction = CONJUNCTIONS[key.charAt(0)];
  if (conjunction === undefined || key.length < 2 || functionReading(key) !== undefined) return splitWord(key, 0);
  const rest = splitWord(key, 1);
  // فقد is so, rarely he lost; ولديه is and he has: what remains is grammar, so the first letter is a conjunction.
  const next = rest?.[0];
  const isGrammar =
    next !== undefined &&
    next.to - next.from > 1 &&
    (AFTER[key.charAt(0)]?.has(next.readings[0]?.tag ?? 'noun') ?? false);
  const whole = isGrammar ? null : splitWord(key, 0);
  // صنعاء وعدن: and Aden, rather than they promised.
  const isPlaceName = whole?.[0]?.readings[0]?.tag === 'verb' && isPlace(key.slice(1));
  const known = isPlaceName ? null : whole;
  if (known !== null || rest === null) return known;
  return [clitic(key, 0, conjunction), ...rest];
}

/** A word that holds something the vocabulary does not know. */
function divideUnknown(key: string): Segment[] {
  const conjunction = CONJUNCTIONS[key.charAt(0)];
  const whole = stemUnknown(key, 0) ?? [];
  if (whole.length > 0) return whole;
  if (conjunction !== undefined) {
    // فيرنشتدت is a name: ف is certain only before the article.
    const isSure = key.startsWith('ف') ? hasArticle(key.slice(1)) : isCertain(key.slice(1));
    const rest = stemUnknown(key, 1) ?? (isSure ? [unknown(key, 1)] : null);
    if (rest !== null) return [clitic(key, 0, conjunction), ...rest];
  }
  return [unknown(key, 0)];
}

/** A part of a longer name, alone or after a preposition; or an unknown word that a preposition certainly precedes. */
function stemUnknown(key: string, from: number): Segment[] | null {
  const part = CLITIC_ARTICLE.test(key.slice(from)) ? null : partReading(key.slice(from));
  if (part !== null) return [segment(key, from, key.length, [part])];
  const preposition = PREPOSITIONS[key.charAt(from)];
  if (preposition === undefined || key.length - from < 3) return null;
  if (key.startsWith('لل', from) && key.length - from > 4) return swallowedArticle(key, from);
  const rest = key.slice(from + 1);
  const named = partReading(rest);
  if (named !== null) return [clitic(key, from, preposition), segment(key, from + 1, key.length, [named])];
  return isCertain(rest) ? [clitic(key, from, preposition), unknown(key, from + 1)] : null;
}

const CLITIC_ARTICLE = /^(?:[وفبك]ال|لل)/;

/** Shapes of verbal nouns that no name has: إفعال، استفعال، افتعال، تفعيل، مفاعلة. */
const MASDAR = /^(?:ا..ا.|ا...ا.|است..ا.|ت..ي.|م.ا..ة)$/;

function isCertain(rest: string): boolean {
  return hasArticle(rest) || MASDAR.test(rest) || (rest.length > 3 && rest.startsWith('ي'));
}

function clitic(key: string, at: number, reading: Reading): Segment {
  return { from: at, to: at + 1, key: key.charAt(at), form: key.charAt(at), readings: [reading] };
}

function unknown(key: string, from: number): Segment {
  return segment(key, from, key.length, []);
}

function segment(key: string, from: number, to: number, readings: readonly Reading[]): Segment {
  const part = key.slice(from, to);
  return { from, to, key: part, form: formOf(part), readings };
}

/** The segments of `key.slice(from)`, which begins with no conjunction, or null when the vocabulary does not know it. */
function splitWord(key: string, from: number): Segment[] | null {
  const part = key.slice(from);
  const whole = stemReadings(part);
  if (whole.length > 0) return [segment(key, from, key.length, whole)];
  const carried = withPronoun(key, from);
  if (carried !== null) return carried;
  const preposition = PREPOSITIONS[part.charAt(0)];
  return preposition === undefined ? null : afterPreposition(key, from, preposition);
}

function afterPreposition(key: string, from: number, preposition: Reading): Segment[] | null {
  const first = clitic(key, from, preposition);
  const next = from + 1;
  const pronoun = pronounAt(key, next);
  if (pronoun !== null && key.length - next <= 3) return [first, pronoun];
  if (key.startsWith('لل', from)) {
    const rest = swallowedArticle(key, from);
    return (rest[1] as Segment).readings.length > 0 ? rest : null;
  }
  const part = key.slice(next);
  const readings = stemReadings(part);
  const nouns = readings.filter(nominal);
  if (nouns.length > 0 && part.length > 1) return [first, segment(key, next, key.length, nouns)];
  const verb = readings[0];
  if (preposition.lemma === 'ل' && verb?.verb === 'present') {
    return [{ ...first, readings: [TO] }, segment(key, next, key.length, readings)];
  }
  const carried = withPronoun(key, next);
  const host = carried?.[0]?.readings.filter(nominal);
  if (carried && host && host.length > 0)
    return [first, { ...(carried[0] as Segment), readings: host }, ...carried.slice(1)];
  return null;
}

/** لل is ل and the article: للبلدين is ل + البلدين, and للجنة, where three lams would meet, is ل + اللجنة. */
function swallowedArticle(key: string, from: number): Segment[] {
  const rest = key.slice(from + 1);
  // للبنان is ل and لبنان: what is a name without the article has swallowed none.
  const name = nameReading(rest);
  if (name?.tag === 'name') return [clitic(key, from, FOR), segment(key, from + 1, key.length, [name])];
  const plain = `ا${rest}`;
  const doubled = `ال${rest}`;
  const doubledReadings = stemReadings(doubled).filter(({ tag }) => tag === 'noun' || tag === 'adjective');
  const plainReadings = stemReadings(plain).filter(nominal);
  // للقائه is ل and لقائه: what has a pronoun has no article.
  const owned = doubledReadings.length + plainReadings.length === 0 ? withPronoun(key, from + 1) : null;
  const host = owned?.[0]?.readings.filter(nominal) ?? [];
  if (owned !== null && host.length > 0)
    return [clitic(key, from, FOR), { ...(owned[0] as Segment), readings: host }, ...owned.slice(1)];
  const [article, readings] = doubledReadings.length > 0 ? [doubled, doubledReadings] : [plain, plainReadings];
  return [clitic(key, from, FOR), { from: from + 1, to: key.length, key: article, form: formOf(article), readings }];
}

function pronounAt(key: string, from: number): Segment | null {
  const part = key.slice(from);
  for (const [letters, person, plural] of SUFFIX_PRONOUNS) {
    if (part === letters) {
      const reading: Reading = { lemma: letters, tag: 'pronoun', person, ...(plural && { plural }) };
      return segment(key, from, key.length, [reading]);
    }
  }
  return null;
}

function withPronoun(key: string, from: number): Segment[] | null {
  for (const [letters] of SUFFIX_PRONOUNS) {
    const to = key.length - letters.length;
    if (!key.endsWith(letters) || to - from < 2) continue;
    const readings = hostReadings(key.slice(from, to), letters);
    if (readings.length === 0) continue;
    return [segment(key, from, to, readings), pronounAt(key, to) as Segment];
  }
  return null;
}
