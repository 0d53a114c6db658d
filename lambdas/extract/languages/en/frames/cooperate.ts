import type { Frame } from '../../../events/frame.ts';
import { adjective, each, noun, nounWith, verb, verbWith } from './row.ts';

/** Material cooperation from which both sides have something. */
export const cooperate: readonly Frame[] = [
  ...noun(
    'drill, manoeuvre, maneuver, exercise, wargame, war game',
    'COOPERATE/exercise',
    'owner|subject|between|by|of <> with|between|alongside|subject',
  ),
  ...verb('drill, exercise', 'COOPERATE/exercise', 'subject <> with|alongside'),
  ...verb('train', 'COOPERATE/exercise', 'subject <> alongside|with', { with: ['alongside', 'with'] }),
  ...verbWith(
    'take part, participate, join, engage',
    each(['exercise'], 'COOPERATE/exercise'),
    'subject <> with|alongside|subject',
  ),

  ...adjective(
    'combined, multinational',
    'COOPERATE/exercise',
    'subject|owner|between|by|of <> with|between|alongside|subject',
    {
      byTheme: {
        ...each(['exercise', 'training'], 'COOPERATE/exercise'),
        ...each(['operation', 'troops'], 'COOPERATE/joint-operation'),
      },
      needsTheme: true,
    },
  ),
  ...adjective(
    'joint, trilateral',
    'COOPERATE/joint-project',
    'subject|owner|between|by|of <> with|between|alongside|subject',
    {
      byTheme: {
        ...each(['exercise', 'training'], 'COOPERATE/exercise'),
        ...each(['operation', 'troops'], 'COOPERATE/joint-operation'),
        ...each(
          [
            'talks',
            'negotiation',
            'call',
            'agreement',
            'visit',
            'relations',
            'aid',
            'money',
            'achievement',
            'integrity',
            'investment',
            'victims',
            'goods',
          ],
          null,
        ),
      },
    },
  ),
  ...noun('patrol, operation', 'COOPERATE/joint-operation', 'between <> between'),
  // Two who fight may fight each other: only the preposition tells that they do not.
  ...verb('patrol, fight, operate, serve, battle', 'COOPERATE/joint-operation', 'subject <> alongside', {
    with: ['alongside'],
  }),
  ...verb('fight', 'COOPERATE/joint-operation', 'subject <> with', {
    with: ['with'],
    needsWord: ['against', 'side', 'terrorism', 'terrorist', 'militant', 'jihadist', 'extremist'],
  }),
  // What one stays bound to do together stands for the partner: no new act is named.
  ...verb(
    'cooperate, co-operate, collaborate, partner, work, work together, work closely',
    'SUPPORT/solidarity',
    'subject > with',
    {
      needsWord: ['continue'],
      committed: true,
    },
  ),
  ...verb(
    'cooperate, co-operate, collaborate, partner, work, work together, work closely',
    'SUPPORT/solidarity',
    'subject > with',
    {
      needsWord: ['committed'],
    },
  ),
  ...verb('work together, cooperate, co-operate', 'SUPPORT/affirm-ties', 'speaker > subject|with', {
    needsWord: ['decade', 'century', 'generation'],
  }),
  ...verb(
    'join forces, team up, join hands, pool resources, work hand in hand, work together',
    'COOPERATE/joint-operation',
    'subject <> with|subject|partner',
  ),
  ...verb(
    'fight side by side, fight shoulder to shoulder, fight together, fight alongside, serve side by side, serve together, serve alongside',
    'COOPERATE/joint-operation',
    'subject <> with|alongside|object|subject|partner',
  ),
  // Sanctions that two put on a third together.
  ...verb('impose, announce, adopt', 'COOPERATE/joint-operation', 'subject <> subject', {
    byTheme: each(['sanctions'], 'COOPERATE/joint-operation'),
    needsTheme: true,
    themeIn: ['object'],
    needsWord: ['joint', 'jointly', 'together', 'coordination', 'concert'],
  }),
  ...verbWith('join', each(['exercise'], 'COOPERATE/exercise'), 'subject <> object|with'),
  ...verbWith('join', each(['operation'], 'COOPERATE/joint-operation'), 'subject > object|in'),
  ...verbWith('take part, participate, serve', each(['operation'], 'COOPERATE/joint-operation'), 'subject > in', [
    'in',
    'under',
  ]),
  ...verbWith('be part of', each(['operation'], 'COOPERATE/joint-operation'), 'subject > of'),
  ...verbWith('contribute', each(['operation'], 'COOPERATE/joint-operation'), 'subject > to', ['to']),
  ...nounWith(
    'contribution, participation',
    each(['operation'], 'COOPERATE/joint-operation'),
    'owner|subject|by > to|in',
  ),
  ...verb('coordinate, co-ordinate', 'COOPERATE/joint-operation', 'subject <> with|subject'),
  ...verb('cooperate, co-operate, collaborate, partner, work', 'COOPERATE/joint-project', 'subject <> with'),
  ...verb('cooperate, co-operate, collaborate', 'COOPERATE/joint-project', 'subject <> subject'),
  ...noun(
    'cooperation, co-operation, collaboration',
    'COOPERATE/joint-project',
    'owner|subject|between <> with|between|subject',
    {
      committed: true,
      // A commitment to cooperation is no new act, but a promise of it is.
      needsWord:
        'pledge promise offer agree plan seek look intend intention aim future willing willingness ready readiness want vow prepared'.split(
          ' ',
        ),
    },
  ),

  ...verbWith(
    'sell, export',
    {
      ...each(['arms'], 'COOPERATE/arms-transfer'),
      ...each(['goods', 'property', 'investment', 'debt'], 'COOPERATE/trade'),
    },
    'subject > to|object',
    ['object'],
  ),
  ...verb('sell, export', 'COOPERATE/trade', 'subject > to|object'),
  ...verbWith('license', each(['goods', 'exchange', 'arms'], 'COOPERATE/trade'), 'subject > to', ['object']),
  ...verbWith(
    'buy, purchase, import, procure, order, acquire',
    { ...each(['arms'], 'COOPERATE/arms-transfer'), ...each(['goods', 'investment'], 'COOPERATE/trade') },
    'subject <> from|object',
    ['object'],
  ),
  ...verb('buy, purchase, import', 'COOPERATE/trade', 'subject <> from'),
  // "China imported Iranian oil": whose it is, has sold it.
  ...verbWith('buy, purchase, import', each(['goods'], 'COOPERATE/trade'), 'subject <> object|of', ['object', 'of'], {
    anyone: true,
  }),
  ...verbWith(
    'deliver, ship',
    { ...each(['arms'], 'COOPERATE/arms-transfer'), ...each(['goods'], 'COOPERATE/trade') },
    'subject > to|object',
    ['object', 'with'],
  ),
  ...verbWith('supply', each(['goods'], 'COOPERATE/trade'), 'subject > to|object', ['object', 'with']),
  ...verbWith('receive, obtain, get, take', each(['arms'], 'COOPERATE/arms-transfer'), 'from > subject', ['object']),
  ...verbWith('take delivery, receive delivery', each(['arms'], 'COOPERATE/arms-transfer'), 'from|by > subject'),
  ...nounWith(
    'sale, export, delivery, shipment, supply, transfer, order, purchase',
    { ...each(['arms'], 'COOPERATE/arms-transfer'), ...each(['goods'], 'COOPERATE/trade') },
    'owner|subject|from|by > to',
  ),
  ...noun('sale', 'COOPERATE/trade', 'owner|subject|by|from > to'),
  ...verb('trade', 'COOPERATE/trade', 'subject <> with'),
  ...noun('trade exchange', 'COOPERATE/trade', 'between|owner|subject <> between|with'),

  ...verb('invest', 'COOPERATE/investment', 'subject > in'),
  ...verbWith(
    'invest, inject, pump, plough, put, pour, sink',
    each(['investment', 'money', 'project'], 'COOPERATE/investment'),
    'subject > in|into',
    ['object', 'in'],
  ),
  ...noun('investment', 'COOPERATE/investment', 'subject|by|from > in'),
  ...verbWith(
    'build, construct, finance, develop, implement, operate, modernise, modernize',
    each(['investment'], 'COOPERATE/investment'),
    'subject > in|for',
    ['object'],
  ),
  ...verbWith('acquire, buy', each(['investment'], 'COOPERATE/investment'), 'subject > in', ['object']),

  ...verbWith('share', each(['intelligence'], 'COOPERATE/intelligence'), 'subject > with', ['object']),
  ...verbWith(
    'share, exchange, pool, swap',
    { ...each(['intelligence'], 'COOPERATE/intelligence'), ...each(['exchange'], 'COOPERATE/exchange') },
    'subject <> with|between|subject',
    ['object'],
  ),
  ...verbWith(
    'provide, pass, supply, give, hand, feed, furnish, relay',
    each(['intelligence'], 'COOPERATE/intelligence'),
    'subject > to|object|with',
    ['object', 'with', 'on'],
  ),
  ...nounWith(
    'sharing, exchange, swap',
    { ...each(['intelligence'], 'COOPERATE/intelligence'), ...each(['exchange', 'prisoners'], 'COOPERATE/exchange') },
    'owner|subject|between <> with|between|subject',
  ),
  ...noun(
    'intelligence-sharing, information-sharing',
    'COOPERATE/intelligence',
    'owner|subject|between <> with|between|subject',
  ),

  ...verb('extradite, repatriate, deport', 'COOPERATE/judicial', 'subject|from > to', {
    byTheme: each(['refugees'], null),
  }),
  ...verbWith(
    'hand over, turn over, transfer, surrender, deliver, hand',
    each(['judicial'], 'COOPERATE/judicial'),
    'subject > to',
    ['object'],
  ),
  ...verbWith('arrest, detain, seize, capture', each(['judicial'], 'COOPERATE/judicial'), 'subject > at|for', [
    'at',
    'for',
  ]),
  ...verb('hand over, turn over, transfer, surrender, deliver, hand', 'COOPERATE/judicial', 'subject > to', {
    byTheme: each(['arms', 'aid', 'relief', 'property', 'disarmament'], null),
    needsWord: ['wanted', 'warrant', 'fugitive', 'court', 'warlord', 'trial', 'tribunal'],
  }),
  ...noun('extradition', 'COOPERATE/judicial', 'subject|owner|by|from > to'),
  ...nounWith(
    'assistance, cooperation',
    each(['judicial'], 'COOPERATE/judicial'),
    'owner|subject|between <> with|between|to|subject',
  ),

  ...verbWith(
    'exchange, swap, trade',
    each(['prisoners', 'exchange', 'property'], 'COOPERATE/exchange'),
    'subject <> with|subject|between',
    ['object'],
  ),
  ...noun(
    'prisoner swap, prisoner exchange, swap',
    'COOPERATE/exchange',
    'owner|subject|between <> with|between|subject',
  ),

  ...verbWith(
    'establish, set up, launch, create, form, inaugurate, build, open, develop, implement, co-found, found, complete, co-develop, co-produce, run',
    each(['project'], 'COOPERATE/joint-project'),
    'subject|between <> with|between|subject',
    ['object'],
  ),
  ...verbWith(
    'establish, set up, launch, create, form, activate',
    each(['project', 'talks'], 'COOPERATE/joint-project'),
    'between <> between',
    ['object'],
  ),
  ...verb(
    'co-develop, co-produce, co-sponsor, co-organise, co-organize, co-finance, co-fund',
    'COOPERATE/joint-project',
    'subject <> with|subject',
    { byTheme: each(['talks', 'negotiation'], 'CONSULT/meeting') },
  ),
  ...verb('co-host, co-chair, co-lead, co-convene, cohost', 'CONSULT/meeting', 'subject <> with|subject'),
];
