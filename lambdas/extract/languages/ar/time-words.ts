import type { TimeUnit, TimeWord, Word } from '../../attributes/lexicon.ts';

/** Gregorian months: in Egypt and the Gulf, in the Levant and Iraq, in the Maghreb. */
const MONTHS: readonly string[] = [
  'يناير|كانون الثاني|كانون ثاني|كانون ثان|جانفي',
  'فبراير|شباط|فيفري',
  'آذار|اذار|أذار',
  'أبريل|إبريل|أفريل',
  'مايو|أيار',
  'يونيو|يونيه|حزيران',
  'يوليو|يوليه|يوليوز|تموز|جويلية',
  'أغسطس|غشت',
  'سبتمبر|أيلول|شتنبر',
  'أكتوبر|اكتوبر|تشرين الأول|تشرين أول',
  'نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر',
  'ديسمبر|كانون الأول|كانون أول|دجنبر',
];
/** Months whose names are other words too: to practise, Nissan, a surname, a part of a verb. */
const WEAK_MONTHS: Readonly<Record<string, number>> = { مارس: 3, نيسان: 4, ماي: 5, جوان: 6, آب: 8, أوت: 8 };

const HIJRI: readonly string[] = [
  'محرم|المحرم|محرم الحرام',
  'صفر',
  'ربيع الأول|ربيع أول',
  'ربيع الآخر|ربيع الثاني|ربيع ثاني',
  'جمادى الأولى|جمادى الأول|جماد الأول|جماد أول',
  'جمادى الآخرة|جمادى الثانية|جمادى الآخر|جماد الآخر|جماد الثاني',
  'رجب',
  'شعبان',
  'رمضان|رمضان المبارك',
  'شوال',
  'ذو القعدة|ذي القعدة|ذوالقعدة|ذي قعدة',
  'ذو الحجة|ذي الحجة|ذوالحجة|ذي حجة',
];

/** Monday to Sunday; only with the article are they certain to be days. */
const DAYS: readonly string[] = [
  'الاثنين|الإثنين',
  'الثلاثاء|الثلثاء|الثلاثا',
  'الأربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
  'الأحد',
];

const UNITS: ReadonlyArray<[TimeUnit, string, string, string]> = [
  ['hour', 'ساعة', 'ساعتين ساعتان', 'ساعات'],
  ['day', 'يوم يوما', 'يومين يومان', 'أيام أياما'],
  ['week', 'أسبوع أسبوعا', 'أسبوعين أسبوعان', 'أسابيع'],
  ['month', 'شهر شهرا', 'شهرين شهران شهري', 'أشهر شهور'],
  ['quarter', 'ربع', '', ''],
  ['half', 'نصف', '', ''],
  ['year', 'عام عاما سنة', 'عامين عامان عامي سنتين سنتان سنتي', 'أعوام سنوات سنين'],
  ['decade', 'عقد عقدا', 'عقدين عقدان', 'عقود'],
  ['period', 'فترة مرحلة آونة', '', 'فترات مراحل'],
];

const LAST = 'الماضي الماضية الماضيين الماضيتين الماضيان المنصرم المنصرمة المنصرمين الفائت الفائتة الفائتين';
const NEXT = 'المقبل المقبلة المقبلين المقبلتين المقبلان القادم القادمة القادمين القادمتين الآتي الآتية';
const THIS = 'الجاري الجارية الحالي الحالية';
const BEFORE_LAST = 'قبل الماضي|قبل الماضية|ما قبل الماضي|ما قبل الماضية|قبل المنصرم';
const AFTER_NEXT = 'بعد المقبل|بعد المقبلة|بعد القادم|بعد القادمة';

const PARTS: Readonly<Record<string, string>> = {
  start: 'بداية مستهل مطلع',
  early: 'أوائل',
  middle: 'منتصف أواسط',
  late: 'أواخر',
  end: 'نهاية ختام آخر',
};

