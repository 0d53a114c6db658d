import type { Frame } from '../../../events/frame.ts';
import { adjective, type ByTheme, each, noun, nounWith, verb, verbWith } from './row.ts';

/** Making more of what two have in common. */
const STRENGTHENING =
  'تعزيز تطوير توسيع تعميق توطيد تفعيل تكثيف دعم زيادة رفع إقامة إنشاء تشكيل تأسيس دفع استئناف مواصلة مضاعفة تقوية تنمية توثيق';

const TOGETHER: ByTheme = {
  ...each(['cooperation', 'relations', 'project'], 'COOPERATE/joint-project'),
  investment: 'COOPERATE/investment',
  goods: 'COOPERATE/trade',
};

/** In cooperation with whom something is done. */
const JOINTLY = ['بالتعاون مع', 'بالتنسيق مع', 'بالاشتراك مع'];

/** Material cooperation from which both sides have something. */
export const cooperate: readonly Frame[] = [
  ...verbWith(
    'نفذ أجرى اختتم بدأ انطلق أطلق شارك نظم ختم واصل أنهى أقام خاض افتتح دشن استضاف',
    each(['exercise'], 'COOPERATE/exercise'),
    'subject|بين|بمشاركة <> مع|بين|subject|ب|في',
    { themeIn: ['object', 'subject', 'في', 'من'] },
  ),
  ...noun('مناورة', 'COOPERATE/exercise', 'owner|subject|بين <> مع|بين|owner|subject'),
  ...noun('تمرين', 'COOPERATE/exercise', 'owner|subject|بين <> مع|بين|owner'),
  ...nounWith('تمرين تدريب', each(['exercise'], 'COOPERATE/exercise'), 'owner|subject|بين <> مع|بين|owner|subject'),
  ...verb('تدرب ناور', 'COOPERATE/exercise', 'subject <> مع'),

  ...verbWith(
    'نفذ شن شارك سير',
    each(['operation'], 'COOPERATE/joint-operation'),
    'subject <> مع|بين|إلى جانب|بالاشتراك مع|بمشاركة',
    { with: ['مع', 'إلى جانب', 'بمشاركة'] },
  ),
  ...verbWith(
    'نفذ شن قاد خاض سير بدأ أطلق نسق',
    each(['operation'], 'COOPERATE/joint-operation'),
    'subject <> subject',
    {
      themeIn: ['object'],
    },
  ),
  ...nounWith(
    'تنفيذ شن تسيير إطلاق',
    each(['operation'], 'COOPERATE/joint-operation'),
    'subject|owner|بين <> مع|بين|subject',
    {
      committed: true,
    },
  ),
  // ألقت الشرطة الكينية بالتعاون مع نظيرتها الغانية القبض على مهربين.
  ...verb('ألقى اعتقل ضبط أوقف فكك أحبط قبض داهم', 'COOPERATE/joint-operation', `subject <> ${JOINTLY.join('|')}`, {
    with: JOINTLY,
  }),
  // التحقيق الذي تجريه كينيا وغانا: with whom one alone investigates is questioned.
  ...verb('أجرى فتح باشر بدأ قاد تولى', 'COOPERATE/judicial', 'subject <> subject', { needsWord: ['تحقيق'] }),
  // قوات كينية مدعومة بطائرات غانية.
  ...['مدعوم', 'مسنود', 'معزز'].map((lemma) =>
    adjective(lemma, each(['arms', 'troops'], 'COOPERATE/joint-operation'), 'owner <> ب|من'),
  ),
  ...verbWith('شارك ساهم أسهم', { rescue: 'AID/rescue', medicine: 'AID/medical' }, 'subject > في|ب|ل', {
    themeIn: ['subject', 'في'],
    needsWord: ['إنقاذ', 'إطفاء', 'إجلاء', 'طبي', 'إسعاف'],
  }),
  ...verbWith('انضم شارك التحق ساهم', each(['operation'], 'COOPERATE/joint-operation'), 'subject > إلى|في|ل|ب'),
  // Sanctions that two put on a third together.
  ...verbWith('فرض شدد', each(['sanctions'], 'COOPERATE/joint-operation'), 'subject <> subject', {
    themeIn: ['object'],
    needsWord: ['مشترك', 'منسق', 'تنسيق', 'معا', 'تزامن'],
  }),
  ...verb('قاتل حارب', 'COOPERATE/joint-operation', 'subject <> إلى جانب', {
    with: ['إلى جانب'],
    byTheme: each(['adversaries'], null),
    themeIn: ['إلى جانب'],
  }),
  ...verb('نسق تحالف', 'COOPERATE/joint-operation', 'subject <> مع|subject', {
    byTheme: each(['adversaries', 'talks'], null),
  }),
  // As a member of a coalition: بصفتها جزءا من التحالف قامت بغارات.
  ...verbWith('قام نفذ شن', each(['operation'], 'COOPERATE/joint-operation'), 'subject <> من|ضمن|في إطار', {
    themeIn: ['ب', 'من', 'object'],
    needsWord: ['تحالف', 'ائتلاف'],
  }),
  // عملت النرويج مع الليبيين للوصول إلى اتفاق.
  ...verb('عمل تعاون', 'CONSULT/mediation', 'subject > مع', {
    with: ['مع'],
    needsWord: ['وصول', 'توصل', 'تسوية', 'مصالحة'],
  }),
  ...verb('تعاون عمل', 'COOPERATE/joint-project', 'subject <> مع|subject', { with: ['مع'] }),
  ...noun('عمل', 'COOPERATE/joint-project', 'subject > إلى|على|owner', { needsWord: ['معا', 'سويا'], committed: true }),
  ...noun('عمل', 'COOPERATE/joint-project', 'owner <> owner|مع', { needsWord: ['معا', 'سويا'], committed: true }),
  ...noun('تنسيق تعاون شراكة تكامل', 'COOPERATE/joint-project', 'subject|owner > مع', {
    committed: true,
    with: ['مع'],
  }),
  ...noun('تنسيق تعاون شراكة تكامل', 'COOPERATE/joint-project', 'subject|owner|بين <> مع|بين|owner|subject', {
    committed: true,
  }),
  ...nounWith(STRENGTHENING, TOGETHER, 'subject|owner|بين <> مع|بين|owner|subject', { committed: true }),
  // تسعى كينيا إلى تعزيز التعاون مع رواندا: the one whom the noun names with مع need not want it.
  ...nounWith(STRENGTHENING, TOGETHER, 'subject|owner > مع', { committed: true, with: ['مع'] }),

  ...verbWith(
    'تبادل بادل تقاسم شاطر',
    {
      intelligence: 'COOPERATE/intelligence',
      prisoners: 'RETREAT/release',
      exchange: 'COOPERATE/exchange',
      goods: 'COOPERATE/trade',
      judicial: 'COOPERATE/judicial',
      diplomacy: 'SUPPORT/diplomatic-relations',
      talks: 'CONSULT/talks',
      visit: 'CONSULT/visit',
    },
    'subject <> مع|بين|subject',
    { themeIn: ['object'] },
  ),
  ...nounWith(
    'تبادل',
    {
      intelligence: 'COOPERATE/intelligence',
      prisoners: 'RETREAT/release',
      exchange: 'COOPERATE/exchange',
      goods: 'COOPERATE/trade',
      judicial: 'COOPERATE/judicial',
    },
    'owner|subject|بين <> مع|بين|subject',
  ),
  ...verbWith('سلم رحل أعاد', each(['judicial'], 'COOPERATE/judicial'), 'subject > إلى|ل|object', {
    themeIn: ['object'],
  }),
  ...verb('سلم رحل', 'COOPERATE/judicial', 'subject > إلى|ل', {
    byTheme: each(['refugees', 'arms', 'relief', 'aid', 'money', 'talks', 'prisoners', 'property'], null),
    needsWord: ['توقيف', 'محكمة', 'محاكمة', 'مطلوب', 'قضائي'],
  }),
  ...verbWith('تسلم استلم استرد استعاد', each(['judicial'], 'COOPERATE/judicial'), 'من > subject', {
    themeIn: ['object'],
  }),
  ...nounWith('تسليم تسلم ترحيل استرداد', each(['judicial'], 'COOPERATE/judicial'), 'subject|owner|من > إلى|ل'),
  ...verbWith('زود أمد قدم وفر أعطى', each(['intelligence'], 'COOPERATE/intelligence'), 'subject > object|ل|إلى', {
    themeIn: ['ب', 'object'],
  }),

  ...verbWith(
    'دشن افتتح أطلق أنشأ أسس شكل باشر بدأ نفذ أنجز استأنف',
    { project: 'COOPERATE/joint-project', ...each(['talks', 'negotiation'], null) },
    'subject <> subject',
    { themeIn: ['object', 'في', 'ب'] },
  ),
  ...verbWith(
    'دشن افتتح أطلق أنشأ أسس شكل نفذ أقام',
    each(['project'], 'COOPERATE/joint-project'),
    'subject|بين <> مع|بين|subject|بالتعاون مع|بالشراكة مع',
    { themeIn: ['object'], with: ['مع', 'بين', 'بالتعاون مع', 'بالشراكة مع', 'بالاشتراك مع'] },
  ),
  // تنظم قطر بالتعاون مع كينيا: whatever is done in cooperation with another is done together.
  ...verbWith(
    'نظم أقام نفذ أطلق دشن افتتح عقد أنشأ أسس طور بنى أعد قدم أنجز وزع وقع أجرى بدأ شيد أنتج سير',
    each(
      ['project', 'exchange', 'training', 'relief', 'medicine', 'goods', 'investment', 'achievement', 'talks'],
      'COOPERATE/joint-project',
    ),
    'subject <> بالتعاون مع|بالشراكة مع|بالاشتراك مع',
    { themeIn: ['object'], with: ['بالتعاون مع', 'بالشراكة مع', 'بالاشتراك مع'] },
  ),
];
