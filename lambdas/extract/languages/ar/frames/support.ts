import type { Frame } from '../../../events/frame.ts';
import { type ByTheme, each, noun, nounWith, verb, verbWith } from './row.ts';

/** Support that its own words tell to be material. */
const AID_BY_KIND: ByTheme = {
  adversaries: null,
  money: 'AID/economic',
  arms: 'AID/military',
  relief: 'AID/humanitarian',
  medicine: 'AID/medical',
  training: 'AID/training',
};

/** Verbs with which what somebody does meets with another's approval. */
const RECEIVING = ['حصل', 'حظي', 'نال', 'لقي', 'لاقى', 'كسب', 'حاز', 'تلقى'];

/** Praising, condoling and endorsing: cooperation in words. */
export const support: readonly Frame[] = [
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
  // حظي المقترح الكيني بتأييد غانا.
  ...noun('دعم تأييد مساندة مباركة', 'SUPPORT/endorse', 'owner|من|من قبل|من جانب > subject', {
    needsWord: RECEIVING,
  }),
  ...noun('ترحيب إشادة ثناء تقدير شكر', 'SUPPORT/praise', 'owner|من|من قبل|من جانب > subject', {
    needsWord: RECEIVING,
  }),
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
  // أعلنت كينيا دعمها ملف غانا.
  ...noun('تأييد مساندة دعم', 'SUPPORT/endorse', 'owner > object', { byTheme: AID_BY_KIND }),
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
];
