/**
 * Currencies by ISO 4217, and the countries that share a currency's name. Countries are ISO 3166-1 alpha-3; `EUR` stands
 * for itself. Currencies that have gone out of use are kept while articles of their time may name them.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  dollar:
    'USA:USD ECU:USD SLV:USD PAN:USD TLS:USD CAN:CAD AUS:AUD NZL:NZD HKG:HKD SGP:SGD TWN:TWD JAM:JMD TTO:TTD BRB:BBD ' +
    'BHS:BSD BLZ:BZD GUY:GYD SUR:SRD LBR:LRD NAM:NAD FJI:FJD SLB:SBD BRN:BND BMU:BMD CYM:KYD ZWE:ZWL',
  pound: 'GBR:GBP EGY:EGP SDN:SDG SSD:SSP SYR:SYP LBN:LBP CYP:CYP GIB:GIP FLK:FKP IRL:IEP',
  riyal: 'SAU:SAR QAT:QAR OMN:OMR YEM:YER IRN:IRR KHM:KHR',
  dinar: 'KWT:KWD BHR:BHD JOR:JOD IRQ:IQD LBY:LYD TUN:TND DZA:DZD SRB:RSD SDN:SDD MKD:MKD',
  dirham: 'ARE:AED MAR:MAD',
  lira: 'TUR:TRY SYR:SYP LBN:LBP ITA:ITL',
  rupee: 'IND:INR PAK:PKR LKA:LKR NPL:NPR MUS:MUR SYC:SCR',
  rupiah: 'IDN:IDR',
  krone: 'DNK:DKK NOR:NOK SWE:SEK ISL:ISK CZE:CZK EST:EEK SVK:SKK',
  peso: 'MEX:MXN PHL:PHP ARG:ARS CHL:CLP COL:COP CUB:CUP DOM:DOP URY:UYU',
  franc: 'CHE:CHF LIE:CHF RWA:RWF BDI:BIF DJI:DJF GIN:GNF COM:KMF COD:CDF FRA:FRF BEL:BEF LUX:LUF XOF:XOF XAF:XAF',
  shilling: 'KEN:KES UGA:UGX TZA:TZS SOM:SOS',
  yen: 'JPN:JPY',
  yuan: 'CHN:CNY',
  won: 'KOR:KRW PRK:KPW',
  euro: '',
  rouble: 'RUS:RUB BLR:BYN',
  hryvnia: 'UKR:UAH',
  zloty: 'POL:PLN',
  forint: 'HUN:HUF',
  lev: 'BGR:BGN',
  leu: 'ROU:RON MDA:MDL',
  lek: 'ALB:ALL',
  kuna: 'HRV:HRK',
  real: 'BRA:BRL',
  rand: 'ZAF:ZAR LSO:ZAR NAM:ZAR SWZ:ZAR',
  naira: 'NGA:NGN',
  cedi: 'GHA:GHS',
  birr: 'ETH:ETB',
  nakfa: 'ERI:ERN',
  shekel: 'ISR:ILS PSE:ILS',
  toman: 'IRN:IRR',
  afghani: 'AFG:AFN',
  taka: 'BGD:BDT',
  baht: 'THA:THB',
  ringgit: 'MYS:MYR',
  dong: 'VNM:VND',
  kyat: 'MMR:MMK',
  tenge: 'KAZ:KZT',
  som: 'UZB:UZS KGZ:KGS',
  somoni: 'TJK:TJS',
  manat: 'AZE:AZN TKM:TMT',
  lari: 'GEO:GEL',
  dram: 'ARM:AMD',
  ouguiya: 'MRT:MRU',
  bolivar: 'VEN:VES',
  kwacha: 'ZMB:ZMW MWI:MWK',
  rufiyaa: 'MDV:MVR',
  drachma: 'GRC:GRD',
  mark: 'DEU:DEM BIH:BAM',
};

/** What the name means where neither the words beside it nor the country say more: the one most written about. */
const DEFAULTS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  pound: 'GBP',
  riyal: 'SAR',
  dinar: 'KWD',
  dirham: 'AED',
  lira: 'TRY',
  rupee: 'INR',
  krone: 'SEK',
  peso: 'MXN',
  franc: 'CHF',
  shilling: 'KES',
  euro: 'EUR',
  rouble: 'RUB',
};

const TABLE = new Map(
  Object.entries(FAMILIES).map(([family, pairs]) => [
    family,
    new Map(pairs === '' ? [] : pairs.split(' ').map((pair) => pair.split(':') as [string, string])),
  ]),
);

export const CURRENCY_FAMILIES = [...TABLE.keys()];

/** Codes in use that are no word of a family above. ISO 4217:2015, table A.1. */
export const CURRENCY_CODES = new Set([
  'EUR',
  ...[...TABLE.values()].flatMap((codes) => [...codes.values()]),
  ...'AWG ANG BOB BTN BWP CRC CVE ERN GIP GMD GTQ HNL HTG LAK LSL MGA MNT MOP MZN NIO PAB PEN PGK PYG SHP SLE STN SZL TOP VUV WST XCD XPF AOA'.split(
    ' ',
  ),
]);

/** The currency of that name of a country; null where the country has none. */
export function currencyOf(family: string, country: string): string | null {
  return TABLE.get(family)?.get(country) ?? null;
}

/**
 * What a bare name of a currency means.
 * @param country ISO 3166-1 alpha-3 of the article's outlet, or null: a Sudanese paper's pound is Sudanese
 * @param defaults what the language takes some names for instead of the general default
 */
export function currencyNamed(
  family: string,
  country: string | null,
  defaults: Readonly<Record<string, string>> = {},
): string | null {
  const local = country === null ? null : currencyOf(family, country);
  if (local) return local;
  const only = TABLE.get(family);
  return defaults[family] ?? DEFAULTS[family] ?? [...(only?.values() ?? [])][0] ?? null;
}

/** Signs that stand before or behind a number. `$` with letters before it is in `DOLLAR_SIGNS`. */
export const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₪': 'ILS',
  '₩': 'KRW',
  '₦': 'NGN',
  '₴': 'UAH',
  '₫': 'VND',
  '₱': 'PHP',
  '₵': 'GHS',
  '₸': 'KZT',
  '₾': 'GEL',
  '֏': 'AMD',
  '฿': 'THB',
  '﷼': 'SAR',
};

/** Letters directly before a `$`. */
export const DOLLAR_SIGNS: Readonly<Record<string, string>> = {
  US: 'USD',
  'U.S.': 'USD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CAN: 'CAD',
  CDN: 'CAD',
  Cdn: 'CAD',
  HK: 'HKD',
  NZ: 'NZD',
  S: 'SGD',
  NT: 'TWD',
  R: 'BRL',
  J: 'JMD',
  TT: 'TTD',
  Z: 'ZWL',
};
