import { describe, expect, it } from '@jest/globals';
import { told } from '../../../testing/told.ts';

describe('material cooperation', () => {
  it.each([
    ['انطلقت في الأردن مناورات الأسد المتأهب بمشاركة قوات أمريكية وأردنية.', ['COOPERATE/exercise JOR+USA <>']],
    ['نفذت القوات البحرية المصرية والفرنسية تدريبا بحريا عابرا في البحر الأحمر.', ['COOPERATE/exercise EGY+FRA <>']],
    ['تجري القوات المسلحة السودانية مناورات مشتركة مع نظيرتها المصرية.', ['COOPERATE/exercise EGY+SDN <>']],
    ['اختتم التمرين المشترك بين القوات الجوية الكويتية والأمريكية.', ['COOPERATE/exercise KWT+USA <>']],
    ['شنت القوات العراقية والأمريكية عملية مشتركة ضد تنظيم داعش.', ['COOPERATE/joint-operation IRQ+USA <>']],
    ['تبادلت الإمارات والهند المعلومات الاستخبارية.', ['COOPERATE/intelligence ARE+IND <>']],
    ['سلم المغرب إسبانيا مطلوبا بتهمة الإرهاب.', ['COOPERATE/judicial MAR > ESP']],
    ['تسلم العراق من لبنان أحد المطلوبين.', ['COOPERATE/judicial LBN > IRQ']],
    ['تسلمت مصر أربع مروحيات من روسيا.', ['COOPERATE/arms-transfer RUS > EGY']],
    ['صدرت قطر شحنة من الغاز المسال إلى بنغلاديش.', ['COOPERATE/trade QAT > BGD']],
    ['استوردت مصر نصف مليون طن من القمح من روسيا.', ['COOPERATE/trade RUS > EGY']],
    ['افتتح صندوق الاستثمارات السعودي مصنعا في المغرب.', ['COOPERATE/investment SAU > MAR']],
    ['أطلقت الإمارات بالتعاون مع مصر مشروعا للطاقة الشمسية.', ['COOPERATE/joint-project ARE+EGY <>']],
    ['دشن المغرب وفرنسا مركزا مشتركا للبحوث.', ['COOPERATE/joint-project FRA+MAR <>']],
    ['قوات عراقية مدعومة بطائرات بريطانية استعادت بلدة من تنظيم داعش.', ['COOPERATE/joint-operation GBR+IRQ <>']],
    ['شن الجيش السوري وحزب الله هجوما على مواقع المعارضة.', ['COOPERATE/joint-operation HEZBOLLAH+SYR <>']],
    ['سمحت تركيا للولايات المتحدة باستخدام قاعدة إنجرليك الجوية.', ['COOPERATE/joint-operation TUR > USA']],
    [
      'تشارك القوات البحرية الباكستانية مع نظيرتها العمانية في تمرين مشترك ببحر عمان.',
      ['COOPERATE/exercise OMN+PAK <>'],
    ],
    ['تسلم الأردن من السلطات اللبنانية مطلوبا بقضية قتل.', ['COOPERATE/judicial LBN > JOR']],
    ['رحلت تركيا ثلاثة مطلوبين إلى فرنسا.', ['COOPERATE/judicial TUR > FRA']],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });

  it.each([
    'وقعت شركة سوناطراك عقدا مع تركيا.',
    'تراجعت صادرات النفط الإيراني إلى الصين.',
    'هاجم الجيش التركي مواقع في العراق.',
    'اتهمت الجزائر المغرب بدعم جماعة إرهابية.',
    'ألغت كينيا وغانا مناورات مشتركة.',
    'نفت كينيا شراء دبابات من صربيا.',
    'لم تسلم كينيا المطلوب إلى غانا.',
  ])('%s: none', (text) => {
    expect(told('ar', text)).toEqual([]);
  });
});
