import type { TimeWord, Word } from '../../attributes/lexicon.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Names that may stand for months or days only beside a number, for alone they are other words or names. */
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const SHORT_DAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

const HIJRI: readonly string[] = [
  'muharram moharram',
  'safar',
  'rabi-al-awwal',
  'rabi-al-thani',
  'jumada-al-awwal',
  'jumada-al-thani',
  'rajab',
  'shaban shaaban',
  'ramadan ramadhan ramzan',
  'shawwal shawal',
  'dhul-qadah dhu-al-qadah thul-qadah',
  'dhul-hijjah dhu-al-hijjah thul-hijjah zul-hijjah',
];

const WORDS: Readonly<Record<string, TimeWord>> = {
  today: { is: 'day', offset: 0 },
  tonight: { is: 'day', offset: 0 },
  'this morning': { is: 'day', offset: 0 },
  'this afternoon': { is: 'day', offset: 0 },
  'this evening': { is: 'day', offset: 0 },
  'earlier today': { is: 'day', offset: 0 },
  'later today': { is: 'day', offset: 0 },
  yesterday: { is: 'day', offset: -1 },
  'last night': { is: 'day', offset: -1 },
  'day before yesterday': { is: 'day', offset: -2 },
  tomorrow: { is: 'day', offset: 1 },
  'day after tomorrow': { is: 'day', offset: 2 },
  morning: { is: 'daypart' },
  afternoon: { is: 'daypart' },
  evening: { is: 'daypart' },
  night: { is: 'daypart' },
  spring: { is: 'season', season: 1 },
  summer: { is: 'season', season: 2 },
  autumn: { is: 'season', season: 3 },
  fall: { is: 'season', season: 3 },
  winter: { is: 'season', season: 4 },
  last: { is: 'relative', step: -1, place: 'before', rolls: 'article' },
  past: { is: 'relative', step: -1, place: 'before', rolls: 'always' },
  'this past': { is: 'relative', step: -1, place: 'before' },
  this: { is: 'relative', step: 0, place: 'before' },
  current: { is: 'relative', step: 0, place: 'before' },
  'this coming': { is: 'relative', step: 1, place: 'before' },
  next: { is: 'relative', step: 1, place: 'before', rolls: 'article' },
  coming: { is: 'relative', step: 1, place: 'before', rolls: 'always' },
  upcoming: { is: 'relative', step: 1, place: 'before', rolls: 'always' },
  ahead: { is: 'relative', step: 1, place: 'after', rolls: 'always' },
  'to come': { is: 'relative', step: 1, place: 'after', rolls: 'always' },
  recent: { is: 'relative', step: -1, place: 'before', rolls: 'always', vague: true },
  beginning: { is: 'part', part: 'start' },
  start: { is: 'part', part: 'start' },
  early: { is: 'part', part: 'early' },
  mid: { is: 'part', part: 'middle' },
  middle: { is: 'part', part: 'middle' },
  late: { is: 'part', part: 'late' },
  end: { is: 'part', part: 'end' },
  earlier: { is: 'part', part: 'earlier' },
  later: { is: 'part', part: 'later' },
  ago: { is: 'ago', side: 'after' },
  since: { is: 'bound', bound: 'since' },
  after: { is: 'bound', bound: 'since' },
  'as of': { is: 'in' },
  'starting in': { is: 'bound', bound: 'since' },
  'starting on': { is: 'bound', bound: 'since' },
  'starting from': { is: 'bound', bound: 'since' },
  'beginning in': { is: 'bound', bound: 'since' },
  'beginning on': { is: 'bound', bound: 'since' },
  until: { is: 'bound', bound: 'until' },
  till: { is: 'bound', bound: 'until' },
  by: { is: 'bound', bound: 'until' },
  before: { is: 'bound', bound: 'until' },
  'prior to': { is: 'bound', bound: 'until' },
  'up to': { is: 'bound', bound: 'until' },
  from: { is: 'bound', bound: 'from' },
  between: { is: 'bound', bound: 'between' },
  to: { is: 'to' },
  onwards: { is: 'onward' },
  onward: { is: 'onward' },
  through: { is: 'to' },
  thru: { is: 'to' },
  of: { is: 'of' },
  the: { is: 'the' },
  in: { is: 'in' },
  on: { is: 'in' },
  during: { is: 'in' },
  throughout: { is: 'in' },
  within: { is: 'in' },
  about: { is: 'about' },
  every: { is: 'every' },
  each: { is: 'every' },
  ah: { is: 'era', hijri: true },
  ad: { is: 'era', hijri: false },
  ce: { is: 'era', hijri: false },
  'corresponding to': { is: 'same' },
  st: { is: 'suffix' },
  nd: { is: 'suffix' },
  rd: { is: 'suffix' },
  th: { is: 'suffix' },
};

const UNITS: Readonly<Record<string, TimeWord & { is: 'unit' }>> = {
  hour: { is: 'unit', unit: 'hour' },
  day: { is: 'unit', unit: 'day' },
  week: { is: 'unit', unit: 'week' },
  weekend: { is: 'unit', unit: 'weekend' },
  fortnight: { is: 'unit', unit: 'week', count: 2 },
  month: { is: 'unit', unit: 'month' },
  quarter: { is: 'unit', unit: 'quarter' },
  half: { is: 'unit', unit: 'half' },
  year: { is: 'unit', unit: 'year' },
  decade: { is: 'unit', unit: 'decade' },
  period: { is: 'unit', unit: 'period' },
};

/** Phrases of such words that name no time. */
const OTHER =
  'sunday times|sunday express|sunday telegraph|sunday mirror|friday prayer|friday prayers|black friday|good friday|' +
  'bloody sunday|palm sunday|easter sunday|easter monday|ash wednesday|usa today|russia today|india today|may day|' +
  'march on|saturday night live|later on|ahead of|fall short';

function* words(): Generator<[string, Word]> {
  for (const [i, form] of MONTHS.entries()) {
    const weak = form === 'march' || form === 'may';
    yield [form, { time: weak ? { is: 'month', month: i + 1, weak } : { is: 'month', month: i + 1 }, capital: true }];
  }
  for (const [form, month] of Object.entries(SHORT_MONTHS)) {
    yield [form, { time: { is: 'month', month, weak: true }, capital: true, abbreviation: true }];
  }
  for (const [i, forms] of HIJRI.entries()) {
    for (const form of forms.split(' ')) {
      yield [
        form.replaceAll('-', ' '),
        { time: { is: 'month', month: i + 1, hijri: true, weak: true }, capital: true },
      ];
    }
  }
  for (const [i, form] of DAYS.entries()) yield [form, { time: { is: 'weekday', weekday: i + 1 }, capital: true }];
  for (const [form, weekday] of Object.entries(SHORT_DAYS)) {
    yield [form, { time: { is: 'weekday', weekday, weak: true }, capital: true, abbreviation: true }];
  }
  for (const [form, time] of Object.entries(WORDS)) yield [form, { time }];
  for (const [form, time] of Object.entries(UNITS)) {
    yield [form, { time }];
    yield [form === 'half' ? 'halves' : `${form}s`, { time: { ...time, plural: true } }];
  }
  for (const form of OTHER.split('|')) yield [form, {}];
}

export const TIME_WORDS: ReadonlyArray<[string, Word]> = [...words()];
