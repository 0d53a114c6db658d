import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { approximate, dayRange, isEdtf } from './edtf.ts';

describe('dayRange', () => {
  it.each([
    ['2015-09-14/2015-09-20', '2015-09-14', '2015-09-20'],
    ['2015-01/2015-03', '2015-01-01', '2015-03-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015-09-21~', '2015-09-21', '2015-09-21'],
    ['2012/..', '2012-01-01', null],
    ['../2014', null, '2014-12-31'],
    ['XXXX-01-12/XXXX-01-13', null, null],
  ])('%s covers %s to %s', (date, first, last) => {
    expect(dayRange(date)).toEqual({ first, last });
  });

  it('gives back every single day', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayRange(day)).toEqual({ first: day, last: day });
      }),
    );
  });

  it('names the text that is no date', () => {
    expect(() => dayRange('yesterday')).toThrow("'yesterday' is not an EDTF date");
  });
});

describe('isEdtf', () => {
  it.each(['2015-02-30', '2015-09-20/2015-09-14', '', '21 September 2015'])('refuses %j', (text) => {
    expect(isEdtf(text)).toBe(false);
  });
});

describe('approximate', () => {
  it.each([
    ['2015-09-21', '2015-09-21~'],
    ['2015-09-21~', '2015-09-21~'],
    ['2012/..', '2012~/..'],
    ['XXXX-12-17', 'XXXX-12-17'],
    ['XXXX-01-12/XXXX-01-13', 'XXXX-01-12/XXXX-01-13'],
  ])('%s becomes %s', (date, expected) => {
    expect(approximate(date)).toBe(expected);
    expect(isEdtf(approximate(date))).toBe(true);
  });
});
