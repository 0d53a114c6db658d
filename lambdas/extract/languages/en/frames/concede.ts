import type { Frame } from '../../../events/frame.ts';
import { each, noun, nounWith, verbWith } from './row.ts';

/** Concessions in words. What is promised to be withdrawn, released or eased is found by the act itself. */
export const concede: readonly Frame[] = [
  ...verbWith(
    'declare, announce, call, proclaim, agree, accept, reach, observe, offer, extend, order, sign, implement, begin, renew, enter, honour, honor',
    each(['ceasefire'], 'CONCEDE/ceasefire'),
    'subject > with|in|to|against|between',
    ['object', 'on', 'to', 'into'],
  ),
  ...verbWith(
    'agree, reach, sign, accept, conclude',
    each(['ceasefire'], 'CONCEDE/ceasefire'),
    'subject <> with|between|subject',
    ['object', 'on', 'to'],
  ),
  ...noun(
    'ceasefire, cease-fire, truce, armistice',
    'CONCEDE/ceasefire',
    'between|owner|subject <> between|with|subject',
    {
      needsWord: ['effect', 'force', 'hold'],
    },
  ),
  ...nounWith(
    'cessation, end, halt',
    each(['ceasefire'], 'CONCEDE/ceasefire'),
    'owner|subject|between <> with|between',
  ),
];
