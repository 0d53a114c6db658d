import type { MoneyWord, Word } from '../../attributes/lexicon.ts';
import { CURRENCY_CODES } from '../../attributes/money.ts';

/** Names of currencies, singular and plural, by family. */
const NAMES: Readonly<Record<string, string>> = {
  dollar: 'dollar dollars',
  pound: 'pound pounds',
  riyal: 'riyal riyals rial rials',
  dinar: 'dinar dinars',
  dirham: 'dirham dirhams',
  lira: 'lira liras lire',
  rupee: 'rupee rupees',
  rupiah: 'rupiah rupiahs',
  krone: 'krone kroner kronor krona koruna kroons crowns',
  peso: 'peso pesos',
  franc: 'franc francs',
  shilling: 'shilling shillings',
  yen: 'yen',
  yuan: 'yuan renminbi',
  euro: 'euro euros',
  rouble: 'rouble roubles ruble rubles',
  hryvnia: 'hryvnia hryvnias hryvnya',
  zloty: 'zloty zlotys zlotych złoty złotys złotych',
  forint: 'forint forints',
  kuna: 'kuna kunas',
  naira: 'naira nairas',
  cedi: 'cedi cedis',
  birr: 'birr birrs',
  nakfa: 'nakfa nakfas',
  shekel: 'shekel shekels',
  toman: 'toman tomans',
  afghani: 'afghani afghanis',
  taka: 'taka takas',
  baht: 'baht bahts',
  ringgit: 'ringgit ringgits',
  kyat: 'kyat kyats',
  tenge: 'tenge tenges',
  somoni: 'somoni somonis',
  manat: 'manat manats',
  dram: 'drams',
  ouguiya: 'ouguiya ouguiyas',
  bolivar: 'bolivar bolivars bolivares',
  kwacha: 'kwacha kwachas',
  rufiyaa: 'rufiyaa rufiyaas',
  drachma: 'drachma drachmas',
};
/** Names that are also other words: they need a scale or a country beside them. */
const WEAK_NAMES: Readonly<Record<string, string>> = {
  won: 'won',
  real: 'reais reals',
  rand: 'rand rands',
  lev: 'lev leva levs',
  leu: 'leu lei',
  lek: 'lek leks',
  dong: 'dong dongs',
  som: 'som soms',
  lari: 'lari laris',
  mark: 'marks marka',
};

const NATIONS: Readonly<Record<string, string>> = {
  USA: 'american us u.s u.s.',
  GBR: 'british uk u.k u.k.',
  EGY: 'egyptian',
  SDN: 'sudanese',
  SYR: 'syrian',
  LBN: 'lebanese',
  SAU: 'saudi',
  QAT: 'qatari',
  OMN: 'omani',
  YEM: 'yemeni',
  IRN: 'iranian',
  KWT: 'kuwaiti',
  BHR: 'bahraini',
  JOR: 'jordanian',
  IRQ: 'iraqi',
  LBY: 'libyan',
  TUN: 'tunisian',
  DZA: 'algerian',
  SRB: 'serbian',
  ARE: 'emirati uae u.a.e u.a.e.',
  MAR: 'moroccan',
  TUR: 'turkish',
  ITA: 'italian',
  IND: 'indian',
  PAK: 'pakistani',
  LKA: 'lankan',
  NPL: 'nepalese nepali',
  MUS: 'mauritian',
  IDN: 'indonesian',
  DNK: 'danish',
  NOR: 'norwegian',
  SWE: 'swedish',
  ISL: 'icelandic',
  CZE: 'czech',
  MEX: 'mexican',
  PHL: 'philippine filipino',
  ARG: 'argentine argentinian',
  CHL: 'chilean',
  COL: 'colombian',
  CUB: 'cuban',
  DOM: 'dominican',
  URY: 'uruguayan',
  CHE: 'swiss',
  RWA: 'rwandan',
  BDI: 'burundian',
  DJI: 'djiboutian',
  GIN: 'guinean',
  COM: 'comorian',
  COD: 'congolese',
  FRA: 'french',
  XOF: 'cfa',
  KEN: 'kenyan',
  UGA: 'ugandan',
  TZA: 'tanzanian',
  SOM: 'somali',
  JPN: 'japanese',
  CHN: 'chinese',
  RUS: 'russian',
  BLR: 'belarusian belarussian',
  BRA: 'brazilian',
  ZAF: 'african',
  ISR: 'israeli',
  CAN: 'canadian',
  AUS: 'australian',
  SGP: 'singapore singaporean',
  TWN: 'taiwan taiwanese',
  JAM: 'jamaican',
  LBR: 'liberian',
  NAM: 'namibian',
  ZWE: 'zimbabwean',
  POL: 'polish',
  HUN: 'hungarian',
  BGR: 'bulgarian',
  ROU: 'romanian',
  MDA: 'moldovan',
  ALB: 'albanian',
  HRV: 'croatian',
  UKR: 'ukrainian',
  NGA: 'nigerian',
  GHA: 'ghanaian',
  ETH: 'ethiopian',
  AFG: 'afghan',
  BGD: 'bangladeshi',
  THA: 'thai',
  MYS: 'malaysian',
  VNM: 'vietnamese',
  KAZ: 'kazakh kazakhstani',
  UZB: 'uzbek',
  KGZ: 'kyrgyz',
  AZE: 'azerbaijani',
  TKM: 'turkmen',
  GEO: 'georgian',
  ARM: 'armenian',
  MRT: 'mauritanian',
  VEN: 'venezuelan',
  DEU: 'german',
};
const NATION_PHRASES: Readonly<Record<string, string>> = {
  'hong kong': 'HKG',
  'new zealand': 'NZL',
  'south sudanese': 'SSD',
  'south african': 'ZAF',
  'south korean': 'KOR',
  'north korean': 'PRK',
  'sri lankan': 'LKA',
  'central african cfa': 'XAF',
  'west african cfa': 'XOF',
};

