import type { Frame } from '../../../events/frame.ts';
import { type ByTheme, each, noun, nounWith, verb, verbWith } from './row.ts';

/** What given things of a kind make of the giving. */
const THINGS: ByTheme = {
  relief: 'AID/humanitarian',
  medicine: 'AID/medical',
  arms: 'AID/military',
  training: 'AID/training',
  rescue: 'AID/rescue',
  peacekeepers: 'AID/peacekeepers',
  asylum: 'AID/asylum',
  debt: 'AID/debt-relief',
};

const MEANS: ByTheme = each(['money', 'aid'], 'AID/economic');

/** What given things make of the giving. */
const GIFTS: ByTheme = { ...THINGS, ...MEANS };

/** Help of a kind that its own words tell: مساعدات عسكرية. */
const BY_KIND: ByTheme = {
  arms: 'AID/military',
  troops: 'AID/military',
  money: 'AID/economic',
  medicine: 'AID/medical',
  relief: 'AID/humanitarian',
  debt: 'AID/debt-relief',
  training: 'AID/training',
  adversaries: null,
};

/** What carrying people home or to a hospital is. */
const PATIENTS: ByTheme = { rescue: 'AID/rescue', medicine: 'AID/medical' };

const GIVING = `قدم منح أعطى وفر أرسل خصص رصد تبرع وزع سير أوصل أهدى وهب ضخ حول صرف سلم أمن أطلق أقر اعتمد أعلن نقل جهز دشن نفذ
  شحن أوفد كفل تكفل أسهم ساهم شارك حمل أنزل أدخل بعث ضاعف زاد أنفق`;

/** Where those stand whom a gift reaches: at the end of للمتضررين في اليمن and للنازحين بجميع أنحاء العراق, too. */
const RECEIVERS = 'ل|إلى|object|لصالح|ب|في|داخل|على';

