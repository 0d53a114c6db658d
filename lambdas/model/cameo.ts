import type { EventType, Mode, Promised } from './event-types.ts';

/** A CAMEO event code and its value on the Goldstein scale, -10 (most hostile) to 10 (most cooperative). */
export interface CameoCode {
  code: string;
  goldstein: number;
}

/** CAMEO Conflict and Mediation Event Observations codebook 1.1b3, with the scale values published beside it. */
const GOLDSTEIN: Record<string, number> = {
  '030': 4.0,
  '031': 5.2,
  '0311': 5.2,
  '0312': 5.2,
  '0313': 5.2,
  '0314': 5.2,
  '032': 4.5,
  '033': 5.2,
  '0331': 5.2,
  '0332': 5.2,
  '0333': 5.2,
  '0351': 7.0,
  '0353': 7.0,
  '0356': 7.0,
  '036': 4.0,
  '039': 5.0,
  '040': 1.0,
  '041': 1.0,
  '042': 1.9,
  '044': 2.5,
  '045': 5.0,
  '046': 7.0,
  '050': 3.5,
  '051': 3.4,
  '054': 6.0,
  '057': 8.0,
  '060': 6.0,
  '061': 6.4,
  '062': 7.4,
  '063': 7.4,
  '064': 7.0,
  '071': 7.4,
  '072': 8.3,
  '073': 7.4,
  '074': 8.5,
  '075': 7.0,
  '0841': 7.0,
  '0842': 7.0,
  '085': 7.0,
  '086': 9.0,
  '0871': 9.0,
  '0873': 9.0,
  '0874': 10.0,
};

const BY_MODE: Record<Exclude<EventType, 'AGREE'>, Partial<Record<Mode, string>>> = {
  CONSULT: {
    visit: '042',
    meeting: '040',
    talks: '040',
    call: '041',
    multilateral: '044',
    mediation: '045',
    negotiation: '046',
  },
  SUPPORT: {
    praise: '051',
    endorse: '051',
    solidarity: '051',
    'affirm-ties': '050',
    'diplomatic-relations': '050',
    recognition: '054',
    'sign-agreement': '057',
  },
  COOPERATE: {
    exercise: '062',
    'joint-operation': '062',
    'arms-transfer': '062',
    trade: '061',
    investment: '061',
    judicial: '063',
    intelligence: '064',
    exchange: '060',
    'joint-project': '060',
  },
  AID: {
    economic: '071',
    'debt-relief': '071',
    military: '072',
    training: '072',
    humanitarian: '073',
    medical: '073',
    rescue: '073',
    peacekeepers: '074',
    asylum: '075',
  },
  CONCEDE: { ceasefire: '0871', 'ease-restrictions': '0351', 'promise-release': '0353', 'promise-withdrawal': '0356' },
  RETREAT: {
    withdraw: '0874',
    release: '0841',
    return: '0842',
    'lift-sanctions': '085',
    disarm: '0873',
    access: '086',
    ceasefire: '0871',
  },
};

/** What an AGREE event promises decides its code; the longest key that fits wins. */
const BY_PROMISE: Partial<Record<Promised, string>> = {
  CONSULT: '036',
  'CONSULT/mediation': '039',
  SUPPORT: '032',
  COOPERATE: '031',
  'COOPERATE/trade': '0311',
  'COOPERATE/investment': '0311',
  'COOPERATE/exercise': '0312',
  'COOPERATE/joint-operation': '0312',
  'COOPERATE/arms-transfer': '0312',
  'COOPERATE/judicial': '0313',
  'COOPERATE/intelligence': '0314',
  AID: '033',
  'AID/economic': '0331',
  'AID/debt-relief': '0331',
  'AID/military': '0332',
  'AID/training': '0332',
  'AID/humanitarian': '0333',
  'AID/medical': '0333',
};

/**
 * The CAMEO code of an event, seen from its source's side (a visitor's visit is 042, not the host's 043).
 * @param promises for AGREE, what is promised: a type, or a type and mode; ignored for other types
 */
export function cameoOf(type: EventType, mode: Mode, promises: Promised | null): CameoCode {
  const code = type === 'AGREE' ? agreeCode(promises) : BY_MODE[type][mode];
  const goldstein = code === undefined ? undefined : GOLDSTEIN[code];
  if (code === undefined || goldstein === undefined) throw new RangeError(`no CAMEO code for ${type}/${mode}`);
  return { code, goldstein };
}

function agreeCode(promises: Promised | null): string {
  if (promises === null) return '030';
  return BY_PROMISE[promises] ?? BY_PROMISE[promises.split('/')[0] as EventType] ?? '030';
}