/** Abbreviations that are no ISO codes. */
const SHORT: Readonly<Record<string, string>> = {
  sr: 'SAR',
  srs: 'SAR',
  dh: 'AED',
  dhs: 'AED',
  qr: 'QAR',
  kd: 'KWD',
  bd: 'BHD',
  jd: 'JOD',
  le: 'EGP',
  rs: 'INR',
  nis: 'ILS',
  rmb: 'CNY',
  rm: 'MYR',
  tk: 'BDT',
  sfr: 'CHF',
  ksh: 'KES',
  ush: 'UGX',
  tsh: 'TZS',
  cfa: 'XOF',
  ugx: 'UGX',
  nok: 'NOK',
  zł: 'PLN',
};
/** Codes that are words or names too; they need a large number behind them. */
const AMBIGUOUS = new Set(
  'ALL TOP TRY CUP MOP PEN SOS COP GEL MAD LAK BAM DEM LE KD BD JD RM SR ERN PAB STN NIO'.split(' '),
);

function* words(): Generator<[string, Word]> {
  for (const [family, forms] of Object.entries(NAMES)) {
    for (const form of forms.split(' ')) yield [form, { money: { is: 'family', family } }];
  }
  for (const [family, forms] of Object.entries(WEAK_NAMES)) {
    for (const form of forms.split(' ')) yield [form, { money: { is: 'family', family, weak: true } }];
  }
  for (const [country, forms] of Object.entries(NATIONS)) {
    for (const form of forms.split(' ')) yield [form, { money: { is: 'nation', country } }];
  }
  for (const [form, country] of Object.entries(NATION_PHRASES)) yield [form, { money: { is: 'nation', country } }];
  yield ['sterling', { money: { is: 'sterling' } }];
  for (const form of ['kg', 'kilo', 'kilos', 'kilogram', 'kilograms']) yield [form, { money: { is: 'weight' } }];
  for (const code of CURRENCY_CODES) yield [code.toLowerCase(), { money: asCode(code, code), upper: true }];
  for (const [form, code] of Object.entries(SHORT)) {
    const money = asCode(form.toUpperCase(), code);
    yield [form, form === 'zł' ? { money } : { money, upper: form !== 'rs', abbreviation: true }];
  }
}

function asCode(form: string, code: string): MoneyWord {
  return AMBIGUOUS.has(form) ? { is: 'code', code, weak: true } : { is: 'code', code };
}

export const MONEY_WORDS: ReadonlyArray<[string, Word]> = [...words()];
