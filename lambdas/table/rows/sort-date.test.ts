import { describe, expect, it } from '@jest/globals';
import { sortDateOf } from './sort-date.ts';

describe('sortDateOf', () => {
  it.each([
    ['2015-09-14/2015-09-20', '2015-09-21', '2015-09-14', '2015-09-20', 'event'],
    ['2015-09~', null, '2015-09-01', '2015-09-30', 'event'],
    ['2012/..', null, '2012-01-01', null, 'event'],
    ['../2014', '2015-01-01', '2014-12-31', '2014-12-31', 'event'],
    ['XXXX-01-12', '2016-01-13', '2016-01-13', '2016-01-13', 'article'],
    ['Y17000', '2016-01', '2016-01-01', '2016-01-31', 'article'],
    ['-0044-03-15', null, '2020-05-06', '2020-05-06', 'arrival'],
    [null, null, '2020-05-06', '2020-05-06', 'arrival'],
  ])('files %s in an article of %s under %s', (event, article, sortDate, sortDateEnd, sortDateFrom) => {
    expect(sortDateOf(event, article, '2020-05-06')).toEqual({ sortDate, sortDateEnd, sortDateFrom });
  });
});
