import type { Frame } from '../../../events/frame.ts';
import { type ByTheme, each, noun, nounWith, verb, verbWith } from './row.ts';

/** Where those stand with whom relations are: the relations' own owners, or after بين and مع. */
const TIES = 'object|بين|مع|ب|على|إلى|عن|ل';

/** Verbs of saying and valuing, with which one affirms ties. */
const AFFIRMING = `أكد شدد نوه أبرز أشار لفت جدد وصف ثمن أشاد اعتز افتخر أعرب عبر أبدى قدر أثنى ذكر أوضح بين أثبت جسد عكس
  عمق عزز وطد رسخ وثق حرص اعتز رغب`;

/** Support that its own words tell to be material. */
const AID_BY_KIND: ByTheme = {
  adversaries: null,
  money: 'AID/economic',
  arms: 'AID/military',
  relief: 'AID/humanitarian',
  medicine: 'AID/medical',
  training: 'AID/training',
};

/** Where that stands which is said or valued; what is done by cooperation (بتعاون الجميع) is another matter. */
const SAID = ['object', 'على', 'إلى', 'عن', 'في'];

const OF_TIES = each(['relations', 'cooperation'], 'SUPPORT/affirm-ties');

/** Words that say what relations are worth. */
const WORTH =
  `متين راسخ تاريخي وثيق قوي متميز مميز أخوي أخ ممتاز عميق استراتيجي خاص وطيد جيد طيب مهم ودي تكاملي قديم أساسي محوري
  أصيل أزلي ثابت صلب نموذجي مثالي عريق رفيع حيوي بناء مثمر ناجح عمق متانة أهمية قوة تميز حرص تعزيز توطيد تطوير ازدهار تقدم فخر اعتزاز دفعة
  خصوصية رسوخ شقيق صديق حليف`.split(/\s+/);

