import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSequencer } from './sequencer.ts';

it('rises as text, whatever the clock does, and across runs', () => {
  const clock = fc.integer({ min: 1_600_000_000_000, max: 4_000_000_000_000 });
  fc.assert(
    fc.property(fc.array(fc.array(clock), { maxLength: 5 }), (runs) => {
      const given: string[] = [];
      for (const times of runs) {
        const next = createSequencer(given.at(-1) ?? null, () => times.shift() ?? 0);
        while (times.length > 0) given.push(next());
      }
      expect(given.every((sequencer) => /^[0-9A-F]{18}$/.test(sequencer))).toBe(true);
      expect(given).toEqual([...new Set(given)].sort());
    }),
  );
});
