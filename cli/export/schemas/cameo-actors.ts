import { ORGANISATIONS, type Role, STATES } from '../../../lambdas/model/actors.ts';

/** An actor as CAMEO writes it. */
export interface CameoActor {
  /** All of it, such as `GBRMIL` or `IGOUNO`; empty for an actor that CAMEO has no code for. */
  code: string;
  country: string | null;
  /** Of an organisation or movement that the manual lists. */
  knownGroup: string | null;
  type: string | null;
}

/** States whose CAMEO code is not that of ISO 3166-1. CAMEO manual 1.1b3, table 7.1. */
const OTHER_STATES: Record<string, string> = { MNE: 'MTN', ROU: 'ROM', TLS: 'TMP' };

/** CAMEO manual 1.1b3, table 7.1. */
const LISTED: Record<string, string> = {
  UN: 'IGOUNO',
  EU: 'IGOEUREEC',
  NATO: 'IGOWSTNAT',
  AU: 'IGOAFRAFU',
  LAS: 'IGOMEAARL',
  GCC: 'IGOPGSGCC',
  OIC: 'IGOMOSOIC',
  ASEAN: 'IGOSEAASN',
  ECOWAS: 'IGOWAFWAS',
  IGAD: 'IGOEAFDEVIAD',
  OAS: 'IGOOAS',
  OSCE: 'IGOEURSCE',
  G7: 'IGOBUSGOS',
  IMF: 'IGOBUSIMF',
  WBG: 'IGOUNODEVWBK',
  ADB: 'IGOSEADEVADB',
  AFDB: 'IGOAFRDEVAFB',
  ISDB: 'IGOMOSDEVIDB',
  OPEC: 'IGOBUSOPC',
  WTO: 'IGOBUSWTO',
  ICRC: 'NGOHLHIRC',
  ICC: 'IGOJUDICC',
  INTERPOL: 'IGOCOPITP',
  HAMAS: 'PSEREBHMS',
  HEZBOLLAH: 'LBNREBHEZ',
  TALIBAN: 'AFGREBTAL',
  PKK: 'TURREBPKK',
  POLISARIO: 'MARREBPLS',
};

/** Actors that came after the manual, by the rules of its section 3.1. */
const UNLISTED: Record<string, string> = {
  HOUTHI: 'YEMREB',
  SDF: 'SYRREB',
  'COALITION-ISIS': 'IMG',
  'COALITION-YEMEN': 'IMG',
};

/** CAMEO manual 1.1b3, table 3.1; a foreign ministry is the government. */
const TYPES: Record<Role, string | null> = {
  GOV: 'GOV',
  MIL: 'MIL',
  DIP: 'GOV',
  LEG: 'LEG',
  JUD: 'JUD',
  POL: 'COP',
  INT: 'SPY',
  BUS: 'BUS',
  CIV: 'CVL',
  MED: 'MED',
  IGO: null,
  OPP: 'OPP',
  REB: 'REB',
};

const states = new Set(STATES);
const organisations = new Set(ORGANISATIONS);

/** @param role in which a state acts; of others the code says it */
export function cameoActor(code: string, role: Role | undefined): CameoActor {
  if (states.has(code)) {
    const country = OTHER_STATES[code] ?? code;
    const type = role === undefined ? null : TYPES[role];
    return { code: country + (type ?? ''), country, knownGroup: null, type };
  }
  const listed = LISTED[code];
  const full = listed ?? UNLISTED[code] ?? (organisations.has(code) ? 'IGO' : '');
  const [first = '', second = ''] = full.match(/.{3}/g) ?? [];
  const isOfState = states.has(first);
  return {
    code: full,
    country: isOfState ? first : null,
    knownGroup: listed?.slice(-3) ?? null,
    type: (isOfState ? second : first) || null,
  };
}
