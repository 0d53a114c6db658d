import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mutations } from './testing/mutations.ts';
import { readMutation } from './testing/read-mutation.ts';
import { seeds } from './testing/seeds.ts';

const all = await seeds();
const unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);

beforeAll(() => {
  process.on('unhandledRejection', note);
});
afterAll(() => {
  process.off('unhandledRejection', note);
});

describe('files that are cut short, changed and spliced', () => {
  it.each([...all.keys()])(
    'of %s are read as far as they can be, or rejected',
    async (format) => {
      const made = all.get(format) ?? [];
      for (const seed of made) expect(await readMutation(seed)).toMatch(/\w/);
      await fc.assert(
        fc.asyncProperty(mutations(made), async (file) => void (await readMutation(file))),
        { numRuns: 100 },
      );
      expect(unhandled).toEqual([]);
    },
    60_000,
  );
});
