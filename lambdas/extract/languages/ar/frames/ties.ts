import type { Frame } from '../../../events/frame.ts';
import { each, noun, nounWith, verb, verbWith } from './row.ts';

/** Where those stand with whom relations are: the relations' own owners, or after بين and مع. */
const TIES = 'object|بين|مع|ب|على|إلى|عن|ل';

/** Verbs of saying and valuing, with which one affirms ties. */
const AFFIRMING = `أكد شدد نوه أبرز أشار لفت جدد وصف ثمن أشاد اعتز افتخر أعرب عبر أبدى قدر أثنى ذكر أوضح بين أثبت جسد عكس
  عمق عزز وطد رسخ وثق حرص اعتز رغب`;

/** Where that stands which is said or valued; what is done by cooperation (بتعاون الجميع) is another matter. */
const SAID = ['object', 'على', 'إلى', 'عن', 'في'];

const OF_TIES = each(['relations', 'cooperation'], 'SUPPORT/affirm-ties');

/** Words that say what relations are worth. */
const WORTH =
  `متين راسخ تاريخي وثيق قوي متميز مميز أخوي أخ ممتاز عميق استراتيجي خاص وطيد جيد طيب مهم ودي تكاملي قديم أساسي محوري
  أصيل أزلي ثابت صلب نموذجي مثالي عريق رفيع حيوي بناء مثمر ناجح عمق متانة أهمية قوة تميز حرص تعزيز توطيد تطوير ازدهار تقدم فخر اعتزاز دفعة
  خصوصية رسوخ شقيق صديق حليف`.split(/\s+/);

/** Affirming what binds two states. */
export const ties: readonly Frame[] = [
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

  // قال السفير إن الزيارة ستعزز التعاون بين البلدين: what is foreseen of a thing is what it is worth.
  ...verbWith('عزز وطد عمق رسخ وثق طور وسع قوى نمى دفع خدم', OF_TIES, 'speaker > بين|مع|object', {
    themeIn: ['object', 'ب'],
    foreseen: true,
  }),
  ...nounWith('تعزيز توطيد ترسيخ توثيق تعميق تقوية تطوير توسيع تنمية دعم', OF_TIES, 'speaker > owner|بين|مع', {
    foreseen: true,
  }),

  // نوه بالعلاقات التي تربط بلاده بكينيا.
  ...verbWith('ربط جمع', each(['relations'], 'SUPPORT/affirm-ties'), 'speaker > بين|ب|مع|object', {
    themeIn: ['subject', 'object'],
    needsWord: WORTH,
  }),
];
