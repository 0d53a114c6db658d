import type { Frame } from '../../../events/frame.ts';
import { each, noun, nounWith, verb, verbWith } from './row.ts';

/** Names of fighters and helicopters, as texts write them after طائرات. */
const FIGHTERS = ['اف', 'ميغ', 'رافال', 'سوخوي', 'ميراج', 'تورنادو', 'اباتشي', 'يوروفايتر'];

/** Selling and buying, arms too, and investing. */
export const trade: readonly Frame[] = [
  ...verbWith('صدر', { arms: 'COOPERATE/arms-transfer', goods: 'COOPERATE/trade' }, 'subject > ل|إلى', {
    themeIn: ['object'],
  }),
  ...verb('باع', 'COOPERATE/trade', 'subject > ل|إلى|object', {
    byTheme: { arms: 'COOPERATE/arms-transfer', ...each(['agreement', 'achievement', 'victims'], null) },
    themeIn: ['object'],
  }),
  ...verb('اشترى استورد ابتاع شرى اقتنى', 'COOPERATE/trade', 'من > subject', {
    byTheme: { arms: 'COOPERATE/arms-transfer', goods: 'COOPERATE/trade' },
    themeIn: ['object', 'من'],
  }),
  // استوردت الصين النفط الإيراني: whose it is, has sold it.
  ...verbWith('اشترى استورد ابتاع', each(['goods'], 'COOPERATE/trade'), 'subject <> object|من', {
    themeIn: ['object', 'من'],
    anyone: true,
  }),
  ...verbWith('تسلم استلم تلقى', each(['arms'], 'COOPERATE/arms-transfer'), 'من > subject', {
    themeIn: ['object', 'من'],
  }),
  ...verbWith('سلم ورد شحن', each(['arms'], 'COOPERATE/arms-transfer'), 'subject > ل|إلى|object', {
    themeIn: ['object', 'ب'],
  }),
  // سلمت تشيلي بيرو ثلاث طائرات إف 16: their names tell what planes are.
  ...verb('سلم ورد باع', 'COOPERATE/arms-transfer', 'subject > ل|إلى|object', { needsWord: FIGHTERS }),
  ...verb('تسلم استلم اشترى', 'COOPERATE/arms-transfer', 'من > subject', { needsWord: FIGHTERS }),
  // تسلم لبنان أسلحة فرنسية.
  ...noun('سلاح صاروخ طائرة مقاتلة مدرعة دبابة مروحية ذخيرة', 'COOPERATE/arms-transfer', 'owner > subject', {
    needsWord: ['تسلم', 'استلم'],
  }),
  ...nounWith('تسليم توريد', each(['arms'], 'COOPERATE/arms-transfer'), 'subject|owner|من > ل|إلى|owner'),
  ...nounWith('ضخ توريد', each(['goods'], 'COOPERATE/trade'), 'subject|owner > إلى|ل|نحو'),
  ...noun('بيع تصدير', 'COOPERATE/trade', 'subject|owner > ل|إلى|owner', {
    decided: true,
    byTheme: each(['arms'], 'COOPERATE/arms-transfer'),
  }),
  ...noun('شراء استيراد', 'COOPERATE/trade', 'من > subject|owner', {
    byTheme: each(['arms'], 'COOPERATE/arms-transfer'),
  }),
  ...noun('صفقة', 'COOPERATE/trade', 'owner|subject|بين <> مع|بين', {
    byTheme: { arms: 'COOPERATE/arms-transfer', prisoners: 'RETREAT/release' },
  }),
  ...verb('تاجر', 'COOPERATE/trade', 'subject <> مع'),
  ...verb('استثمر', 'COOPERATE/investment', 'subject > في|ب'),
  ...noun('استثمار', 'COOPERATE/investment', 'owner > في|ب'),
  ...verbWith('ضخ أنشأ أقام بنى أسس', each(['investment'], 'COOPERATE/investment'), 'subject > في|ب|ل'),
];
