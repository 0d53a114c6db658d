import fc from 'fast-check';
import { ACTORS, SENSES } from './arbitrary-reports.ts';

const actor = fc.constantFrom(...ACTORS);
const sense = fc.constantFrom(...SENSES);
const subject = fc.oneof(
  fc.uniqueArray(actor, { minLength: 2, maxLength: 2 }).map((pair) => ({ between: pair as [string, string] })),
  fc.record({ actor, role: fc.constantFrom('either' as const, 'source' as const, 'target' as const) }),
  fc.tuple(actor, fc.constantFrom('source' as const, 'target' as const)).map(([one, role]) => ({
    between: [one, one === 'KEN' ? 'EGY' : 'KEN'] as [string, string],
    actor: one,
    role,
  })),
  sense.map(([type]) => ({ type })),
  sense.map(([type, mode]) => ({ type, mode })),
  fc.record({ actor }).chain((one) => sense.map(([type, mode]) => ({ ...one, type, mode }))),
  fc.constantFrom(
    { since: '2014', until: '2017' },
    { since: '2015-02', until: '2015-09-14' },
    { since: '2030', until: '2039' },
  ),
);
const range = fc.constantFrom(
  {},
  { since: '2015' },
  { until: '2015-09-01' },
  { since: '2015-09', until: '2015-10' },
  { since: '1970', until: '1999' },
);
const condition = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom(
    { context: 'trade' as const },
    { status: 'ongoing' as const },
    { language: 'ar' },
    { coderVersion: 2 },
    { currency: 'USD' },
    { currency: 'EGP', minAmount: 1_001 },
    { publishedSince: '2016' },
    { publishedUntil: '2015-09-10' },
    { publishedSince: '2015-09-21', publishedUntil: '2015-12', status: 'done' as const },
  ),
);
/** Whatever can be asked of the reports, with pages of some size. */
export const question = fc
  .tuple(
    subject,
    range,
    condition,
    fc.constantFrom('newest' as const, 'oldest' as const),
    fc.integer({ min: 3, max: 60 }),
  )
  .map(([named, days, narrowed, order, limit]) => ({ ...days, ...named, ...narrowed, order, limit }));
