import type { Frame } from '../../../events/frame.ts';
import { adjective, each, noun, nounWith, verb, verbWith } from './row.ts';

/** Words that say what relations or a partner are worth. */
const WORTH: readonly string[] =
  `strong stronger strongest close closer closest deep deeper deepest enduring lasting long-lasting longstanding long-standing robust
  vital essential important crucial critical invaluable valuable valued cherished treasured special unique unbreakable ironclad unshakeable
  unshakable unwavering steadfast staunch solid historic historical warm friendly cordial fraternal brotherly excellent exemplary
  strengthening growing flourishing thriving dynamic vibrant good great best reliable dependable trusted trustworthy loyal faithful true
  key top major leading indispensable proud pleased oldest cornerstone bedrock foundation linchpin pillar shared mutual
  continued decade century generation value cherish treasure celebrate flourish thrive`.split(/\s+/);
const HEARTS: readonly string[] = ['heart', 'thought', 'prayer', 'sympathy', 'condolence'];

const STRENGTHEN =
  'strengthen, deepen, cement, consolidate, bolster, enhance, upgrade, elevate, boost, expand, reinforce, improve, develop, further, build, intensify, promote, increase, broaden, advance, foster, widen';

/** Praising, endorsing, condoling, affirming ties, recognising: cooperation in words. */
export const support: readonly Frame[] = [
  ...verb(
    'thank, praise, commend, laud, applaud, salute, congratulate, felicitate, compliment, honour, honor, extol, acclaim, decorate',
    'SUPPORT/praise',
    'subject > object',
  ),
  ...verb('hail, appreciate, admire, value, cheer', 'SUPPORT/praise', 'subject > object|of', {
    byTheme: each(['relations'], 'SUPPORT/affirm-ties'),
  }),
  ...verbWith(
    'welcome, note, acknowledge, recognise, recognize, celebrate, esteem',
    each(
      ['achievement', 'aid', 'mediation', 'ceasefire', 'agreement', 'withdrawal', 'integrity', 'training'],
      'SUPPORT/praise',
    ),
    'subject > object|by|of',
    ['object'],
  ),
  ...verb('pay tribute', 'SUPPORT/praise', 'subject > to'),
  ...verbWith(
    'express, voice, convey, extend, offer, send, deliver, reiterate, relay, show, share',
    each(['relations'], 'SUPPORT/affirm-ties'),
    'subject > to|with|over|for|between',
    ['object', 'over', 'for', 'after', 'on'],
  ),
  ...noun(
    'gratitude, appreciation, thanks, congratulation, praise, admiration, compliment, felicitation, commendation',
    'SUPPORT/praise',
    'subject|owner|from|of|by|speaker > to|for|of',
  ),
  ...noun('thanks', 'SUPPORT/praise', 'subject > object'),
  ...adjective('grateful, thankful, indebted', 'SUPPORT/praise', 'subject > to|for'),
  ...noun('tribute, homage', 'SUPPORT/praise', 'subject|owner > to'),
  ...verbWith('award, bestow', { achievement: 'SUPPORT/praise' }, 'subject > object|on|to|upon', ['object']),

  // "We join the people of Peru in celebrating, in mourning".
  ...verb('join', 'SUPPORT/praise', 'subject > object|with', {
    needsWord: ['celebrate', 'congratulate', 'commemorate', 'mark', 'honour', 'honor', 'celebration', 'thank'],
  }),
  ...verb('join', 'SUPPORT/solidarity', 'subject > object|with', {
    needsWord: ['mourn', 'mourning', 'grieve', 'condolence', 'remember', 'grief', 'sorrow'],
  }),
  ...verb('condole, commiserate', 'SUPPORT/solidarity', 'subject > with|object'),
  ...verb('mourn, grieve', 'SUPPORT/solidarity', 'subject > with|object|for'),
  ...verb('go out', 'SUPPORT/solidarity', 'speaker > to', { needsWord: HEARTS }),
  ...verb('be', 'SUPPORT/solidarity', 'speaker > with', { needsWord: HEARTS }),
  ...verb('wish', 'SUPPORT/praise', 'subject > object', {
    needsWord: ['happy', 'success', 'prosperity', 'prosperous', 'well', 'peaceful', 'joyful', 'recovery', 'day'],
  }),
  ...noun('wish, regard', 'SUPPORT/praise', 'subject|owner|speaker > to|for', {
    needsWord: ['best', 'warm', 'warmest', 'good', 'sincere', 'kind', 'heartfelt'],
  }),
  ...noun('greeting', 'SUPPORT/praise', 'subject|owner|from|speaker > to'),
  ...verb('sympathise, sympathize, empathise', 'SUPPORT/solidarity', 'subject > with'),
  ...noun(
    'condolence, sympathy, solidarity, commiseration',
    'SUPPORT/solidarity',
    'subject|owner|of|from|speaker > to|with|for|over|of',
  ),
  ...nounWith(
    'sorrow, grief, sadness, compassion, commiseration, prayer',
    each(['victims'], 'SUPPORT/solidarity'),
    'subject|owner|of|from > to|with|for|over|in|at|of',
  ),
  ...verb('stand, side', 'SUPPORT/solidarity', 'subject > with|by|behind|alongside|beside'),
  ...verb('stand', 'SUPPORT/solidarity', 'subject > of'),
  ...adjective('committed, faithful, loyal, dedicated', 'SUPPORT/solidarity', 'subject > to', {
    byTheme: each(['relations', 'cooperation'], 'SUPPORT/affirm-ties'),
  }),
  // A promise to defend is one of standing by: what is done in the attack is another act.
  ...verb('defend', 'SUPPORT/solidarity', 'subject > object', { committed: true }),
  // Told of what is not done: `will not abandon`, `will not leave them alone`.
  ...verb('abandon, desert, forsake', 'SUPPORT/solidarity', 'subject > object', { negated: true }),
  ...verb('leave', 'SUPPORT/solidarity', 'subject > object', { negated: true, needsWord: ['alone'] }),

  ...['subject > with|between|to|of|object', 'subject <> subject'].flatMap((pattern) =>
    verbWith(
      'affirm, reaffirm, underscore, underline, emphasise, emphasize, stress, highlight, reiterate, laud, praise, hail, extol, note, value, commend, cite, recall, confirm, cherish, celebrate, renew, treasure',
      each(['relations', 'cooperation'], 'SUPPORT/affirm-ties'),
      pattern,
      ['object', 'of', 'between', 'on', 'for'],
    ),
  ),
  // Said by one of the two, words of worth about what binds them affirm it; the reporter's own are no event, for he has no
  // speaker, and the bare noun only names what is talked about.
  ...noun(
    'relationship, partnership, friendship, alliance, bond of, bond between, tie, relation',
    'SUPPORT/affirm-ties',
    'speaker > owner&with&between&of',
    { needsWord: WORTH },
  ),
  // What binds is named here, who is bound stands around it: "Chile is a valued partner", "a proud friend of Chile".
  ...['speaker > subject', 'speaker > of|to|partner'].flatMap((pattern) =>
    verb('be, remain', 'SUPPORT/affirm-ties', pattern, {
      byTheme: each(['relations'], 'SUPPORT/affirm-ties'),
      needsTheme: true,
      themeIn: ['object'],
      needsWord: WORTH,
    }),
  ),
  // A wish for better relations says what they are worth; nobody has committed to an act.
  ...verb(STRENGTHEN, 'SUPPORT/affirm-ties', 'subject > with|object|between', {
    byTheme: each(['relations', 'cooperation'], 'SUPPORT/affirm-ties'),
    needsTheme: true,
    themeIn: ['object', 'in', 'on'],
    needsWord: ['desire', 'wish', 'keenness', 'eagerness', 'keen', 'eager'],
    committed: true,
  }),
  ...verb(STRENGTHEN, 'SUPPORT/affirm-ties', 'speaker > with|between|of|object', {
    byTheme: each(['relations', 'cooperation'], 'SUPPORT/affirm-ties'),
    needsTheme: true,
    themeIn: ['object', 'in', 'to'],
    foreseen: true,
  }),
  ...verb('enjoy, have, share, celebrate, mark, maintain, boast', 'SUPPORT/affirm-ties', 'speaker > subject|with', {
    byTheme: each(['relations', 'cooperation'], 'SUPPORT/affirm-ties'),
    needsTheme: true,
    themeIn: ['object'],
    needsWord: WORTH,
  }),
  ...verb('count on, rely on', 'SUPPORT/affirm-ties', 'subject > object|on', {
    needsWord: ['partner', 'ally', 'friend', 'partnership', 'friendship'],
  }),
  // "Is proud to be partnered with Iraq": what binds the one binds the other.
  ...verb('partner, ally', 'SUPPORT/affirm-ties', 'object <> with'),
  ...noun('keenness, eagerness, desire', 'SUPPORT/affirm-ties', 'subject|owner|of > with|between|of', {
    byTheme: each(['relations', 'cooperation'], 'SUPPORT/affirm-ties'),
  }),
  ...adjective('keen', 'SUPPORT/affirm-ties', 'subject > with|between'),
  ...verb('support', 'SUPPORT/solidarity', 'subject > object', {
    byTheme: each(['adversaries'], null),
    themeIn: ['object'],
    needsWord: ['commitment', 'committed', 'continue'],
  }),
  ...verb('help, assist, aid, protect, defend', 'SUPPORT/solidarity', 'subject > object', {
    byTheme: each(['adversaries'], null),
    themeIn: ['object'],
    needsWord: ['commitment', 'committed'],
  }),
  ...nounWith(
    'commitment',
    each(['relations', 'cooperation'], 'SUPPORT/affirm-ties'),
    'owner|subject|by > to|with|between',
  ),
  ...noun('commitment', 'SUPPORT/solidarity', 'owner|subject|by > to', {
    byTheme: {
      ...each(['relations', 'cooperation'], 'SUPPORT/affirm-ties'),
      ...each(['aid', 'money', 'relief', 'arms', 'troops', 'training'], null),
    },
    needsWord: [
      'security',
      'defence',
      'defense',
      'sovereignty',
      'stability',
      'unity',
      'safety',
      'independence',
      'people',
    ],
  }),
  ...verb('pledge, promise, offer', 'SUPPORT/endorse', 'subject > for|behind|to|in', {
    byTheme: each(['achievement'], 'SUPPORT/endorse'),
    needsTheme: true,
    themeIn: ['object'],
    needsWord: ['support', 'backing'],
  }),
  ...noun('support', 'SUPPORT/endorse', 'subject > of', {
    needsWord: ['express', 'voice', 'declare', 'reiterate', 'reaffirm', 'affirm', 'announce', 'convey'],
  }),
  ...verb('endorse, back, support, favour, favor', 'SUPPORT/endorse', 'subject > object', {
    byTheme: {
      ...each(['adversaries'], null),
      ...each(['achievement', 'integrity', 'agreement', 'ceasefire'], 'SUPPORT/endorse'),
    },
  }),
  ...nounWith(
    'support, backing, endorsement',
    each(['integrity', 'achievement', 'mediation'], 'SUPPORT/endorse'),
    'owner|subject|from|of > for|to|behind|in',
  ),
  ...noun('support, endorsement, backing', 'SUPPORT/endorse', 'subject|owner|from|by > for|to|behind|in'),
  ...noun('support, endorsement, backing', 'SUPPORT/endorse', 'owner > of'),
  // "Peru's proposal won the backing of Chile".
  ...noun('support, endorsement, backing', 'SUPPORT/endorse', 'from|of|owner > subject', {
    needsWord: ['win', 'receive', 'gain', 'secure', 'obtain'],
  }),
  ...noun('praise, thanks, appreciation, congratulation, tribute', 'SUPPORT/praise', 'from|of > subject', {
    needsWord: ['win', 'receive', 'gain', 'earn', 'draw', 'attract'],
  }),
  ...verb('concur', 'SUPPORT/endorse', 'subject > with'),
  ...verb('throw weight, throw support', 'SUPPORT/endorse', 'subject > behind|to'),
  ...verbWith('attach, place', each(['relations', 'cooperation'], 'SUPPORT/affirm-ties'), 'subject > with|to|on', [
    'to',
    'on',
  ]),
  ...verb('recognise each other, recognize each other', 'SUPPORT/recognition', 'subject <> subject'),
  ...verb('praise each other, thank each other, congratulate each other', 'SUPPORT/praise', 'subject <> subject'),
  ...verb(
    'agree on the importance, agree on the need, agree on the necessity, agree on the significance',
    'SUPPORT/affirm-ties',
    'subject <> with|subject',
  ),
  ...verbWith(
    'recognise, recognize, acknowledge',
    each(['integrity'], 'SUPPORT/recognition'),
    'subject > object|over|of',
    ['object', 'as', 'over', 'of'],
  ),
  ...verbWith(
    'uphold, defend, champion, espouse',
    each(['integrity', 'achievement', 'agreement'], 'SUPPORT/endorse'),
    'subject > object|of|by',
    ['object'],
  ),
  ...verb('recognise, recognize', 'SUPPORT/recognition', 'subject > object', {
    byTheme: each(
      [
        'relations',
        'achievement',
        'victims',
        'adversaries',
        'agreement',
        'cooperation',
        'aid',
        'talks',
        'property',
        'project',
        'exchange',
        'refugees',
      ],
      null,
    ),
    themeIn: ['object', 'as'],
  }),
  ...noun('recognition', 'SUPPORT/recognition', 'owner|subject|by > of|to'),
  // "Recognized the Heights as Israeli territory".
  ...verb('recognise, recognize, proclaim', 'SUPPORT/recognition', 'subject > as|of', {
    with: ['as'],
    needsWord: ['territory', 'capital'],
  }),
];
