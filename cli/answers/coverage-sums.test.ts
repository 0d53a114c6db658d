import { describe, expect, it } from '@jest/globals';
import { GROUPINGS, sumBy } from './coverage-sums.ts';

const row = (month: string, language: string, outlet: string | null, coded: number) => ({
  month,
  language,
  outlet,
  coded,
  withoutEvents: 1,
  events: 2 * coded,
  unsupported: 0,
});
const ROWS = [
  row('2015-09', 'ar', 'ahram.org.eg', 3),
  row('2015-10', 'ar', null, 4),
  row('2015-09', 'en', 'ahram.org.eg', 5),
];

describe('sumBy', () => {
  it('adds up what is alike in the parts asked for', () => {
    expect(sumBy(ROWS, ['language'])).toEqual([
      { language: 'ar', coded: 7, withoutEvents: 2, events: 14, unsupported: 0 },
      { language: 'en', coded: 5, withoutEvents: 1, events: 10, unsupported: 0 },
    ]);
    expect(sumBy(ROWS, ['outlet']).map(({ outlet, coded }) => [outlet, coded])).toEqual([
      [null, 4],
      ['ahram.org.eg', 8],
    ]);
  });

  it('leaves rows as they are where nothing is left out', () => {
    expect(sumBy(ROWS, [...GROUPINGS])).toEqual([ROWS[0], ROWS[2], ROWS[1]]);
  });
});
