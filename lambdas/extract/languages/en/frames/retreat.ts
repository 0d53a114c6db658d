import type { Frame } from '../../../events/frame.ts';
import { each, noun, nounWith, verb, verbWith } from './row.ts';

/** What outsiders are let in to do. */
const ENTRIES: readonly string[] = ['deliver', 'enter', 'inspect', 'transit', 'evacuate'];

/** Concessions in deeds. */
export const retreat: readonly Frame[] = [
  ...verb('withdraw, pull out, retreat, pull back, redeploy', 'RETREAT/withdraw', 'subject > from', {
    towards: 'state',
    byTheme: each(
      [
        'agreement',
        'talks',
        'negotiation',
        'diplomacy',
        'membership',
        'exercise',
        'peacekeepers',
        'aid',
        'money',
        'integrity',
      ],
      null,
    ),
  }),
  ...verbWith(
    'withdraw, pull, remove, evacuate, reduce, recall, pull out, bring home, scale back',
    each(['troops', 'withdrawal'], 'RETREAT/withdraw'),
    'subject|owner > from|in',
    ['object'],
  ),
  ...noun('withdrawal, pullout, pull-out, drawdown, pullback', 'RETREAT/withdraw', 'owner|subject|of|by > from', {
    towards: 'state',
    byTheme: each(['agreement'], null),
  }),
  ...verb('leave', 'RETREAT/withdraw', 'subject > object', {
    needsWord: ['troop', 'soldier', 'force', 'withdrawal', 'pullout', 'contingent'],
  }),
  ...verb('vacate, evacuate', 'RETREAT/withdraw', 'subject > object', {
    byTheme: each(['talks', 'victims'], null),
    themeIn: ['object'],
  }),

  // Whose people or vessels they are is the one they are given back to, whatever they do for a living.
  ...verb('free, liberate, set free, let free, let go', 'RETREAT/release', 'subject > object|to', {
    themeIn: ['object'],
    byTheme: each(['adversaries'], null),
    anyone: true,
  }),
  ...verbWith('release', each(['prisoners', 'adversaries'], 'RETREAT/release'), 'subject > object|to', ['object'], {
    anyone: true,
  }),
  ...verb('pardon', 'RETREAT/release', 'subject > object'),
  ...verbWith(
    'announce, order, approve, authorise, authorize, grant',
    each(['prisoners'], 'RETREAT/release'),
    'subject > of',
    ['object'],
    { anyone: true, needsWord: ['release', 'freeing'] },
  ),
  ...nounWith('release, freeing', each(['prisoners'], 'RETREAT/release'), 'by|subject > of|owner|to', { anyone: true }),
  ...verbWith(
    'hand over, turn over, return, surrender, repatriate',
    each(['prisoners'], 'RETREAT/release'),
    'subject > to|object',
    ['object'],
  ),

  ...verbWith(
    'return, give back, hand back, hand over, repatriate, restitute, restore, cede, turn over, surrender, unfreeze, relinquish, transfer',
    each(['property'], 'RETREAT/return'),
    'subject > to|object',
    ['object'],
  ),
  ...verb('give back, hand back, repatriate', 'RETREAT/return', 'subject > to'),
  ...verb('hold fire, cease fire, cease hostilities', 'RETREAT/ceasefire', 'subject > against|with|on|towards'),
  ...verb('hold fire, cease fire, cease hostilities', 'RETREAT/ceasefire', 'subject <> subject'),
  ...verbWith('stop, halt, suspend, pause, cease', each(['operation'], 'RETREAT/ceasefire'), 'subject > on|against', [
    'object',
  ]),
  ...nounWith(
    'return, handover, repatriation, restitution',
    each(['property'], 'RETREAT/return'),
    'owner|subject|by|from > to',
  ),
  ...verbWith('recover, receive, retrieve, regain, reclaim', each(['property'], 'RETREAT/return'), 'from > subject', [
    'object',
  ]),

  ...verbWith(
    'lift, ease, remove, relax, suspend, waive, loosen, end, repeal, drop, scrap, abolish, roll back, rescind, reduce, cut, cancel, revoke, terminate, unwind, soften, lower, eliminate',
    each(['sanctions'], 'RETREAT/lift-sanctions'),
    'subject > on|against|of|from|with|for|to|object',
    ['object', 'of'],
    { anyone: true },
  ),
  ...verb('grant, give, offer', 'RETREAT/lift-sanctions', 'subject > to|object|for', {
    byTheme: each(['sanctions'], 'RETREAT/lift-sanctions'),
    needsTheme: true,
    themeIn: ['object', 'from', 'on', 'of'],
    needsWord: ['concession', 'waiver', 'exemption', 'exception', 'relief', 'preference'],
  }),
  ...nounWith(
    'lifting, easing, removal, relaxation, suspension, end, reduction',
    each(['sanctions'], 'RETREAT/lift-sanctions'),
    'subject|owner|by > on|against|of|from',
  ),
  ...verb('unblock, unfreeze, delist', 'RETREAT/lift-sanctions', 'subject > object'),

  ...verbWith(
    'allow, grant, permit, give, open, reopen, provide, offer, restore, approve, let',
    each(['access'], 'RETREAT/access'),
    'subject > to|for|object',
    ['object', 'to', 'into'],
  ),
  // "Allowed the inspectors to enter", "gave approval for the agency to deliver".
  ...verb('allow, permit, let', 'RETREAT/access', 'subject > object', { needsWord: ENTRIES }),
  ...noun(
    'approval, permission, clearance, authorisation, authorization, consent',
    'RETREAT/access',
    'subject|owner > for|to',
    {
      needsWord: ENTRIES,
    },
  ),
  ...verbWith('open, reopen, re-open', each(['access'], 'RETREAT/access'), 'subject > to|with|for', ['object'], {
    anyone: true,
  }),
  ...verb('let', 'RETREAT/access', 'subject > object', {
    with: ['into'],
    needsWord: ['inspector', 'agency', 'monitor'],
  }),
  ...verbWith('transfer, hand over, surrender, deliver', each(['disarmament'], 'RETREAT/disarm'), 'subject > to', [
    'object',
    'of',
  ]),
  ...verb('admit, let in', 'RETREAT/access', 'subject > object', { byTheme: each(['victims', 'refugees'], null) }),
  ...verb('disarm, demilitarise, demilitarize', 'RETREAT/disarm', 'subject > object|to'),
  ...verbWith(
    'lay down, surrender, give up, hand over, destroy, dismantle, turn in, scrap',
    each(['arms', 'disarmament'], 'RETREAT/disarm'),
    'subject > to|under',
    ['object'],
  ),
  ...verb('surrender, capitulate', 'RETREAT/disarm', 'subject > to'),
  ...verbWith(
    'cease, stop, halt, end, suspend',
    each(['ceasefire'], 'RETREAT/ceasefire'),
    'subject > against|with|in',
    ['object'],
  ),
  ...verb('cease fire, stop fighting', 'RETREAT/ceasefire', 'subject > with|against'),
];
