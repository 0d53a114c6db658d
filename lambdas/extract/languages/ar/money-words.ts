import type { Word } from '../../attributes/lexicon.ts';
import { CURRENCY_CODES } from '../../attributes/money.ts';

/** Names of currencies by family: singular, accusative, dual, plural. */
const NAMES: Readonly<Record<string, string>> = {
  dollar: 'دولار دولارا دولاران دولارين دولاري دولارات',
  pound: 'جنيه جنيها جنيهان جنيهين جنيهي جنيهات',
  riyal: 'ريال ريالا ريالان ريالين ريالي ريالات',
  dinar: 'دينار دينارا ديناران دينارين دنانير',
  dirham: 'درهم درهما درهمان درهمين دراهم',
  lira: 'ليرة ليرتين ليرتان ليرات',
  rupee: 'روبية روبيتين روبيات',
  rupiah: 'روبيه روبيات',
  krone: 'كرونة كرون كرونا كرونات كورونا',
  peso: 'بيزو بيزوس',
  franc: 'فرنك فرنكا فرنكات',
  shilling: 'شلن شلنا شلنات',
  yuan: 'يوان يوانا رنمينبي',
  euro: 'يورو أورو',
  rouble: 'روبل روبلا روبلات',
  hryvnia: 'هريفنا هريفنيا غريفنا',
  zloty: 'زلوتي',
  forint: 'فورنت فورينت',
  naira: 'نايرا نيرة',
  birr: 'بر',
  nakfa: 'ناكفا نقفة',
  shekel: 'شيكل شيقل شيكلا شيقلا شواكل شيكلات',
  toman: 'تومان تومانا',
  taka: 'تاكا',
  ringgit: 'رينغيت رينجيت رنجيت',
  tenge: 'تنغ تنغي',
  manat: 'مانات',
  ouguiya: 'أوقية',
  bolivar: 'بوليفار',
  won: 'وون',
  yen: 'ين',
  rand: 'راند',
  baht: 'بات باهت',
  lev: 'ليف ليفا',
};
/** Names that are also other words (an ounce, to spend the night, a suffix): they need a scale or a country. */
const WEAK = new Set(['lev', 'ouguiya', 'yen', 'baht', 'birr', 'won', 'manat']);

/** Adjectives whose currency is named with them; feminine and accusative forms are made from them. */
const NATIONS: Readonly<Record<string, string>> = {
  USA: 'أمريكي أميركي',
  GBR: 'بريطاني إنجليزي',
  EGY: 'مصري',
  SDN: 'سوداني',
  SYR: 'سوري',
  LBN: 'لبناني',
  SAU: 'سعودي',
  QAT: 'قطري',
  OMN: 'عماني',
  YEM: 'يمني',
  IRN: 'إيراني',
  KWT: 'كويتي',
  BHR: 'بحريني',
  JOR: 'أردني',
  IRQ: 'عراقي',
  LBY: 'ليبي',
  TUN: 'تونسي',
  DZA: 'جزائري',
  SRB: 'صربي',
  ARE: 'إماراتي',
  MAR: 'مغربي',
  TUR: 'تركي',
  ITA: 'إيطالي',
  IND: 'هندي',
  PAK: 'باكستاني',
  LKA: 'سريلانكي',
  NPL: 'نيبالي',
  IDN: 'إندونيسي أندونيسي',
  DNK: 'دنماركي دانماركي',
  NOR: 'نرويجي',
  SWE: 'سويدي',
  ISL: 'آيسلندي',
  CZE: 'تشيكي',
  MEX: 'مكسيكي',
  PHL: 'فلبيني فيليبيني',
  ARG: 'أرجنتيني',
  CHL: 'تشيلي شيلي',
  COL: 'كولومبي',
  CHE: 'سويسري',
  RWA: 'رواندي',
  BDI: 'بوروندي',
  DJI: 'جيبوتي',
  XOF: 'أفريقي إفريقي',
  FRA: 'فرنسي',
  KEN: 'كيني',
  UGA: 'أوغندي',
  TZA: 'تنزاني',
  SOM: 'صومالي',
  JPN: 'ياباني',
  CHN: 'صيني',
  KOR: 'كوري',
  RUS: 'روسي',
  BLR: 'بيلاروسي',
  CAN: 'كندي',
  AUS: 'أسترالي استرالي',
  NZL: 'نيوزيلندي',
  SGP: 'سنغافوري',
  TWN: 'تايواني',
  UKR: 'أوكراني',
  POL: 'بولندي',
  HUN: 'مجري',
  NGA: 'نيجيري',
  ETH: 'إثيوبي أثيوبي',
  ERI: 'إريتري',
  ISR: 'إسرائيلي',
  BGD: 'بنغلاديشي بنجلاديشي',
  MYS: 'ماليزي',
  THA: 'تايلندي تايلاندي',
  KAZ: 'كازاخي كازاخستاني',
  AZE: 'أذربيجاني أذري',
  TKM: 'تركماني',
  MRT: 'موريتاني',
  VEN: 'فنزويلي',
  ZAF: 'جنوب أفريقي',
};

function* words(): Generator<[string, Word]> {
  for (const [family, forms] of Object.entries(NAMES)) {
    for (const form of forms.split(' ')) {
      if (form)
        yield [form, { money: WEAK.has(family) ? { is: 'family', family, weak: true } : { is: 'family', family } }];
    }
  }
  for (const [country, forms] of Object.entries(NATIONS)) {
    for (const form of country === 'ZAF' ? [forms] : forms.split(' ')) {
      for (const ending of ['', 'ة', 'ا']) yield [form + ending, { money: { is: 'nation', country } }];
    }
  }
  for (const form of ['إسترليني', 'إسترلينيا', 'استرليني', 'استرلينيا', 'أسترليني']) {
    yield [form, { money: { is: 'sterling' } }];
  }
  for (const code of CURRENCY_CODES) yield [code.toLowerCase(), { money: { is: 'code', code }, upper: true }];
  for (const form of ['ريال مدريد', 'يورو بوند', 'يورو بوندز']) yield [form, {}];
}

export const MONEY_WORDS: ReadonlyArray<[string, Word]> = [...words()];
