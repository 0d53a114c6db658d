import type { Frame } from '../../../events/frame.ts';
import { each, noun, nounWith, verb, verbWith } from './row.ts';

/** Recognising, opening relations and signing: cooperation on paper. */
export const treaties: readonly Frame[] = [
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
  ...verbWith('وقع', each(['membership'], 'SUPPORT/sign-agreement'), 'subject > إلى', { themeIn: ['object', 'إلى'] }),
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
