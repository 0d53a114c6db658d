import { describe, expect, it } from '@jest/globals';
import { timesFound } from '../../testing/times.ts';
import { times } from './times.ts';

/** A Monday. */
const PUBLISHED = '2015-09-21';

const found = (text: string, published: string | null = PUBLISHED) => timesFound(times, text, published);

describe('times', () => {
  it.each([
    ['on 21 September, 2015', '21 September, 2015', '2015-09-21'],
    ['on September 21, 2015', 'September 21, 2015', '2015-09-21'],
    ['on Monday, 12 January 2016', 'Monday, 12 January 2016', '2016-01-12'],
    ['on the 5th of May 2014', 'the 5th of May 2014', '2014-05-05'],
    ['Dec. 3, 2014', 'Dec. 3, 2014', '2014-12-03'],
    ['2016-01-12', '2016-01-12', '2016-01-12'],
    ['25/12/2014', '25/12/2014', '2014-12-25'],
    ['12/25/2014', '12/25/2014', '2014-12-25'],
    ['31.12.2014', '31.12.2014', '2014-12-31'],
    ['from 4 to 15 August 2014', '4 to 15 August 2014', '2014-08-04/2014-08-15'],
    ['May 23-27, 2016', 'May 23-27, 2016', '2016-05-23/2016-05-27'],
    ['May 31-June 4, 2014', 'May 31-June 4, 2014', '2014-05-31/2014-06-04'],
    ['28 January – 2 February 2016', '28 January – 2 February 2016', '2016-01-28/2016-02-02'],
    ['from December 30 to January 2, 2015', 'from December 30 to January 2, 2015', '2014-12-30/2015-01-02'],
    ['in March 2014', 'March 2014', '2014-03'],
    ['in 2012', '2012', '2012'],
    ['the year 2012', 'the year 2012', '2012'],
    ['between 2012 and 2014', 'between 2012 and 2014', '2012/2014'],
    ['from 2012 to 2014', 'from 2012 to 2014', '2012/2014'],
    ['in 2012-2014', '2012-2014', '2012/2014'],
    ['early 2018', 'early 2018', '2018-01/2018-04'],
    ['in mid-2014', 'mid-2014', '2014-05/2014-08'],
    ['the end of June 2014', 'the end of June 2014', '2014-06-21/2014-06-30'],
    ['in the first three months of 2015', 'the first three months of 2015', '2015-01/2015-03'],
    ['the last two months of 2014', 'the last two months of 2014', '2014-11/2014-12'],
    ['the second half of 2014', 'the second half of 2014', '2014-07/2014-12'],
    ['the third quarter of last year', 'the third quarter of last year', '2014-07/2014-09'],
    ['the first week of March 2015', 'the first week of March 2015', '2015-03-01/2015-03-07'],
    ['the week of September 20, 2021', 'the week of September 20, 2021', '2021-09-20/2021-09-26'],
    ['in the summer of 2014', 'the summer of 2014', '2014-06/2014-08'],
    ['in the 1990s', 'the 1990s', '1990/1999'],
    ['since 2012', 'since 2012', '2012/..'],
    ['since the beginning of 2015', 'since the beginning of 2015', '2015-01/..'],
    ['until June 2016', 'until June 2016', '../2016-06'],
    ['by 2030', 'by 2030', '../2030'],
    ['12-Jan-2016', '12-Jan-2016', '2016-01-12'],
    ['In 2012 when she left', '2012', '2012'],
    ['by the June 2015 talks', 'by the June 2015', '2015-06'],
    ['14 Shawwal 1436', '14 Shawwal 1436', '2015-07-30'],
  ])('%s', (text, passage, date) => {
    expect(found(text)).toEqual([[passage, date]]);
    expect(found(text, null)).toEqual(passage.endsWith('last year') ? [] : [[passage, date]]);
  });

  it.each([
    ['today', '2015-09-21'],
    ['tonight', '2015-09-21'],
    ['yesterday', '2015-09-20'],
    ['yesterday evening', '2015-09-20'],
    ['tomorrow', '2015-09-22'],
    ['last week', '2015-09-14/2015-09-20'],
    ['this week', '2015-09-21/2015-09-27'],
    ['next week', '2015-09-28/2015-10-04'],
    ['last month', '2015-08'],
    ['next month', '2015-10'],
    ['last year', '2014'],
    ['this year', '2015'],
    ['next year', '2016'],
    ['last weekend', '2015-09-19/2015-09-20'],
    ['last Tuesday', '2015-09-15'],
    ['last Monday', '2015-09-14'],
    ['next Monday', '2015-09-28'],
    ['Tuesday of next week', '2015-09-29'],
    ['Friday last week', '2015-09-18'],
    ['two days ago', '2015-09-19'],
    ['three weeks ago', '2015-08-31/2015-09-06'],
    ['six months ago', '2015-03'],
    ['five years ago', '2010'],
    ['the past two years', '2013-09-21/2015-09-21'],
    ['the last year', '2014-09-21/2015-09-21'],
    ['the next 12 months', '2015-09-21/2016-09-21'],
    ['the next 48 hours', '2015-09-21/2015-09-23'],
    ['earlier this month', '2015-09-01/2015-09-21'],
    ['later this year', '2015-09/2015-12'],
    ['the end of the year', '2015-12'],
    ['in June last year', '2014-06'],
    ['last May', '2015-05'],
    ['next May', '2016-05'],
    ['this November', '2015-11'],
    ['last summer', '2015-06/2015-08'],
    ['the year ahead', '2015-09-21/2016-09-21'],
    ['the months ahead', '2015-09-21/..'],
    ['the 5th of next month', '2015-10-05'],
    ['from 2012 onwards', '2012/..'],
    ['the coming days', '2015-09-21/..'],
    ['recent weeks', '../2015-09-21'],
    ['a few days ago', '../2015-09-21'],
  ])('%s', (text, date) => {
    const passage = text.replace(/^in (June.*)$/, '$1');
    const expected = text === 'a few days ago' ? passage.slice(2) : passage;
    expect(found(text)).toEqual([[expected, date]]);
    const alone = found(text, null).filter(([, of]) => !String(of).startsWith('XXXX'));
    expect(alone).toEqual(text === 'from 2012 onwards' ? [[text, date]] : []);
  });

  it.each([
    ['on Tuesday', ['2015-09-15', '2015-09-22']],
    ['on Monday', '2015-09-21'],
    ['over the weekend', ['2015-09-19/2015-09-20', '2015-09-26/2015-09-27']],
    ['between March and May', ['2015-03/2015-05', '2016-03/2016-05']],
    ['in June', ['2015-06', '2016-06']],
    ['in September', '2015-09'],
    ['on May 5', ['2015-05-05', '2016-05-05']],
    ['on 12-13 January', ['2015-01-12/2015-01-13', '2016-01-12/2016-01-13']],
    ['on 20-22 September', '2015-09-20/2015-09-22'],
    ['from December 30 to January 2', ['2014-12-30/2015-01-02', '2015-12-30/2016-01-02']],
    ['on 29 February', ['2012-02-29', '2016-02-29']],
    ['since March', ['2015-03/..', '2016-03/..']],
  ])('%s looks back and ahead', (text, dates) => {
    expect(found(text).map(([, date]) => date)).toEqual([dates]);
  });

  it.each([
    ['on 12-13 January', 'XXXX-01-12/XXXX-01-13'],
    ['on December 17', 'XXXX-12-17'],
    ['in June', 'XXXX-06'],
    ['in late June', 'XXXX-06-21/XXXX-06-30'],
  ])('%s without a day of publication is %s', (text, date) => {
    expect(found(text, null).map(([, of]) => of)).toEqual([date]);
  });

  it.each(['today', 'on Tuesday', 'last week', 'two days ago', 'next year', 'in the coming days', 'last May 5th week'])(
    'knows no day of publication for %j',
    (text) => {
      expect(found(text, null).filter(([, date]) => !String(date).startsWith('XXXX'))).toEqual([]);
    },
  );

  it.each([
    'He may go.',
    'Officials may march on the capital.',
    'March on Washington',
    'Vision 2030',
    'World Cup 2018',
    'the 2003 invasion',
    '1,800 operations',
    'resolution 2259',
    'about 2000 soldiers',
    'in 2000 villages',
    'a force of 2000 men',
    'on the next day',
    '90 percent',
    'call +1-619-350-2012',
    'COVID-19 and the G20',
    'the second of its kind',
    'a two-week course',
    'for three years',
    'every Tuesday',
    'the following day',
    'a spring in the valley',
    'Good Friday prayers',
    'at 10:30',
    '$2015',
    'Sun Life and Mar Thoma',
    'a decade of war',
    '30 February',
    'Sept. 31, 2015',
    'April Ryan said',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds them all in a sentence, in order', () => {
    const text = 'They met on 4 March 2014 and last week, and will meet again in May and before the end of 2016.';
    expect(found(text)).toEqual([
      ['4 March 2014', '2014-03-04'],
      ['last week', '2015-09-14/2015-09-20'],
      ['May', ['2015-05', '2016-05']],
      ['before the end of 2016', '../2016-12'],
    ]);
  });

  it('says which name no end', () => {
    expect(times('in recent years, in 2014 and in the first half of 2015', PUBLISHED).map(({ kind }) => kind)).toEqual([
      'open',
      'date',
      'range',
    ]);
  });
});
