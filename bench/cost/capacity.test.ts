import { describe, expect, it } from '@jest/globals';
import { readUnits, sizeOf, storedBytes, writeUnits } from './capacity.ts';

const INDEXES = [
  { partition: 'pair', sort: 'sortKey' },
  { partition: 'byStateKey', sort: 'byStateSort' },
];
const row = { pk: { S: 'a' }, pair: { S: 'EGY#GBR' }, sortKey: { S: '2015' } };

describe('sizeOf', () => {
  it.each([
    [{ a: { S: 'مصر' } }, 7],
    [{ a: { N: '2015' } }, 4],
    [{ a: { N: '-400000000' } }, 4],
    [{ a: { BOOL: true } }, 2],
    [{ a: { L: [{ S: 'xy' }, { NULL: true as const }] } }, 9],
    [{ a: { M: { b: { S: 'c' } } } }, 7],
  ])('counts the bytes of %j', (item, bytes) => {
    expect(sizeOf(item)).toBe(bytes);
  });
});

describe('writeUnits', () => {
  it('takes one for each started kilobyte, in the table and in each index that the item is in', () => {
    const long = { ...row, text: { S: 'x'.repeat(1024) } };
    expect(writeUnits(null, row, INDEXES)).toBe(2);
    expect(writeUnits(null, long, INDEXES)).toBe(4);
    expect(writeUnits(long, null, INDEXES)).toBe(4);
    expect(writeUnits(null, { pk: { S: 'a' } }, INDEXES)).toBe(1);
  });

  it('takes two where an index key changes, and none in an index that stays the same', () => {
    expect(writeUnits(row, { ...row, sortKey: { S: '2016' } }, INDEXES)).toBe(3);
    expect(writeUnits(row, row, INDEXES)).toBe(1);
  });
});

it('reads four kilobytes a unit, half a unit where the read need not be consistent', () => {
  expect([readUnits(0, true), readUnits(4096, true), readUnits(4097, true), readUnits(1, false)]).toEqual([
    1, 1, 2, 0.5,
  ]);
});

it('stores a hundred bytes beside each item', () => {
  expect(storedBytes(row, INDEXES)).toEqual({ table: sizeOf(row) + 100, indexes: sizeOf(row) + 100 });
});