/** Material help for the one who receives it. */
export const aid: readonly Frame[] = [
  // Of a million for medicine it is the medicine that tells what kind of help it is.
  ...verbWith(GIVING, THINGS, `subject > ${RECEIVERS}`, { themeIn: ['object', 'عن', 'ب', 'من', 'في', 'ل'] }),
  // للمتضررين: whatever they are given, condolences excepted.
  ...verbWith(
    'قدم منح أعطى خصص رصد تبرع وزع أرسل أوصل بعث أنفق صرف وجه كفل وفر سلم جمع ضخ أطلق',
    { talks: null, operation: null, victims: 'AID/humanitarian' },
    `subject > ${RECEIVERS}`,
    { themeIn: ['object', 'ل', 'على', 'لصالح'] },
  ),
  ...verbWith(GIVING, MEANS, `subject > ${RECEIVERS}`, { themeIn: ['object', 'عن', 'ب', 'من', 'في'] }),
  ...verbWith('تلقى تسلم استلم حصل نال استفاد', GIFTS, 'من|object > subject', { themeIn: ['object', 'على', 'من'] }),
  ...verbWith('استقبل', { ...GIFTS, aid: 'AID/humanitarian', arms: null }, 'من|object > subject', {
    themeIn: ['object'],
  }),
  ...verbWith('تلقى', each(['medicine'], 'AID/medical'), 'من|في|ب > subject', { themeIn: ['object'] }),
  // What is built for another: a hospital, a camp.
  ...verbWith(
    'أنشأ أقام بنى شيد أسس افتتح شغل رمم',
    { medicine: 'AID/medical', relief: 'AID/humanitarian' },
    'subject > في|ل|داخل',
    { themeIn: ['object'] },
  ),
  ...verbWith('دفع سدد', MEANS, 'subject > ل|إلى', { themeIn: ['object'] }),
  // وصل ثلاثون جريحا ليبيا إلى تونس: the wounded come to be cared for.
  ...verbWith('وصل', each(['medicine'], 'AID/medical'), 'إلى|ل > subject|object|من', {
    themeIn: ['subject', 'object', 'من'],
    needsWord: ['جريح', 'مصاب', 'مريض'],
  }),
  // وصلت إلى عدن طائرة إغاثة سعودية: what arrives has its sender with it.
  ...verbWith('وصل حط رسا هبط', { ...GIFTS, aid: 'AID/humanitarian', arms: null }, 'subject > إلى|ل|في|ب|object', {
    themeIn: ['subject', 'من', 'على'],
  }),
  ...verb('أغاث أسعف', 'AID/humanitarian', 'subject > object'),
  ...verb('ساعد عاون أعان', 'AID/economic', 'subject > object', {
    byTheme: { ...GIFTS, adversaries: null, victims: 'AID/humanitarian', refugees: 'AID/humanitarian' },
    themeIn: ['object', 'ب'],
  }),
  ...verb('مول', 'AID/economic', 'subject > object|في|ل', {
    byTheme: { adversaries: null, relief: 'AID/humanitarian', training: 'AID/training' },
  }),
  ...verb('أقرض', 'AID/economic', 'subject > object'),
  ...verbWith('أودع', each(['money'], 'AID/economic'), 'subject > في|لدى|ل'),
  ...verbWith('أعفى أسقط شطب جدول ألغى خفف', each(['debt'], 'AID/debt-relief'), 'subject > object|عن|على|ل', {
    anyone: true,
    themeIn: ['object', 'من'],
  }),
  ...nounWith('إعفاء إسقاط شطب جدولة إلغاء', each(['debt'], 'AID/debt-relief'), 'subject|owner > عن|على|ل|owner', {
    anyone: true,
  }),

  // ينتشر في كينيا عسكريون نرويجيون لتدريب جنودها: elsewhere soldiers spread out for other ends.
  ...verbWith('انتشر تمركز تواجد', each(['troops'], 'AID/training'), 'subject > في', {
    themeIn: ['subject', 'object'],
    needsWord: ['تدريب', 'تأهيل'],
  }),
  ...verb('درب', 'AID/training', 'subject > object|ل', { byTheme: { adversaries: null }, themeIn: ['object'] }),
  ...verb('سلح', 'AID/military', 'subject > object', { byTheme: { adversaries: null } }),
  ...verbWith('زود أمد مد جهز', { ...GIFTS, goods: 'COOPERATE/trade' }, 'subject > object|ل', {
    themeIn: ['ب', 'object'],
  }),
  ...nounWith('تزويد إمداد مد تجهيز', GIFTS, 'subject > owner|ل'),
  ...verbWith(
    'أرسل نشر أوفد',
    { troops: 'AID/military', peacekeepers: 'AID/peacekeepers', rescue: 'AID/rescue', medicine: 'AID/medical' },
    'subject > إلى|ل|في',
    { themeIn: ['object', 'ب'] },
  ),
  ...nounWith(
    'إرسال نشر إيفاد',
    { troops: 'AID/military', peacekeepers: 'AID/peacekeepers', rescue: 'AID/rescue', medicine: 'AID/medical' },
    'subject|owner > إلى|ل|في',
  ),
  ...verb('آوى', 'AID/asylum', 'subject > object'),
  ...verbWith('منح أعطى', each(['asylum'], 'AID/asylum'), 'subject > object|ل', {
    themeIn: ['object', 'ل'],
    anyone: true,
  }),
  ...nounWith('استضافة إيواء استقبال', { refugees: 'AID/asylum', asylum: 'AID/asylum' }, 'subject > owner|ل|object'),
  ...nounWith('استضافة إيواء استقبال', { refugees: 'AID/asylum', asylum: 'AID/asylum' }, 'owner > ل|object'),
  // Those who are brought out or home: the stranded, the wounded.
  ...verbWith('أعاد رحل', each(['rescue'], 'AID/rescue'), 'subject > object|من|ل', { themeIn: ['object', 'ل'] }),
  ...nounWith('إعادة', each(['rescue'], 'AID/rescue'), 'subject|من قبل > owner|من|ل'),
  ...verbWith('نقل أجلى أخلى سير نظم', PATIENTS, 'subject > object|من|ل', { themeIn: ['object', 'ل'] }),
  ...nounWith('نقل إجلاء إخلاء استقبال', PATIENTS, 'subject > owner|من|ل'),
  // شكرها على إجلائها رعايا كنديين.
  ...nounWith('نقل إجلاء إخلاء إنقاذ', PATIENTS, 'owner > object|من|ل'),
  // شحنت الهند القمح إلى الشعب الأفغاني: goods for those in need are relief.
  ...verbWith('أرسل شحن قدم وزع وفر سلم سير', each(['goods'], 'AID/humanitarian'), 'subject > إلى|ل|على|object', {
    themeIn: ['object', 'من'],
    needsWord: ['شعب', 'محتاج', 'متضرر', 'نازح', 'لاجئ', 'منكوب'],
  }),
  ...nounWith('إعطاء', GIFTS, 'subject > owner|object|ل|إلى'),
  ...nounWith('نقل إجلاء إخلاء', PATIENTS, 'من قبل > owner|من|ل'),
  ...verb('أنقذ أجلى', 'AID/rescue', 'subject > object|من', { themeIn: ['object'], byTheme: { adversaries: null } }),
  ...verbWith('استقبل', each(['medicine'], 'AID/medical'), 'subject > object', { themeIn: ['object'] }),
  ...noun('علاج مداواة', 'AID/medical', 'subject > owner|ل|object', {
    byTheme: each(['achievement', 'relations', 'agreement', 'integrity'], null),
  }),
  ...verb('عالج داوى', 'AID/medical', 'subject > object|من', {
    byTheme: each(['achievement', 'relations', 'agreement'], null),
  }),

  // تخرج ضباط كينيون في الكلية الحربية التركية.
  ...verbWith('تخرج', each(['troops'], 'AID/training'), 'من|في > subject', { themeIn: ['subject'] }),
  ...noun('تدريب', 'AID/training', 'owner|subject|من > ل|object', {
    byTheme: { adversaries: null, exercise: 'COOPERATE/exercise' },
  }),
  // تدريب ضباط كينيين: what hangs on the noun is whom it is given to.
  ...noun('تدريب', 'AID/training', 'subject > owner|من|في', { byTheme: each(['adversaries', 'exercise'], null) }),
  // شكر السودان قطر على مساعدتها: what one thanks for has been done.
  ...nounWith('مساعدة مساعدات معونة', BY_KIND, 'owner > thanker'),
  ...noun('إغاثة', 'AID/humanitarian', 'owner > thanker'),
  ...noun('تدريب', 'AID/training', 'owner > thanker'),
  ...noun('تسليح', 'AID/military', 'subject > owner', { byTheme: each(['adversaries'], null) }),
  ...noun('تمويل', 'AID/economic', 'subject > owner', { byTheme: each(['adversaries'], null) }),
  ...['owner|من > ل|إلى|في', 'subject > ل|إلى|في', 'subject > owner'].flatMap((pattern) => [
    ...noun('مساعدات معونة عون مكرمة', 'AID/economic', pattern, { byTheme: BY_KIND }),
  ]),
  // The helping itself: مساعدة إسرائيل is to help her where somebody else does it.
  ...['subject > owner', 'owner|من > ل|إلى|في', 'subject > ل|إلى|في'].flatMap((pattern) => [
    ...noun('مساعدة', 'AID/economic', pattern, { byTheme: BY_KIND }),
    ...noun('إغاثة غوث', 'AID/humanitarian', pattern, { byTheme: BY_KIND }),
  ]),
  ...noun('منحة قرض وديعة هبة تمويل تبرع', 'AID/economic', 'owner|subject|من > ل|إلى|في|object', {
    decided: true,
    byTheme: { training: 'AID/training', relief: 'AID/humanitarian', medicine: 'AID/medical', arms: 'AID/military' },
  }),
  ...nounWith(
    'إنفاق صرف رصد تخصيص ضخ',
    { victims: 'AID/humanitarian', relief: 'AID/humanitarian', money: 'AID/economic' },
    'subject|owner > ل|في|ب',
  ),
  ...nounWith('مساهمة إسهام مشاركة', { relief: 'AID/humanitarian', medicine: 'AID/medical' }, 'owner|subject > في|ل'),
  ...nounWith(
    'تقديم إرسال إيصال توزيع تخصيص وصول تسليم تسيير توفير إدخال',
    { ...GIFTS, rescue: null },
    'subject|owner|من > ل|إلى|في|على|ب',
  ),
  ...nounWith(
    'قافلة سفينة طائرة شحنة جسر شاحنة باخرة رحلة',
    { ...GIFTS, aid: 'AID/humanitarian', arms: null },
    'owner|subject|من > ل|إلى|في',
  ),
];
