import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Placed } from '../../table/read-stream.ts';
import type { EventRow } from '../../table/rows/event-row.ts';
import { fold } from './fold.ts';
import { certainFrom, dayNumber, dayOf, readFrom } from './time.ts';

type Given = Partial<EventRow> & Pick<EventRow, 'sortDate'>;

/** Rows of a visit of Egypt to Britain, each in an article of its own where nothing else is said. */
function placed(given: Given[]): Placed<EventRow>[] {
  return given
    .map((row, position): Placed<EventRow> => {
      const alike = { source: 'EGY', target: 'GBR', reciprocal: false, type: 'CONSULT', mode: 'visit' };
      const all = { ...alike, articleId: `article ${position}`, sortDateEnd: null, sortDateFrom: 'event', ...row };
      return { sort: `${row.sortDate}#${String(position).padStart(6, '0')}`, found: all as EventRow };
    })
    .sort((a, b) => (a.sort < b.sort ? -1 : 1));
}

function sizes(given: Given[]): number[] {
  return fold(placed(given)).map(({ rows }) => rows.length);
}

const FIRST = '2015-09-14';

describe('fold', () => {
  it.each([
    ['the same day', [{ sortDate: FIRST }, { sortDate: FIRST }], [2]],
    ['two days later', [{ sortDate: FIRST }, { sortDate: '2015-09-16' }], [2]],
    ['three days later', [{ sortDate: FIRST }, { sortDate: '2015-09-17' }], [1, 1]],
    [
      'a week in which the other lies',
      [{ sortDate: FIRST, sortDateEnd: '2015-09-20' }, { sortDate: '2015-09-20' }],
      [2],
    ],
    ['a week before the other', [{ sortDate: FIRST, sortDateEnd: '2015-09-20' }, { sortDate: '2015-09-21' }], [1, 1]],
    [
      'the month in which it was',
      [{ sortDate: '2015-10-01', sortDateEnd: '2015-10-31' }, { sortDate: '2015-10-31' }],
      [2],
    ],
    ['the year in which it was', [{ sortDate: '2015-01-01', sortDateEnd: '2015-12-31' }, { sortDate: FIRST }], [1, 1]],
    [
      'the same article',
      [
        { sortDate: FIRST, articleId: 'a' },
        { sortDate: FIRST, articleId: 'a' },
      ],
      [1, 1],
    ],
    ['the other direction', [{ sortDate: FIRST }, { sortDate: FIRST, source: 'GBR', target: 'EGY' }], [1, 1]],
    ['both directions', [{ sortDate: FIRST }, { sortDate: FIRST, reciprocal: true }], [1, 1]],
    ['another mode', [{ sortDate: FIRST }, { sortDate: FIRST, mode: 'talks' as const }], [1, 1]],
    [
      'days on which articles came in',
      [
        { sortDate: FIRST, sortDateFrom: 'arrival' as const },
        { sortDate: FIRST, sortDateFrom: 'arrival' as const },
      ],
      [1, 1],
    ],
  ])('of %s', (_, given, expected) => {
    expect(sizes(given as Given[])).toEqual(expected);
  });

  it('does not chain what happens every day', () => {
    const daily = Array.from({ length: 9 }, (_, day) => ({ sortDate: `2015-09-0${day + 1}` }));

    expect(sizes(daily)).toEqual([3, 3, 3]);
  });

  it('keeps two acts of an article apart, and gives each what another says of them', () => {
    const twice = [
      { sortDate: FIRST, articleId: 'a' },
      { sortDate: FIRST, articleId: 'a' },
      { sortDate: FIRST, articleId: 'b' },
      { sortDate: FIRST, articleId: 'b' },
    ];

    expect(sizes(twice)).toEqual([2, 2]);
  });

  const day = fc.integer({ min: 0, max: 200 });
  const history = fc
    .array(
      fc.record({
        day: fc.oneof(day, fc.integer({ min: 60, max: 75 })),
        length: fc.constantFrom(0, 0, 0, 6, 29, 30, 31, 364),
        articleId: fc.integer({ min: 0, max: 30 }).map(String),
        mode: fc.constantFrom('visit' as const, 'talks' as const),
      }),
      { maxLength: 120 },
    )
    .map((rows) =>
      placed(
        rows.map(({ day: number, length, ...row }) => ({
          ...row,
          sortDate: dayOf(16_000 + number),
          sortDateEnd: dayOf(16_000 + number + length),
        })),
      ),
    );

  /** Goes on for months without a pause. */
  const run = fc.array(fc.constantFrom(1, 1, 2), { minLength: 100, maxLength: 150 }).map((steps) => {
    let number = 16_000;
    return placed(
      steps.map((step) => {
        number += step;
        return { sortDate: dayOf(number) };
      }),
    );
  });

  it('puts every row into one incident, with nothing that its first row does not reach, and no article twice', () => {
    fc.assert(
      fc.property(fc.oneof(history, run), (rows) => {
        const folds = fold(rows);

        expect(folds.flatMap((one) => one.rows).length).toBe(rows.length);
        for (const { rows: members } of folds) {
          const [first] = members as [EventRow];
          const last = dayNumber(first.sortDateEnd ?? first.sortDate);
          for (const { sortDate, mode } of members) {
            const begins = dayNumber(sortDate);
            const distance = begins - dayNumber(first.sortDate);
            expect(mode).toBe(first.mode);
            expect(distance <= 2 || (begins <= last && distance < 31)).toBe(true);
          }
          expect(new Set(members.map(({ articleId }) => articleId)).size).toBe(members.length);
        }
      }),
    );
  });

  it('leaves nothing apart that belongs together, where there was a pause before it', () => {
    fc.assert(
      fc.property(day, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 9 }), (begin, later) => {
        const days = [0, ...later].map((distance) => ({ sortDate: dayOf(16_000 + begin + distance) }));

        expect(sizes(days)).toEqual([days.length]);
      }),
    );
  });

  it('gives what it would give if all had been read, wherever reading begins', () => {
    fc.assert(
      fc.property(fc.oneof(history, run), day, (rows, from) => {
        const first = 16_000 + from;
        const read = rows.filter(({ sort }) => dayNumber(sort) >= readFrom(first));
        const shown = (folds: ReturnType<typeof fold>, since: number) =>
          folds.filter(({ sort }) => dayNumber(sort) >= since).map((one) => [one.sort, one.rows]);

        expect(shown(fold(read), first)).toEqual(shown(fold(rows), first));

        const some = rows.filter(({ sort }) => dayNumber(sort) >= first);
        expect(shown(fold(some), certainFrom(first))).toEqual(shown(fold(rows), certainFrom(first)));
      }),
      { numRuns: 300 },
    );
  });
});
