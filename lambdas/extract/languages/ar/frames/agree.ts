import type { Frame } from '../../../events/frame.ts';
import { each, noun, nounWith, verb, verbWith } from './row.ts';

/**
 * Acts that lie ahead and have no verb of their own: agreeing, inviting, offering, seeking. What operators govern
 * (اتفقا على عقد اجتماع) is found by the act below them.
 */
export const agree: readonly Frame[] = [
  ...verb('اتفق توافق تفاهم', 'AGREE/agreement-in-principle', 'subject <> مع|subject', {
    byTheme: {
      ceasefire: 'CONCEDE/ceasefire',
      ...each(['adversaries'], null),
    },
  }),
  ...noun('اتفاق توافق تفاهم', 'AGREE/agreement-in-principle', 'owner|بين <> مع|بين|owner', { with: ['على'] }),
  ...verbWith('وجه قدم نقل سلم بعث أرسل', each(['invitation'], 'AGREE/invite'), 'subject > إلى|ل|object', {
    themeIn: ['object'],
  }),
  ...nounWith('دعوة', each(['visit'], 'AGREE/invite'), 'owner|subject|من > إلى|ل'),
  ...verbWith('تلقى تسلم', each(['invitation'], 'AGREE/invite'), 'من > subject', { themeIn: ['object'] }),
  ...verbWith('قبل لبى', each(['invitation'], 'AGREE/intent'), 'subject > من|object', { themeIn: ['object'] }),

  ...verbWith('عرض أبدى اقترح أعلن جدد أعرب عبر أكد', each(['cooperation'], 'AGREE/intent'), 'subject > مع|على|ل|بين', {
    themeIn: ['استعداد'],
  }),
  ...noun('استعداد نية عزم تطلع', 'AGREE/intent', 'owner|subject > مع|ل|بين', {
    byTheme: each(['adversaries', 'victims'], null),
  }),
  // أبدى استعداده للمساهمة في إعادة إعمار سوريا.
  ...noun('استعداد نية عزم', 'AGREE/intent', 'owner|subject > في', {
    needsWord: ['مساهمة', 'مشاركة', 'إسهام', 'إعمار'],
  }),
  ...verb('تعهد وعد التزم', 'AGREE/promise', 'subject > ل|object|ب|تجاه', {
    byTheme: each(['adversaries', 'victims'], null),
  }),
  ...noun('تعهد وعد التزام', 'AGREE/promise', 'owner|subject > ل|تجاه'),
  ...verb('تعاون', 'AGREE/intent', 'subject <> مع|subject'),

  ...verbWith('تقدم طلب سعى رشح', each(['membership'], 'AGREE/intent'), 'subject > إلى|ل|في|ب|object'),
  ...noun('انضمام عضوية', 'AGREE/intent', 'owner|subject > إلى|ل|في|owner', { committed: true }),
  ...verb('انضم', 'AGREE/intent', 'subject > إلى|ل', {
    byTheme: each(['operation', 'exercise', 'adversaries'], null),
    with: ['إلى', 'ل'],
  }),
  ...nounWith('طلب مطلب مطالبة', each(['membership'], 'AGREE/intent'), 'owner|subject > إلى|ل|في'),
];
