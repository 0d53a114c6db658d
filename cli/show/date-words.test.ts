import { expect, it } from '@jest/globals';
import { dateInWords } from './date-words.ts';

it.each([
  ['2015', '2015'],
  ['2015-09', 'September 2015'],
  ['2015-09-14', '14 September 2015'],
  ['2015-09-14~', 'about 14 September 2015'],
  ['2015-09-14/2015-09-20', '14 September 2015 to 20 September 2015'],
  ['2015-01/2015-03', 'January 2015 to March 2015'],
  ['2012/..', 'since 2012'],
  ['../2012-05', 'until May 2012'],
  ['XXXX-01-12/XXXX-01-13', 'XXXX-01-12/XXXX-01-13'],
  ['2015-21', '2015-21'],
  ['201X', '201X'],
])('says %s as %s', (edtf, words) => {
  expect(dateInWords(edtf)).toBe(words);
});
