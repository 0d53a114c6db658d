import type { NumberWord } from '../../attributes/lexicon.ts';

const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
};

/** Words of numbers, by form. `Second`, a unit of time elsewhere, is only the ordinal here. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...UNITS.map((form, i) => [form, { is: 'units', value: i + 1 }] as const),
  ...TEENS.map((form, i) => [form, { is: 'teens', value: i + 10 }] as const),
  ...TENS.map((form, i) => [form, { is: 'tens', value: (i + 2) * 10 }] as const),
  ...ORDINALS.map((form, i) => [form, { is: 'ordinal', value: i + 1 }] as const),
  ...TEENS.slice(3).map((form, i) => [`${form}th`, { is: 'ordinal', value: i + 13 }] as const),
  ...TENS.slice(0, 2).map((form, i) => [`${form.slice(0, -1)}ieth`, { is: 'ordinal', value: (i + 2) * 10 }] as const),
  ...Object.entries(SCALES).map(([form, value]) => [form, { is: 'scale', value }] as const),
  ...['thousands', 'millions', 'billions', 'trillions'].map(
    (form, i) => [form, { is: 'scale', value: 1000 ** (i + 1), count: 'many' }] as const,
  ),
  ['zero', { is: 'teens', value: 0 }],
  ['hundred', { is: 'hundred', value: 100 }],
  ['dozen', { is: 'dozen', value: 12 }],
  ['half', { is: 'half', value: 0.5 }],
  ['a', { is: 'article', value: 1 }],
  ['an', { is: 'article', value: 1 }],
  ['and', { is: 'and', value: 0 }],
  ...['few', 'several', 'couple of', 'many'].map((form) => [form, { is: 'few', value: 0 }] as const),
]);
