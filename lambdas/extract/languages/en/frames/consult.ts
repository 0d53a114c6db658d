import type { Sense } from '../../../../model/event-types.ts';
import type { Frame } from '../../../events/frame.ts';
import { each, noun, nounWith, verb, verbWith } from './row.ts';

/** Meeting, visiting, talking, negotiating, mediating. */
export const consult: readonly Frame[] = [
  ...verb('visit, revisit', 'CONSULT/visit', 'subject > object'),
  ...verb('tour', 'CONSULT/visit', 'subject > object'),
  ...verb(
    'travel, fly, go, come, journey, jet, head, set off, set out, leave, depart, continue, proceed, accompany',
    'CONSULT/visit',
    'subject > to|for',
  ),
  ...verb('arrive, land, touch down', 'CONSULT/visit', 'subject > in|at|to'),
  ...verb('be here, be back', 'CONSULT/visit', 'speaker > in', {
    needsWord: ['good', 'great', 'wonderful', 'pleasure', 'honour', 'honor', 'privilege', 'delight', 'glad', 'happy'],
  }),
  ...verb('have', 'CONSULT/visit', 'object > subject', {
    needsWord: ['pleasure', 'honour', 'honor', 'privilege', 'delight', 'delighted', 'pleased'],
    themeIn: ['object'],
    byTheme: each(['achievement', 'aid', 'talks', 'relations', 'cooperation', 'agreement'], null),
  }),
  ...verb('swing by, stop over, stop off', 'CONSULT/visit', 'subject > in|at'),
  ...verb('drop in', 'CONSULT/visit', 'subject > on|at'),
  ...verb('lead, head, send, dispatch', 'CONSULT/visit', 'subject > to', {
    needsWord: ['delegation', 'mission', 'team'],
  }),
  ...noun('visit, trip, tour, stopover, journey, pilgrimage, travel', 'CONSULT/visit', 'owner|subject|by|of > to'),
  ...noun('call', 'CONSULT/visit', 'subject|owner > on', { needsWord: ['courtesy'] }),
  ...noun('tour', 'CONSULT/visit', 'subject > of'),
  ...noun('stop', 'CONSULT/visit', 'owner|subject > in|at'),
  ...noun('arrival', 'CONSULT/visit', 'owner|subject|of > in|at|to'),
  ...noun('visit', 'CONSULT/visit', 'from|by > object|owner|to|subject'),
  // The visitor acts, whoever tells of it: "Cairo hosts Sudan's minister".
  ...verbWith('host', each(['refugees'], 'AID/asylum'), 'subject > object', ['object']),
  ...verb('host, receive, fete, wine and dine', 'CONSULT/visit', 'object > subject', {
    byTheme: each(
      [
        'adversaries',
        'aid',
        'money',
        'arms',
        'relief',
        'medicine',
        'training',
        'invitation',
        'troops',
        'operation',
        'refugees',
      ],
      null,
    ),
    themeIn: ['object'],
  }),
  ...noun('reception', 'CONSULT/visit', 'of|for > owner|subject|by'),
  ...noun('dinner, lunch, luncheon, banquet, breakfast', 'CONSULT/meeting', 'owner|subject <> for|with|between'),

  ...verb(
    'meet, sit down, confer, huddle, caucus, get together, reconvene, gather, convene, assemble',
    'CONSULT/meeting',
    'subject <> with|object',
  ),
  ...verb('meet', 'CONSULT/meeting', 'subject <> between|subject|partner'),
  ...verb('shake hands, have tea, have lunch, have dinner, break bread', 'CONSULT/meeting', 'subject <> with'),
  ...verb('lunch, dine', 'CONSULT/meeting', 'subject <> with'),
  // "It is good to have the minister here".
  ...verb('have here', 'CONSULT/visit', 'object > speaker'),
  ...verb('have', 'CONSULT/visit', 'object > speaker', {
    needsWord: ['good', 'great', 'pleasure', 'honor', 'honour', 'pleased', 'delighted', 'glad', 'wonderful'],
    byTheme: each(['relations', 'cooperation', 'achievement', 'aid', 'talks'], null),
  }),
  ...noun('exchange', 'CONSULT/talks', 'owner|subject|between|of <> with|between', {
    described: ['substantive', 'diplomatic', 'frank', 'candid', 'constructive', 'productive', 'high-level', 'fruitful'],
  }),
  ...verb('greet, welcome', 'CONSULT/visit', 'object > subject', {
    byTheme: each(
      [
        'achievement',
        'agreement',
        'integrity',
        'talks',
        'ceasefire',
        'aid',
        'money',
        'relations',
        'cooperation',
        'refugees',
        'withdrawal',
        'sanctions',
        'prisoners',
        'investment',
        'negotiation',
        'mediation',
      ],
      null,
    ),
    themeIn: ['object'],
  }),
  ...mutual('meeting, encounter, audience, handshake, get-together', 'CONSULT/meeting'),
  ...mutual('summit', 'CONSULT/meeting'),

  ...verb('speak, talk', 'CONSULT/call', 'subject <> with|to|subject', { needsWord: ['phone', 'telephone'] }),
  // Heads of states who "spoke today" did so from afar: in a room they meet.
  ...verb('speak', 'CONSULT/call', 'subject <> with|to', {
    byTheme: each(['visit', 'talks'], 'CONSULT/talks'),
    themeIn: ['during', 'at', 'on', 'in'],
  }),
  ...verb('talk, chat, converse, parley, consult, discuss, liaise', 'CONSULT/talks', 'subject <> with'),
  ...verb('talk', 'CONSULT/talks', 'subject <> to'),
  ...verb('bring together, gather', 'CONSULT/multilateral', 'object <> object', {
    needsWord: ['minister', 'president', 'official', 'summit', 'conference', 'meeting', 'delegation', 'envoy'],
  }),
  ...noun('participation, attendance', 'CONSULT/multilateral', 'of <> of', {
    needsWord: ['meeting', 'talk', 'summit', 'conference', 'session', 'forum'],
  }),
  ...verb('spend', 'CONSULT/meeting', 'subject <> with', { needsWord: ['time', 'day', 'hour', 'evening', 'morning'] }),
  ...verb('discuss, review, debate', 'CONSULT/talks', 'subject <> with'),
  ...verb('discuss, review, confer, consult', 'CONSULT/talks', 'subject <> subject'),
  ...verb('raise, take up, broach', 'CONSULT/talks', 'subject <> with', {
    needsWord: ['issue', 'concern', 'matter', 'question', 'case', 'point', 'topic', 'objection', 'complaint', 'worry'],
  }),
  ...verbWith('exchange, trade, swap', each(['talks'], 'CONSULT/talks'), 'subject <> with|subject', ['object']),
  ...verb('brief, inform, update, apprise', 'CONSULT/talks', 'subject <> object'),
  ...verb('engage with', 'CONSULT/talks', 'subject <> with', { byTheme: each(['adversaries'], null) }),
  ...verb('engage', 'CONSULT/talks', 'subject <> object', {
    needsWord: ['counterpart', 'official', 'leader', 'minister', 'government', 'interlocutor', 'representative'],
    byTheme: each(['adversaries', 'talks', 'exercise', 'operation'], null),
    themeIn: ['object', 'in'],
  }),
  ...noun('diplomacy', 'CONSULT/talks', 'owner|subject <> with', { committed: true }),
  ...mutual(
    'talk, discussion, consultation, dialogue, conversation, deliberation, exchange of view, parley',
    'CONSULT/talks',
  ),

  ...verb('phone, telephone, ring', 'CONSULT/call', 'subject <> object'),
  ...verb(
    'speak by phone, speak by telephone, talk by phone, speak on the phone, speak over the phone, talk on the phone',
    'CONSULT/call',
    'subject <> with|to|subject',
  ),
  // `called the king to congratulate him`; without its purpose the verb may only give a name to something.
  ...verb('call', 'CONSULT/call', 'subject <> object', {
    needsWord: [
      'discuss',
      'congratulate',
      'express',
      'explain',
      'convey',
      'assure',
      'thank',
      'offer',
      'inform',
      'condole',
      'brief',
      'apologise',
      'apologize',
      'wish',
      'reiterate',
      'affirm',
      'reaffirm',
      'talk',
      'telephone',
    ],
  }),
  ...verbWith(
    'call, receive, make, place, take, hold, have, conduct',
    each(['call'], 'CONSULT/call'),
    'subject <> from|to|with|object|subject',
    ['object'],
  ),
  ...noun(
    'phone call, telephone call, call, videoconference, teleconference',
    'CONSULT/call',
    'owner|between|from <> with|between|from|to',
  ),
  ...noun(
    'phone conversation, telephone conversation',
    'CONSULT/call',
    'owner|subject|between <> with|between|subject',
  ),

  ...verb('negotiate, bargain, renegotiate, haggle', 'CONSULT/negotiation', 'subject <> with'),
  ...verb('negotiate', 'CONSULT/negotiation', 'subject <> subject'),
  ...mutual('negotiation, bargaining, renegotiation', 'CONSULT/negotiation'),
  ...nounWith(
    'round',
    { negotiation: 'CONSULT/negotiation', talks: 'CONSULT/talks' },
    'between|subject|owner <> between|with|subject',
  ),

  ...verb('mediate, arbitrate, intercede, broker', 'CONSULT/mediation', 'subject > between|object|with'),
  // Whoever makes room for the talks of two others stands between them.
  ...verb('facilitate, sponsor, broker, moderate', 'CONSULT/mediation', 'subject > between', {
    byTheme: each(['talks', 'negotiation', 'ceasefire', 'agreement'], 'CONSULT/mediation'),
    needsTheme: true,
    themeIn: ['object'],
    with: ['between'],
  }),
  ...noun(
    'mediation, arbitration, good office, intercession',
    'CONSULT/mediation',
    'owner|subject|of|by > between|with|for',
  ),
  ...noun('mediator, intermediary, broker, go-between', 'CONSULT/mediation', 'subject|owner > between'),

  ...verbWith('join', each(['talks', 'call', 'visit'], 'CONSULT/meeting'), 'subject <> object', [
    'for',
    'in',
    'at',
    'on',
  ]),
  ...verb('join', 'CONSULT/meeting', 'subject <> object', {
    needsWord: ['host', 'co-host', 'chair', 'co-chair', 'inaugurate'],
  }),
  // Who attends meets those whose meeting it is, not all who are named around it.
  ...verbWith('attend', each(['talks'], 'CONSULT/multilateral'), 'subject <> with|of|object', ['object']),
  ...verbWith('participate, take part', each(['talks'], 'CONSULT/multilateral'), 'subject <> in', ['in']),
  ...verb('attend, participate, take part', 'CONSULT/multilateral', 'subject <> with', {
    with: ['with'],
    byTheme: { ...each(['exercise', 'operation', 'training'], null), talks: 'CONSULT/meeting' },
  }),
];

/** Nouns of meeting: whoever stands in `between` meets, and not the one who hosts it or tells of it. */
function mutual(lemmas: string, sense: Sense): Frame[] {
  return [
    ...noun(lemmas, sense, 'between <> between'),
    ...noun(lemmas, sense, 'owner|subject|between|of|by <> with|between|subject'),
  ];
}
