import type { Frame } from '../../../events/frame.ts';
import { each, noun, nounWith, verb, verbWith } from './row.ts';

/** Concessions in deeds. */
export const retreat: readonly Frame[] = [
  ...verb('انسحب جلا', 'RETREAT/withdraw', 'subject > من|عن', {
    byTheme: each(['agreement', 'talks', 'negotiation', 'membership', 'exercise', 'project'], null),
    with: ['من', 'عن'],
    towards: 'state',
  }),
  ...verbWith('سحب أخلى أجلى', each(['troops', 'withdrawal'], 'RETREAT/withdraw'), 'subject > من', {
    themeIn: ['object'],
  }),
  ...noun('انسحاب جلاء', 'RETREAT/withdraw', 'owner|subject > من', {
    byTheme: each(['agreement', 'talks'], null),
    towards: 'state',
  }),
  ...nounWith('سحب', each(['troops'], 'RETREAT/withdraw'), 'owner|subject > من|ل'),

  // أوقفت الهند وباكستان إطلاق النار، توقف القتال بين القوات الكينية والغانية.
  ...verbWith('أوقف علق', each(['operation'], 'RETREAT/ceasefire'), 'subject <> subject|مع', { themeIn: ['object'] }),
  ...verb('توقف', 'RETREAT/ceasefire', 'بين <> بين', { needsWord: ['قتال', 'نار', 'حرب', 'معركة', 'اشتباك'] }),

  ...verb('أفرج', 'RETREAT/release', 'subject > عن|ل', {
    byTheme: { property: 'RETREAT/return', ...each(['intelligence', 'agreement', 'goods'], null) },
    with: ['عن'],
    anyone: true,
  }),
  ...verbWith('أطلق', each(['prisoners'], 'RETREAT/release'), 'subject > object|ل', {
    themeIn: ['object'],
    anyone: true,
  }),
  ...verbWith('أخلى سرح حرر سلم أعاد', each(['prisoners'], 'RETREAT/release'), 'subject > object|إلى|ل', {
    themeIn: ['object'],
  }),
  ...noun('إفراج', 'RETREAT/release', 'owner|subject|من > عن', { anyone: true }),
  ...nounWith('إطلاق إخلاء تحرير', each(['prisoners'], 'RETREAT/release'), 'subject|من > owner|ل'),
  ...verb('عفا', 'RETREAT/release', 'subject > عن'),

  ...verbWith('أعاد رد أرجع سلم تنازل', each(['property'], 'RETREAT/return'), 'subject|من > إلى|ل|object', {
    themeIn: ['object', 'عن', 'من'],
  }),
  ...verbWith('استعاد استرد تسلم استرجع استلم', each(['property'], 'RETREAT/return'), 'من > subject', {
    themeIn: ['object'],
  }),
  ...nounWith('إعادة استعادة استرداد تسليم رد', each(['property'], 'RETREAT/return'), 'subject|owner|من > إلى|ل'),

  ...verbWith(
    'رفع خفف ألغى علق أنهى فك أزال خفض أسقط أبطل',
    each(['sanctions'], 'RETREAT/lift-sanctions'),
    'subject > عن|على|ضد|object|ل|من|إلى',
    { themeIn: ['object'] },
  ),
  // رفعت اسمها من قائمة الإرهاب.
  ...verb('رفع شطب أزال حذف أخرج', 'RETREAT/lift-sanctions', 'subject > object', {
    with: ['من', 'عن'],
    needsWord: ['قائمة', 'لائحة'],
  }),
  ...noun('رفع شطب إزالة حذف إخراج', 'RETREAT/lift-sanctions', 'subject > owner', { needsWord: ['قائمة', 'لائحة'] }),
  ...nounWith(
    'رفع تخفيف إلغاء تعليق إنهاء فك إزالة خفض',
    each(['sanctions'], 'RETREAT/lift-sanctions'),
    'subject|owner|من > عن|على|ضد|owner',
  ),

  ...verbWith(
    'دمر فكك سلم أتلف نزع أخلى تخلى تخلص',
    each(['disarmament'], 'RETREAT/disarm'),
    'subject > ل|إلى|أمام|من|object',
    {
      themeIn: ['object', 'عن', 'من'],
    },
  ),
  ...nounWith('نزع تدمير تفكيك إتلاف', each(['disarmament'], 'RETREAT/disarm'), 'subject|owner > ل|إلى|أمام'),

  // Who lends another his base or his sky for an operation takes part in it.
  ...verb('سمح أتاح أذن', 'COOPERATE/joint-operation', 'subject > ل|أمام|object', {
    byTheme: { ...each(['refugees', 'relief'], null), access: 'COOPERATE/joint-operation' },
    needsWord: ['قاعدة'],
    with: ['ل', 'ب'],
  }),
  ...noun('سماح', 'COOPERATE/joint-operation', 'subject|owner > ل', {
    byTheme: { ...each(['refugees', 'relief'], null), access: 'COOPERATE/joint-operation' },
    needsWord: ['قاعدة'],
    with: ['ل'],
  }),
  ...nounWith('سماح إتاحة فتح', each(['access'], 'RETREAT/access'), 'subject|owner > ل|أمام', { with: ['ل', 'أمام'] }),
  ...verbWith('سمح أتاح أذن فتح منح أعاد', each(['access'], 'RETREAT/access'), 'subject > ل|أمام|object|إلى', {
    themeIn: ['object', 'ب'],
    anyone: true,
  }),
];
