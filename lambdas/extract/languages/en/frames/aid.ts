import type { Sense } from '../../../../model/event-types.ts';
import type { Frame } from '../../../events/frame.ts';
import { type ByTheme, committing, each, noun, nounWith, verb, verbWith } from './row.ts';

/** What given things make of the giving. */
const GIFTS: ByTheme = {
  penalties: null,
  aid: 'AID/economic',
  money: 'AID/economic',
  debt: 'AID/debt-relief',
  relief: 'AID/humanitarian',
  medicine: 'AID/medical',
  arms: 'AID/military',
  training: 'AID/training',
  troops: 'AID/military',
  peacekeepers: 'AID/peacekeepers',
  asylum: 'AID/asylum',
  rescue: 'AID/rescue',
};

/** Support may be in words alone; what it is made of tells that it is not. */
const { aid: _, ...GIFTS_OF_SUPPORT } = GIFTS;

/** What tells a sum of money among the nouns of giving. */
const CURRENCIES = 'dollar euro pound yen riyal dirham yuan franc krona krone dinar $ € £ ¥'.split(' ');

/** Adjectives that say what kind of help it is, and that it is more than words. */
const KINDS_OF_HELP: readonly [Sense, readonly string[]][] = [
  ['AID/military', ['military', 'defensive', 'defense', 'defence', 'security', 'lethal', 'non-lethal', 'logistical']],
  ['AID/humanitarian', ['humanitarian', 'emergency', 'life-saving', 'lifesaving', 'relief']],
  ['AID/medical', ['medical', 'health']],
  [
    'AID/economic',
    ['financial', 'economic', 'monetary', 'budgetary', 'material', 'technical', 'development', 'fiscal'],
  ],
];

