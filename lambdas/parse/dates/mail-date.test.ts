import { describe, expect, it } from '@jest/globals';
import { dayOfMailDate } from './mail-date.ts';

describe('dayOfMailDate', () => {
  it.each([
    ['Mon, 21 Sep 2015 23:50:00 -0700 (PDT)', '2015-09-21'],
    ['1 Jan 2016 00:00 GMT', '2016-01-01'],
    ['Tue, 12 January 16 08:00:00 UT', '2016-01-12'],
    ['03 Mar 99 10:00:00 EST', '1999-03-03'],
    ['2015-09-21T10:00:00Z', '2015-09-21T10:00:00Z'],
    ['12 يناير 2016', '12 يناير 2016'],
    ['', ''],
  ])('%s is %s', (text, day) => {
    expect(dayOfMailDate(text)).toBe(day);
  });
});
