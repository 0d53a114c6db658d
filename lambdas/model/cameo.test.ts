import { describe, expect, it } from '@jest/globals';
import { cameoOf } from './cameo.ts';
import { EVENT_TYPES, MODES, type Sense, splitSense } from './event-types.ts';

const senses = EVENT_TYPES.flatMap((type) => MODES[type].map((mode) => `${type}/${mode}` as Sense));

describe('cameoOf', () => {
  it.each(senses)('%s has a code and a cooperative value', (sense) => {
    const { type, mode } = splitSense(sense);
    expect(cameoOf(type, mode, null)).toEqual({
      code: expect.stringMatching(/^0\d{2,3}$/),
      goldstein: expect.any(Number),
    });
  });

  it.each([
    ['AID/training', '0332'],
    ['AID/asylum', '033'],
    ['CONSULT/visit', '036'],
    ['CONSULT/mediation', '039'],
    ['SUPPORT', '032'],
    ['RETREAT/release', '030'],
    [null, '030'],
  ] as const)('an AGREE that promises %s is %s', (promises, code) => {
    expect(cameoOf('AGREE', 'promise', promises).code).toBe(code);
  });

  it('refuses a mode of another type', () => {
    expect(() => cameoOf('AID', 'visit', null)).toThrow('no CAMEO code for AID/visit');
  });
});
