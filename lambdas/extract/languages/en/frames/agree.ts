import type { Frame } from '../../../events/frame.ts';
import { adjective, each, noun, verb, verbWith } from './row.ts';

/**
 * Acts that lie ahead and have no verb of their own: saying that one will cooperate, inviting, agreeing on cooperation.
 * What operators govern ("agreed to hold talks") is found by the act below them.
 */
export const agree: readonly Frame[] = [
  ...verb('invite', 'AGREE/invite', 'subject > object'),
  ...verbWith(
    'extend, send, convey, issue, deliver, hand, address',
    each(['invitation'], 'AGREE/invite'),
    'subject > to|object',
    ['object'],
  ),
  ...noun('invitation', 'AGREE/invite', 'from|owner|subject|of > to'),
  ...verbWith('accept', each(['invitation'], 'AGREE/intent'), 'subject > from|object|to|of', ['object']),

  ...verb('agree', 'AGREE/agreement-in-principle', 'subject <> with|subject', {
    byTheme: { ...each(['ceasefire'], 'CONCEDE/ceasefire'), ...each(['relations'], 'AGREE/agreement-in-principle') },
  }),
  ...verb('accept', 'AGREE/agreement-in-principle', 'subject > object|from|by|of', {
    needsWord: ['proposal', 'request', 'initiative', 'plan', 'offer'],
    byTheme: each(['refugees', 'asylum', 'adversaries', 'invitation'], null),
  }),
  ...verb('approve, grant', 'AGREE/agreement-in-principle', 'subject > object|from|by|of', { needsWord: ['request'] }),
  ...verb('cooperate, co-operate, collaborate', 'AGREE/intent', 'subject <> with|subject'),
  ...verbWith(
    'seek, pursue',
    each(['cooperation', 'relations', 'agreement', 'investment'], 'AGREE/intent'),
    'subject > with|from',
    ['object'],
  ),
  ...verb(
    'strengthen, deepen, cement, consolidate, bolster, enhance, upgrade, elevate, boost, expand, reinforce, improve, develop, further, build, intensify, promote, increase, broaden, advance, foster, step up, build up, beef up, tighten, diversify, widen',
    'COOPERATE/joint-project',
    'subject|between <> with|between|object|subject',
    {
      byTheme: each(['relations', 'cooperation'], 'COOPERATE/joint-project'),
      needsTheme: true,
      themeIn: ['object', 'in', 'on'],
      committed: true,
    },
  ),
  ...verbWith('offer, propose, pledge, promise', each(['cooperation'], 'AGREE/promise'), 'subject <> with|to|subject', [
    'object',
  ]),

  ...verbWith('apply, bid, seek, pursue', each(['membership'], 'AGREE/intent'), 'subject > to|of|in|for|into'),
  ...verb('apply to join, seek to join', 'AGREE/intent', 'subject > object|to'),
  ...verb('join, rejoin, enter', 'AGREE/intent', 'subject > object', { committed: true, towards: 'organisation' }),
  ...noun('application, bid, candidacy', 'AGREE/intent', 'owner|subject > to|for|of', {
    byTheme: each(['membership'], 'AGREE/intent'),
  }),
  ...adjective('ready, prepared, willing', 'AGREE/intent', 'subject > with|to', {
    byTheme: each(['cooperation', 'aid'], 'AGREE/intent'),
  }),
];
