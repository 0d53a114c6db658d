import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expectEdtfOfSlices, timesFound } from '../../testing/times.ts';
import { times } from './times.ts';

/** A Monday. */
const PUBLISHED = '2015-09-21';

const found = (text: string, published: string | null = PUBLISHED) => timesFound(times, text, published);

describe('times', () => {
  const dates = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => ({ date, iso: date.toISOString().slice(0, 10) }));

  it.each<[string, Intl.DateTimeFormatOptions, string]>([
    ['2 January 2015', { day: 'numeric', month: 'long', year: 'numeric' }, 'en-GB'],
    ['January 2, 2015', { day: 'numeric', month: 'long', year: 'numeric' }, 'en-US'],
    ['Fri, 2 Jan 2015', { day: 'numeric', month: 'short', year: 'numeric', weekday: 'short' }, 'en-GB'],
    ['Fri, Jan 2, 2015', { day: 'numeric', month: 'short', year: 'numeric', weekday: 'short' }, 'en-US'],
    ['Friday 2 January 2015', { day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' }, 'en-GB'],
    ['2015-01-02', { day: '2-digit', month: '2-digit', year: 'numeric' }, 'en-CA'],
  ])('gives every day back that is written as %s', (_, options, locale) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    fc.assert(
      fc.property(dates, ({ date, iso }) => {
        const text = format.format(date);
        expect(found(`It began on ${text} in Rome.`)).toEqual([[text, iso]]);
      }),
    );
  });

  it('finds the nearest such day on each side of the publication', () => {
    const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(dates, dates, ({ date }, { iso: published }) => {
        const [time] = times(`on ${format.format(date)}`, published);
        expect(time?.past.slice(5)).toBe(time?.future.slice(5));
        expect((time?.past ?? '') <= published && (time?.future ?? '') >= published).toBe(true);
      }),
    );
  });

  it('reads any text without failing, as EDTF of its own slices, in order', () => {
    const words =
      'the first last next of and to from since until in 12 3rd 2015 May March Monday week months year early mid - / , ( ) ago two 1436 Ramadan quarter half today 1990s . every';
    expectEdtfOfSlices(
      times,
      words,
      dates.map(({ iso }) => iso),
    );
  });

  it.each([
    'first half of ',
    'million ',
    '12 ',
    '1-',
    'May ',
    'from ',
    'the end of the ',
    '((',
    'a.b.c.',
    'last ',
    'and 5 ',
    '1.1.',
  ])('reads a long text of %j in linear time', (piece) => {
    const text = piece.repeat(10_000);
    const begun = performance.now();
    times(text, PUBLISHED);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
