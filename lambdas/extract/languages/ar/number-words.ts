import type { NumberWord } from '../../attributes/lexicon.ts';

/** 1 to 10, in both genders and all cases. */
const UNITS: readonly string[] = [
  'واحد واحدة واحدا',
  'اثنان اثنين اثنتان اثنتين اثنا اثني إثنان إثنين',
  'ثلاثة ثلاث',
  'أربعة أربع',
  'خمسة خمس',
  'ستة ست',
  'سبعة سبع',
  'ثمانية ثماني ثمان',
  'تسعة تسع',
];
const TEENS: readonly string[] = [
  'أحد عشر|إحدى عشرة|أحد عشرة',
  'اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة|إثنا عشر|إثني عشر',
  'ثلاثة عشر|ثلاث عشرة',
  'أربعة عشر|أربع عشرة',
  'خمسة عشر|خمس عشرة',
  'ستة عشر|ست عشرة',
  'سبعة عشر|سبع عشرة',
  'ثمانية عشر|ثماني عشرة|ثمان عشرة',
  'تسعة عشر|تسع عشرة',
];
const TENS = 'عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');
const HUNDREDS: readonly string[] = [
  'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي',
  ...'ثلاث أربع خمس ست سبع ثمان تسع'.split(' ').map((unit) => `${unit}مئة ${unit}مائة ${unit}مية`),
];
const ORDINALS: readonly string[] = [
  'أول أولى حادي حادية',
  'ثاني ثانية ثان',
  'ثالث ثالثة',
  'رابع رابعة',
  'خامس خامسة',
  'سادس سادسة',
  'سابع سابعة',
  'ثامن ثامنة',
  'تاسع تاسعة',
  'عاشر عاشرة',
];

/** Powers of ten: singular; dual, which counts two where no number stands before it; plural, which needs a number. */
const SCALES: ReadonlyArray<[number, string, string, string]> = [
  [1e3, 'ألف', 'ألفا ألفان ألفين ألفي', 'آلاف الاف ألاف ألوف'],
  [1e6, 'مليون', 'مليونا مليونان مليونين مليوني', 'ملايين'],
  [1e9, 'مليار بليون', 'مليارا ملياران مليارين ملياري بليونا بليونين بليوني', 'مليارات بلايين'],
  [1e12, 'تريليون ترليون', 'تريليونا تريليونان تريليونين تريليوني', 'تريليونات'],
];

function* words(): Generator<[string, NumberWord]> {
  for (const [i, forms] of UNITS.entries()) {
    for (const form of forms.split(' ')) yield [form, { is: 'units', value: i + 1 }];
  }
  for (const form of ['عشرة', 'عشر']) yield [form, { is: 'teens', value: 10 }];
  yield ['صفر', { is: 'teens', value: 0 }];
  for (const [i, forms] of TEENS.entries()) {
    for (const form of forms.split('|')) yield [form, { is: 'teens', value: i + 11 }];
  }
  for (const [i, stem] of TENS.entries()) {
    for (const ending of ['ون', 'ين']) yield [stem + ending, { is: 'tens', value: (i + 2) * 10 }];
  }
  for (const form of ['ثمانون', 'ثمانين']) yield [form, { is: 'tens', value: 80 }];
  for (const form of ['مئة', 'مائة', 'مية']) yield [form, { is: 'hundred', value: 100 }];
  for (const [i, forms] of HUNDREDS.entries()) {
    for (const form of forms.split(' ')) yield [form, { is: 'hundreds', value: (i + 2) * 100 }];
  }
  for (const [i, forms] of ORDINALS.entries()) {
    for (const form of forms.split(' ')) {
      yield [form, { is: 'ordinal', value: i + 1 }];
      if (i < 9) for (const ten of ['عشر', 'عشرة']) yield [`${form} ${ten}`, { is: 'ordinal', value: i + 11 }];
    }
  }
  for (const [value, one, two, many] of SCALES) {
    for (const form of one.split(' ')) yield [form, { is: 'scale', value }];
    for (const form of two.split(' ')) yield [form, { is: 'scale', value, count: 2 }];
    for (const form of many.split(' ')) yield [form, { is: 'scale', value, count: 'many' }];
  }
  for (const form of ['نصف', 'نصفا']) yield [form, { is: 'half', value: 0.5 }];
  for (const form of ['دزينة', 'درزن']) yield [form, { is: 'dozen', value: 12 }];
  yield ['و', { is: 'and', value: 0 }];
  for (const form of 'عدة بضعة بضع قليلة معدودة عشرات مئات'.split(' ')) yield [form, { is: 'few', value: 0 }];
}

/** Words of numbers, by form, without the article and without conjunctions. */
export const NUMBER_WORDS: ReadonlyArray<[string, NumberWord]> = [...words()];
