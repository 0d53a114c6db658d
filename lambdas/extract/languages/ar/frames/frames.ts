import type { Frame } from '../../../events/frame.ts';
import { agree } from './agree.ts';
import { aid } from './aid.ts';
import { concede } from './concede.ts';
import { consult } from './consult.ts';
import { cooperate } from './cooperate.ts';
import { retreat } from './retreat.ts';
import { support } from './support.ts';
import { ties } from './ties.ts';
import { trade } from './trade.ts';
import { treaties } from './treaties.ts';

/** What Arabic verbs and nouns mean as events; of two rows that fit a word, the first is taken. */
export const frames: readonly Frame[] = [
  ...retreat,
  ...concede,
  ...cooperate,
  ...trade,
  ...aid,
  ...consult,
  ...ties,
  ...support,
  ...treaties,
  ...agree,
];