/** Praising, endorsing, condoling, affirming ties, recognising, signing: cooperation in words and on paper. */
export const support: readonly Frame[] = [
  // Affirming ties stands before praise: أشاد بالعلاقات is about the ties, أشاد بالدور about the other.
  ...verbWith(AFFIRMING, each(['relations'], 'SUPPORT/affirm-ties'), `subject > ${TIES}`),
  ...verbWith(AFFIRMING, each(['cooperation'], 'SUPPORT/affirm-ties'), `subject > ${TIES}`, { themeIn: SAID }),
  ...verbWith('أشاد نوه اعتز رحب', each(['cooperation'], 'SUPPORT/affirm-ties'), 'subject > بين|مع', {
    themeIn: ['ب'],
  }),
  // أكد الجانبان عمق العلاقات: both affirm what binds them.
  ...verbWith(AFFIRMING, OF_TIES, 'subject <> subject', { themeIn: SAID }),
  // Agreeing on the worth of something is no agreement to do it.
  ...verb('اتفق', 'SUPPORT/affirm-ties', 'subject <> مع|subject', {
    needsWord: ['أهمية', 'ضرورة'],
    with: ['على', 'مع'],
  }),
  ...noun('اتفاق', 'SUPPORT/affirm-ties', 'subject|بين <> مع|بين|subject', { needsWord: ['أهمية', 'ضرورة'] }),
  ...noun('اتفاق', 'SUPPORT/affirm-ties', 'subject|بين <> مع|بين|subject', {
    with: ['على'],
    needsWord: ['أهمية', 'ضرورة'],
  }),
  ...nounWith('حرص اعتزاز رغبة', OF_TIES, 'owner|subject > بين|مع|ب|على'),
  ...nounWith('حرص اعتزاز', each(['integrity', 'achievement'], 'SUPPORT/endorse'), 'owner|subject > بين|مع|ب|على'),
  ...nounWith(
    'متانة عمق أهمية صلابة تميز خصوصية رسوخ تعزيز توطيد ترسيخ توثيق تعميق تقوية',
    OF_TIES,
    'speaker > owner|بين|مع',
  ),
  ...noun('علاقة شراكة صداقة رابط آصرة', 'SUPPORT/affirm-ties', 'speaker > owner|بين|مع', { needsWord: WORTH }),

  // نوه بالعلاقات التي تربط بلاده بكينيا.
  ...verbWith('ربط جمع', each(['relations'], 'SUPPORT/affirm-ties'), 'speaker > بين|ب|مع|object', {
    themeIn: ['subject', 'object'],
    needsWord: WORTH,
  }),

  ...verb('شكر هنأ امتدح مدح كرم قلد كافأ', 'SUPPORT/praise', 'subject > object|ل|على'),
  ...verb('أشاد نوه رحب احتفى', 'SUPPORT/praise', 'subject > ب|إلى|من|ل', {
    byTheme: each(['adversaries', 'victims'], null),
    themeIn: ['ب', 'object'],
  }),
  // أشاد بحفاوة الاستقبال في كينيا.
  ...verb('أشاد نوه امتدح ثمن شكر', 'SUPPORT/praise', 'subject > في', { needsWord: ['حفاوة', 'ضيافة', 'استقبال'] }),
  ...verbWith('رحب', each(['agreement', 'ceasefire', 'talks', 'diplomacy'], 'SUPPORT/praise'), 'subject > بين', {
    themeIn: ['ب'],
  }),
  ...verb('أثنى', 'SUPPORT/praise', 'subject > على'),
  ...verb('ثمن', 'SUPPORT/praise', 'subject > object|ل|ب'),
  ...verb('بارك', 'SUPPORT/praise', 'subject > ل|object'),
  ...verbWith(
    'قدر أكبر لمس',
    each(['achievement', 'aid', 'integrity', 'mediation'], 'SUPPORT/praise'),
    'subject > object|ل|من',
  ),
  ...noun(
    'شكر امتنان عرفان تقدير إشادة ثناء تنويه تثمين تهنئة تكريم ترحيب مباركة إعجاب',
    'SUPPORT/praise',
    'owner|subject > ل|إلى|ب|على',
  ),
  ...noun('تهنئة شكر', 'SUPPORT/praise', 'من|subject > إلى|ل|object'),
  // تلقى الملك برقية تهنئة من الرئيس.
  ...noun('تهنئة شكر إشادة', 'SUPPORT/praise', 'من > subject', { with: ['من'], needsWord: ['تلقى', 'تسلم', 'استلم'] }),
  ...noun('تعزية عزاء مواساة', 'SUPPORT/solidarity', 'من > subject', {
    with: ['من'],
    needsWord: ['تلقى', 'تسلم', 'استلم'],
  }),
  ...nounWith('برقية رسالة كلمة', each(['achievement'], 'SUPPORT/praise'), 'owner|subject|من > إلى|ل'),

  ...verb('عزى واسى نعى', 'SUPPORT/solidarity', 'subject > object|في|ل'),
  ...verb('تضامن تعاطف', 'SUPPORT/solidarity', 'subject > مع'),
  ...verb('وقف', 'SUPPORT/solidarity', 'subject > إلى جانب|مع|بجانب|خلف|وراء', {
    byTheme: { adversaries: null },
    with: ['إلى جانب', 'مع', 'خلف', 'وراء', 'بجانب'],
  }),
  ...verb('وقف', 'SUPPORT/solidarity', 'subject <> subject', { needsWord: ['أمامي', 'جنب', 'صف', 'خندق'] }),
  ...verb('ترك خذل', 'SUPPORT/solidarity', 'subject > object', { negated: true, needsWord: ['وحيد', 'وحد', 'مفرد'] }),
  ...verb('خذل تخلى', 'SUPPORT/solidarity', 'subject > object|عن', { negated: true }),
  ...verb('ترحم', 'SUPPORT/solidarity', 'subject > على'),
  ...noun('عزاء تعزية مواساة تضامن تعاطف', 'SUPPORT/solidarity', 'owner|subject|من > مع|ل|إلى|في|object'),
  ...nounWith('التزام تمسك', each(['integrity'], 'SUPPORT/solidarity'), 'owner|subject > ب'),
  ...noun('وقوف', 'SUPPORT/solidarity', 'owner|subject > إلى جانب|مع|خلف'),

  // وحدة أراضي أوكرانيا, whatever the things that are hers.
  ...verbWith('أيد ساند دعم', each(['integrity'], 'SUPPORT/endorse'), 'subject > object|ل', {
    anyone: true,
    needsWord: ['أرض'],
  }),
  ...nounWith('دعم تأييد مساندة', each(['integrity'], 'SUPPORT/endorse'), 'owner|subject > ل', {
    with: ['ل'],
    anyone: true,
  }),
  // Whom one helps against terrorists is no terrorist: only the one who is supported decides.
  ...verb('أيد ساند آزر ناصر نصر', 'SUPPORT/endorse', 'subject > object|ل', {
    byTheme: { adversaries: null },
    themeIn: ['object', 'ل'],
  }),
  ...verb('دعم', 'SUPPORT/endorse', 'subject > object|ل', { byTheme: AID_BY_KIND, themeIn: ['object', 'ب', 'ل'] }),
  ...noun('تأييد مساندة مؤازرة مناصرة نصرة', 'SUPPORT/endorse', 'owner|subject|من > ل', { with: ['ل'] }),
  ...noun('تأييد مساندة مؤازرة مناصرة نصرة دعم', 'SUPPORT/endorse', 'subject > owner', { byTheme: AID_BY_KIND }),
  ...noun('دعم', 'SUPPORT/endorse', 'owner|subject > ل', {
    with: ['ل'],
    byTheme: {
      adversaries: null,
      money: 'AID/economic',
      arms: 'AID/military',
      goods: 'AID/economic',
      training: 'AID/training',
    },
  }),
  // أبدت الرياض رد فعل إيجابيا تجاه الخطة.
  ...noun('رد', 'SUPPORT/endorse', 'owner|subject > تجاه|حيال|إزاء|على', {
    followedBy: ['فعل'],
    needsWord: ['إيجابي'],
  }),
  ...verb('انحاز', 'SUPPORT/endorse', 'subject > إلى|ل'),

  ...verb('اعترف', 'SUPPORT/recognition', 'subject > ب', {
    byTheme: each(['victims', 'achievement', 'adversaries', 'troops', 'operation', 'agreement', 'relations'], null),
    with: ['ب'],
  }),
  ...noun('اعتراف', 'SUPPORT/recognition', 'owner|subject|من > ب'),

  ...verbWith(
    'أعاد استأنف أقام طبع أنشأ دشن رفع أسس تبادل افتتح استعاد',
    each(['diplomacy'], 'SUPPORT/diplomatic-relations'),
    'subject <> مع|بين|subject',
    { themeIn: ['object'] },
  ),
  ...verbWith(
    'فتح أعاد افتتح دشن عين أوفد',
    each(['diplomacy'], 'SUPPORT/diplomatic-relations'),
    'subject > في|لدى|إلى|ل',
    {
      themeIn: ['object', 'في'],
    },
  ),
  ...verbWith('طبع أعاد استأنف', each(['relations'], 'SUPPORT/diplomatic-relations'), 'subject <> مع|بين|subject', {
    themeIn: ['object'],
  }),
  ...nounWith(
    'عودة إعادة فتح افتتاح تعيين إيفاد إرسال تدشين',
    each(['diplomacy'], 'SUPPORT/diplomatic-relations'),
    'subject|owner > إلى|لدى|في|ل',
  ),
  ...nounWith(
    'استئناف إعادة إقامة فتح تطبيع عودة تبادل رفع',
    each(['diplomacy'], 'SUPPORT/diplomatic-relations'),
    'subject|owner|بين <> مع|بين|subject',
  ),
  ...noun('تطبيع', 'SUPPORT/diplomatic-relations', 'owner|subject|بين <> مع|بين|subject'),
  ...noun('تقارب', 'SUPPORT/diplomatic-relations', 'subject <> مع|subject'),

  ...verbWith('عقد', each(['agreement'], 'SUPPORT/sign-agreement'), 'subject <> مع|بين|subject', {
    themeIn: ['object'],
  }),
  ...verbWith(
    'وقع أبرم أنجز توصل وصل أتم اعتمد جدد أقر تبادل مدد خرج تمخض',
    each(['agreement'], 'SUPPORT/sign-agreement'),
    'subject|بين|عن <> مع|بين|عن|subject',
    { themeIn: ['object', 'subject', 'إلى', 'على', 'ل', 'ب'] },
  ),
  // الاتفاق الذي توصلت إليه فرنسا مع إيران.
  ...verb('توصل', 'SUPPORT/sign-agreement', 'subject <> مع|بين|subject', {
    needsWord: ['اتفاق', 'اتفاقية', 'تفاهم', 'تسوية'],
  }),
  ...verbWith('صادق صدق وافق', each(['agreement'], 'SUPPORT/sign-agreement'), 'subject > مع|بين|على', {
    themeIn: ['على', 'object'],
  }),
  ...verbWith('دخل', each(['agreement'], 'SUPPORT/sign-agreement'), 'بين|subject <> مع|بين|subject', {
    themeIn: ['subject'],
  }),
  ...nounWith(
    'توقيع إبرام مصادقة تصديق إتمام توصل إنجاز تجديد تمديد',
    each(['agreement'], 'SUPPORT/sign-agreement'),
    'subject|owner|بين <> مع|بين|subject',
  ),
];
