import fc from 'fast-check';
import type { CooperationEvent } from '../../model/event.ts';
import { sampleCoder } from '../../table/testing/sample-coder.ts';
import { articleOf } from '../../table/testing/world.ts';

/** Few, so that questions about them find something. */
export const ACTORS = ['EGY', 'GBR', 'KEN', 'USA'];
export const SENSES = [
  ['CONSULT', 'visit'],
  ['CONSULT', 'talks'],
  ['AID', 'medical'],
] as const;

/** An event that says what the others leave open. */
export const [template] = sampleCoder(1).codeArticle(articleOf('EGY visits GBR.')) as [CooperationEvent];
const event = fc
  .record({
    actors: fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 2, maxLength: 3 }),
    reciprocal: fc.boolean(),
    sense: fc.constantFrom(...SENSES),
    // Many on few days, and some far from all others.
    date: fc.oneof(
      fc.constantFrom('2015-09-01', '2015-09-02', '2015-10', '2015', '2015-09-14/2015-10-02'),
      fc.integer({ min: 1960, max: 2040 }).map((year) => `${year}-05-06`),
    ),
    status: fc.constantFrom('done' as const, 'ongoing' as const),
    contexts: fc.subarray(['military' as const, 'trade' as const, 'health' as const]),
    amounts: fc.array(
      fc.record({
        value: fc.constantFrom(0, 1_000, 5_000_000),
        currency: fc.constantFrom('USD', 'EGP'),
        text: fc.constant('a sum'),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ actors, reciprocal, sense: [type, mode], ...rest }): CooperationEvent => {
    const [source = '', ...targets] = actors;
    const sides = reciprocal ? { sources: actors, targets: actors } : { sources: [source], targets };
    return { ...template, ...sides, reciprocal, type, mode, ...rest };
  });
/** An event, and what is known of the article that reports it. */
export const report = fc.record({
  event,
  coderVersion: fc.integer({ min: 1, max: 2 }),
  article: fc
    .record({
      language: fc.constantFrom('en', 'ar'),
      date: fc.constantFrom('2015-09-21', '2015-09', '2016-01-02', '2015-12-30/2016-01-03', null),
    })
    .map((article) => ({ ...articleOf('text'), ...article })),
});