/** Material help for the one who receives it. */
export const aid: readonly Frame[] = [
  ...verbWith(
    'give, provide, grant, donate, send, deliver, extend, supply, contribute, allocate, earmark, disburse, lend, channel, direct, transfer, dispatch, ship, airlift, furnish, present, hand, award, release, dedicate, devote, set aside, distribute, gift, render, inject, deposit, pay, make available, mobilise, mobilize, bring, fly, airdrop, drop, pour, assign, serve, loan',
    GIFTS,
    'subject > to|object|for|in|into|with',
    ['object', 'with', 'in', 'of', 'for'],
  ),
  ...verb('contribute more, give more, do more', 'AID/economic', 'subject > to|for'),
  ...verbWith(
    'commit, announce, approve, increase, double, unveil, authorise, authorize, obligate',
    { ...GIFTS, arms: null, cooperation: null, sanctions: null },
    'subject > to|for|in',
    ['object', 'in', 'of'],
  ),
  ...committing('promise', [
    ...verbWith('pledge, promise, offer, vow', GIFTS, 'subject > to|for|in|object|with', ['object', 'in']),
    ...nounWith('pledge, promise, offer', GIFTS, 'owner|subject|from|by|of > to|for'),
    ...noun('pledge, promise, offer', 'AID/economic', 'owner|subject|from|by|of > to|for', { needsWord: CURRENCIES }),
  ]),
  ...verb('donate', 'AID/humanitarian', 'subject > to'),
  ...verbWith(
    'provide, supply, arm, equip, present, furnish, outfit, help, assist, support, back',
    GIFTS,
    'subject > object',
    ['with'],
  ),
  ...verb('arm, rearm, equip, re-equip, resupply', 'AID/military', 'subject > object', {
    byTheme: { medicine: 'AID/medical' },
  }),
  ...verbWith('receive, get, obtain, secure, accept, win, benefit, draw', GIFTS, 'from|owner > subject', [
    'object',
    'from',
    'of',
  ]),
  ...verb('assist, aid', 'AID/economic', 'subject > object', {
    byTheme: { ...GIFTS, ...each(['adversaries'], null), victims: 'AID/humanitarian' },
  }),
  ...verb('bail out, subsidise, subsidize, bankroll', 'AID/economic', 'subject > object'),
  ...verb('fund, finance, sponsor', 'AID/economic', 'subject > in|object', {
    byTheme: { ...each(['adversaries', 'victims'], null), relief: 'AID/humanitarian', training: 'AID/training' },
  }),
  ...verbWith('support, back', { ...GIFTS, troops: 'AID/military' }, 'subject > object', ['with']),

  ...verb('train, mentor, instruct, coach, retrain, teach', 'AID/training', 'subject > object|to', {
    byTheme: { ...each(['adversaries'], null) },
    themeIn: ['object'],
  }),
  ...verb('deploy, station', 'AID/military', 'subject > to|in', {
    byTheme: {
      peacekeepers: 'AID/peacekeepers',
      ...each(
        [
          'talks',
          'exchange',
          'diplomacy',
          'goods',
          'visit',
          'relief',
          'medicine',
          'money',
          'prisoners',
          'victims',
          'invitation',
          'refugees',
        ],
        null,
      ),
    },
  }),

  ...verbWith('deploy, station', { peacekeepers: 'AID/peacekeepers', troops: 'AID/military' }, 'object > to|in', [
    'object',
  ]),
  ...verbWith('serve', { peacekeepers: 'AID/peacekeepers', troops: 'AID/military' }, 'subject > in', ['subject']),
  ...nounWith(
    'deployment, dispatch',
    { peacekeepers: 'AID/peacekeepers', troops: 'AID/military', rescue: 'AID/rescue', medicine: 'AID/medical' },
    'owner|subject|from|by > to|in',
  ),
  ...verb('arrive, land', 'AID/peacekeepers', 'subject > in|at', { needsWord: ['peacekeeper'] }),
  ...verb('arrive, land', 'AID/rescue', 'subject > in|at', { needsWord: ['rescuer', 'rescue', 'firefighter'] }),

  ...verbWith(
    'host, shelter, take in, accept, house, accommodate, welcome, admit, absorb, harbour, resettle, receive',
    each(['refugees', 'asylum'], 'AID/asylum'),
    'subject > object|from',
    ['object'],
  ),
  ...verb('save', 'AID/rescue', 'subject > object', {
    needsWord: ['sea', 'boat', 'migrant', 'adrift', 'coast', 'crew'],
  }),
  ...verb('pull', 'AID/rescue', 'subject > from|in', { needsWord: ['alive', 'rubble', 'ruin', 'debris', 'survivor'] }),
  ...verb('shelter, house', 'AID/asylum', 'subject > object', { byTheme: each(['adversaries', 'judicial'], null) }),
  ...verbWith('grant, give, offer, provide', each(['asylum'], 'AID/asylum'), 'subject > to|object|from|for', [
    'object',
  ]),
  ...verbWith(
    'forgive, cancel, write off, waive, reschedule, restructure, relieve, defer, suspend, erase, pardon',
    each(['debt'], 'AID/debt-relief'),
    'subject > owner|object|of|for|with|by',
    ['object'],
  ),
  ...nounWith(
    'forgiveness, cancellation, relief, rescheduling, restructuring',
    each(['debt'], 'AID/debt-relief'),
    'owner|subject|from|by > for|to|of',
  ),
  ...verbWith('forgive, write off', each(['money'], 'AID/debt-relief'), 'subject > object|by|of', ['object']),
  ...verb('rescue, evacuate', 'AID/rescue', 'subject > object|from'),
  ...verb('treat, vaccinate, immunise, immunize', 'AID/medical', 'subject > object'),
  ...verb('feed', 'AID/humanitarian', 'subject > object'),

  ...noun('aid, assistance, donation, help, relief', 'AID/economic', 'owner|subject|from|of|by > to|for', {
    byTheme: {
      relief: 'AID/humanitarian',
      medicine: 'AID/medical',
      arms: 'AID/military',
      training: 'AID/training',
      debt: 'AID/debt-relief',
    },
  }),
  ...KINDS_OF_HELP.flatMap(([sense, described]) =>
    noun('support, assistance, aid, help', sense, 'owner|subject|from|by > to|for|of', { described }),
  ),
  ...noun('loan, grant, bailout, deposit, subsidy, credit line', 'AID/economic', 'owner|subject|from|of|by > to|for'),
  ...nounWith('support', GIFTS_OF_SUPPORT, 'owner|subject|from|of|by > to|for'),
  ...nounWith(
    'contribution, gift, package, shipment, delivery, consignment, airlift, funding',
    GIFTS,
    'owner|subject|from|of|by > to|for',
  ),
  ...noun('contribution, gift, package', 'AID/economic', 'owner|subject|from|of|by > to|for', {
    needsWord: CURRENCIES,
    byTheme: each(['operation', 'integrity', 'achievement'], null),
  }),
  ...nounWith('drawdown', { arms: 'AID/military' }, 'owner|subject|of|by|speaker > for|to'),
  ...noun('training, scholarship', 'AID/training', 'owner|subject|from|by > to|for|of'),
  ...noun('airlift', 'AID/humanitarian', 'owner|subject|from|by > to'),
];
