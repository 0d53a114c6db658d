/** ISO 3166-1 alpha-3 codes of all states and territories, and XKX, the user-assigned code in use for Kosovo. */
export const STATES = (
  'ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR ' +
  'BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP ' +
  'CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB ' +
  'GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN ' +
  'KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD ' +
  'MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN ' +
  'PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM ' +
  'SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR ' +
  'UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XKX YEM ZAF ZMB ZWE'
).split(' ');

/** International organisations, by the acronym under which the codebook keeps them. */
export const ORGANISATIONS = (
  'UN EU NATO AU LAS GCC OIC ASEAN ECOWAS IGAD OAS OSCE OPCW GEF GAVI SCO BRICS G7 G20 IMF WBG ADB AFDB ISDB OPEC WTO ' +
  'ICRC ICC INTERPOL APEC CARICOM QUAD'
).split(' ');

/** Coalitions, movements and armed groups that act internationally under a name of their own. */
export const MOVEMENTS = 'COALITION-ISIS COALITION-YEMEN HAMAS HEZBOLLAH HOUTHI TALIBAN SDF PKK POLISARIO'.split(' ');

/**
 * The code of an actor: a state, an organisation, a movement, or one that a user's own actor file adds.
 * Upper-case letters and digits in groups joined by hyphens.
 */
export type ActorCode = string;

export const ACTOR_CODE = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/;

/** In what capacity an actor is mentioned. PLOVER manual, "Actors: primary role codes". */
export const ROLES = [
  'GOV',
  'MIL',
  'DIP',
  'LEG',
  'JUD',
  'POL',
  'INT',
  'BUS',
  'CIV',
  'MED',
  'IGO',
  'OPP',
  'REB',
] as const;
export type Role = (typeof ROLES)[number];

/** The codes of a pair in alphabetical order, joined by `#`: one key for a dyad whoever acts on whom. */
export function dyadOf(a: ActorCode, b: ActorCode): string {
  return a < b ? `${a}#${b}` : `${b}#${a}`;
}
