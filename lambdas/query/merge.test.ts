import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Stream } from '../table/read-stream.ts';
import { merge } from './merge.ts';

/** Sort keys of some streams, each in order; a row's key ends in the number of its stream. */
const streams = fc.array(fc.uniqueArray(fc.nat({ max: 300 }), { maxLength: 30 }), { minLength: 1, maxLength: 5 });

function keysOf(numbers: number[], stream: number, newestFirst: boolean): string[] {
  const keys = numbers.map((number) => `${String(number).padStart(3, '0')}-${stream}`).sort();
  return newestFirst ? keys.reverse() : keys;
}

/** Reads chunks of a stream; a filter may leave out any of their rows. */
function reader(all: string[][], chunk: number, isKept: (key: string) => boolean) {
  return async ({ key }: Stream, after: string | null) => {
    const keys = all[Number(key)] ?? [];
    const start = after === null ? 0 : keys.indexOf(after) + 1;
    const read = keys.slice(start, start + chunk);
    const items = read.filter(isKept).map((sort) => ({ sort, found: sort }));
    return { items, readTo: start + chunk < keys.length ? (read.at(-1) ?? null) : null };
  };
}

const setting = fc.record({
  numbers: streams,
  newestFirst: fc.boolean(),
  chunk: fc.integer({ min: 1, max: 8 }),
  limit: fc.integer({ min: 1, max: 40 }),
  leftOut: fc.nat({ max: 4 }),
});

describe('merge', () => {
  it('gives the first rows of all streams in their order', async () => {
    await fc.assert(
      fc.asyncProperty(setting, async ({ numbers, newestFirst, chunk, limit, leftOut }) => {
        const all = numbers.map((each, position) => keysOf(each, position, newestFirst));
        const isKept = (key: string) => Number(key.slice(0, 3)) % 5 >= leftOut;
        const named = all.map((_, position): Stream => ({ index: 'byPair', key: String(position), filter: {} }));

        const { items } = await merge(named, limit, newestFirst, reader(all, chunk, isKept), () => true);

        const sorted = all.flat().filter(isKept).sort();
        if (newestFirst) sorted.reverse();
        expect(items.map(({ sort }) => sort)).toEqual(sorted.slice(0, limit));
      }),
    );
  });

  it('stops where it may not read on, with nothing left out before that place', async () => {
    await fc.assert(
      fc.asyncProperty(setting, fc.nat({ max: 4 }), async ({ numbers, newestFirst, chunk, leftOut }, rounds) => {
        const all = numbers.map((each, position) => keysOf(each, position, newestFirst));
        const isKept = (key: string) => Number(key.slice(0, 3)) % 5 >= leftOut;
        const named = all.map((_, position): Stream => ({ index: 'byPair', key: String(position), filter: {} }));
        let left = rounds;
        const mayRead = () => {
          left -= 1;
          return left >= 0;
        };

        const { items, stoppedAt } = await merge(named, 1_000, newestFirst, reader(all, chunk, isKept), mayRead);

        const sorted = all.flat().filter(isKept).sort();
        if (newestFirst) sorted.reverse();
        const isBefore = (key: string) => stoppedAt === null || (newestFirst ? key >= stoppedAt : key <= stoppedAt);
        expect(items.map(({ sort }) => sort)).toEqual(sorted.filter(isBefore));
      }),
    );
  });
});