const WORDS: Readonly<Record<string, TimeWord>> = {
  'اليوم|هذا اليوم|الليلة|هذه الليلة|اليوم نفسه': { is: 'day', offset: 0 },
  'أمس|بالأمس|البارحة|الليلة الماضية|ليلة البارحة': { is: 'day', offset: -1 },
  'أمس الأول|أول أمس|أول من أمس|قبل أمس|الليلة قبل الماضية|اليوم قبل الماضي': { is: 'day', offset: -2 },
  غدا: { is: 'day', offset: 1 },
  'غد|الغد': { is: 'day', offset: 1, weak: true },
  'بعد غد|بعد غدا|بعد الغد': { is: 'day', offset: 2 },
  'صباح|مساء|ظهر|عصر|فجر|ليل|ليلة|بعد ظهر|بعد عصر|صباحا|عشية|ظهيرة|منتصف ليل|منتصف نهار': { is: 'daypart' },
  صيف: { is: 'season', season: 2 },
  ربيع: { is: 'season', season: 1 },
  خريف: { is: 'season', season: 3 },
  شتاء: { is: 'season', season: 4 },
  'هذا|هذه': { is: 'relative', step: 0, place: 'before' },
  'الأخير|الأخيرة|الأخيرين': { is: 'relative', step: -1, place: 'after', rolls: 'always', vague: true },
  'وقت سابق': { is: 'part', part: 'earlier' },
  'وقت لاحق': { is: 'part', part: 'later' },
  منذ: { is: 'ago', side: 'before', bound: 'since' },
  قبل: { is: 'ago', side: 'before', bound: 'until' },
  'بعد|اعتبارا من|ابتداء من|بدءا من|إعتبارا من|إبتداء من': { is: 'bound', bound: 'since' },
  'حتى|لغاية|بحلول|ولغاية': { is: 'bound', bound: 'until' },
  'بين|ما بين': { is: 'bound', bound: 'between' },
  'إلى|الى|وحتى': { is: 'to' },
  من: { is: 'of' },
  'في|خلال|أثناء|طوال|طيلة|بتاريخ|تاريخ|يومي|لدى|مع|عن': { is: 'in' },
  'ثورة|ثورتي|انتفاضة|انقلاب|قوى|تحالف|مدينة|ميدان|جسر|كوبري|شارع|حزب': { is: 'name' },
  'فصاعدا|وما بعده|وما بعدها': { is: 'onward' },
  ال: { is: 'the' },
  'كل|جميع': { is: 'every' },
  'نحو|حوالي|قرابة|زهاء|أكثر من|ما يقارب|ما يزيد على|ما يزيد عن|أقل من': { is: 'about' },
  'ه|هجري|هجرية|للهجرة|الهجري|هجريا': { is: 'era', hijri: true },
  'م|ميلادي|ميلادية|للميلاد|الميلادي': { is: 'era', hijri: false },
  'الموافق|الموافق ل|الموافق لـ|الموافقة|الموافق له|المصادف': { is: 'same' },
  'عطلة نهاية الأسبوع|نهاية الأسبوع': { is: 'unit', unit: 'weekend' },
};

const DECADES: Readonly<Record<string, number>> = {
  عشرين: 1920,
  ثلاثين: 1930,
  أربعين: 1940,
  خمسين: 1950,
  ستين: 1960,
  سبعين: 1970,
  ثمانين: 1980,
  تسعين: 1990,
};

/** Phrases of such words that name no time: days of the year, prayers, newspapers, "the day when", "every day". */
const OTHER =
  'اليوم الوطني|اليوم العالمي|اليوم الدولي|اليوم العربي|اليوم التالي|اليوم السابق|اليوم الواحد|اليوم الذي|اليوم ذاته|' +
  'اليوم المفتوح|اليوم الدراسي|اليوم الآخر|نفس اليوم|ذات اليوم|ذلك اليوم|صحيفة اليوم|جريدة اليوم|روسيا اليوم|' +
  'شباب اليوم|عالم اليوم|عين اليوم|العرب اليوم|صحيفة المصري اليوم|جريدة المصري اليوم|صلاة الجمعة|خطبة الجمعة|خطب الجمعة|في المائة|في المئة|بالمائة|بالمئة|يوم القيامة|' +
  'الجمعة العظيمة|سبت النور|سوق الأربعاء|سوق الخميس|قبل كل|بعد كل|قبل ذلك|بعد ذلك|منذ ذلك|الأحد عشر|غير الأحد';

function* words(): Generator<[string, Word]> {
  for (const [i, forms] of MONTHS.entries()) {
    for (const form of forms.split('|')) yield [form, { time: { is: 'month', month: i + 1 } }];
  }
  for (const [form, month] of Object.entries(WEAK_MONTHS)) yield [form, { time: { is: 'month', month, weak: true } }];
  for (const [i, forms] of HIJRI.entries()) {
    for (const form of forms.split('|')) yield [form, { time: { is: 'month', month: i + 1, hijri: true, weak: true } }];
  }
  for (const [i, forms] of DAYS.entries()) {
    for (const form of forms.split('|')) yield [form, { time: { is: 'weekday', weekday: i + 1 } }];
  }
  for (const [unit, one, two, many] of UNITS) {
    for (const form of one.split(' ')) yield [form, { time: { is: 'unit', unit } }];
    for (const form of two.split(' ')) if (form) yield [form, { time: { is: 'unit', unit, count: 2 } }];
    for (const form of many.split(' ')) if (form) yield [form, { time: { is: 'unit', unit, plural: true } }];
  }
  for (const [step, forms] of [
    [-1, LAST],
    [1, NEXT],
    [0, THIS],
  ] as const) {
    for (const form of forms.split(' ')) yield [form, { time: { is: 'relative', step, place: 'after' } }];
  }
  for (const [step, forms] of [
    [-2, BEFORE_LAST],
    [2, AFTER_NEXT],
  ] as const) {
    for (const form of forms.split('|')) yield [form, { time: { is: 'relative', step, place: 'after' } }];
  }
  for (const [part, forms] of Object.entries(PARTS)) {
    for (const form of forms.split(' ')) yield [form, { time: { is: 'part', part } as TimeWord }];
  }
  for (const [forms, time] of Object.entries(WORDS)) {
    for (const form of forms.split('|')) yield [form, { time }];
  }
  for (const [stem, year] of Object.entries(DECADES)) {
    for (const ending of ['ات', 'يات']) yield [stem + ending, { time: { is: 'decade', year } }];
    for (const ending of ['ات', 'يات']) yield [`${stem + ending} القرن الماضي`, { time: { is: 'decade', year } }];
    for (const age of ['من العمر', 'من عمره', 'من عمرها']) yield [`${stem}ات ${age}`, {}];
  }
  for (const form of OTHER.split('|')) yield [form, {}];
}

export const TIME_WORDS: ReadonlyArray<[string, Word]> = [...words()];
