import { describe, expect, it } from '@jest/globals';
import { told } from '../../../testing/told.ts';

describe('concessions', () => {
  it.each([
    ['انسحبت القوات الفرنسية من النيجر.', ['RETREAT/withdraw FRA > NER']],
    ['أطلقت إيران سراح ثلاثة مواطنين أوروبيين.', ['RETREAT/release IRN > EU']],
    ['أفرجت السلطات الهندية عن صيادين باكستانيين.', ['RETREAT/release IND > PAK']],
    ['أفرجت حماس عن رهينتين أمريكيتين.', ['RETREAT/release HAMAS > USA']],
    ['تبادلت روسيا وأوكرانيا الأسرى.', ['RETREAT/release RUS+UKR <>']],
    ['جرت عملية تبادل أسرى بين الحوثيين والسعودية.', ['RETREAT/release HOUTHI+SAU <>']],
    ['رفعت بريطانيا العقوبات عن سوريا.', ['RETREAT/lift-sanctions GBR > SYR']],
    ['رفعت الكويت الحظر عن استيراد الدواجن من الهند.', ['RETREAT/lift-sanctions KWT > IND']],
    ['سمحت السعودية للطائرات الإسرائيلية بعبور أجوائها.', ['RETREAT/access SAU > ISR']],
    ['سمحت إيران لمفتشي الوكالة الدولية للطاقة الذرية بدخول موقع نووي.', ['RETREAT/access IRN > UN']],
    ['فتحت الجزائر مجالها الجوي أمام الطائرات المغربية.', ['RETREAT/access DZA > MAR']],
    ['أعادت هولندا قطعا أثرية إلى العراق.', ['RETREAT/return NLD > IRQ']],
    ['استعادت مصر من سويسرا تمثالا أثريا.', ['RETREAT/return CHE > EGY']],
    ['تسلمت الكويت من العراق رفات أسرى.', ['RETREAT/return IRQ > KWT']],
    ['أفرجت السلطات الليبية عن عشرين صيادا تونسيا كانوا محتجزين لديها.', ['RETREAT/release LBY > TUN']],
    ['أعلن الرئيس الأمريكي رفع اسم السودان من قائمة الإرهاب.', ['RETREAT/lift-sanctions USA > SDN']],
    ['بدأت القوات الأمريكية الانسحاب من سوريا.', ['RETREAT/withdraw USA > SYR']],
    ['أعيدت إلى مصر قطع أثرية من إيطاليا.', ['RETREAT/return ITA > EGY']],
    ['انسحاب القوات الروسية من كازاخستان.', ['RETREAT/withdraw RUS > KAZ']],
    ['سحبت هولندا آخر جنودها من أفغانستان.', ['RETREAT/withdraw NLD > AFG']],
    ['أعلنت إريتريا انسحاب قواتها من إثيوبيا.', ['RETREAT/withdraw ERI > ETH']],
    ['خففت واشنطن القيود على تصدير التكنولوجيا إلى الهند.', ['RETREAT/lift-sanctions USA > IND']],
    ['قرر الاتحاد الأوروبي رفع العقوبات المفروضة على زيمبابوي.', ['CONCEDE/ease-restrictions EU > ZWE']],
    ['اتفقت إسرائيل وحماس على هدنة إنسانية لمدة أربعة أيام.', ['CONCEDE/ceasefire HAMAS+ISR <>']],
    ['أعلن الحوثيون وقف إطلاق النار مع السعودية.', ['CONCEDE/ceasefire HOUTHI > SAU']],
    ['بدأ سريان الهدنة بين إسرائيل وحماس صباح اليوم.', ['CONCEDE/ceasefire HAMAS+ISR <>']],
    ['أعلنت واشنطن أنها ستنسحب من شمال سوريا.', ['CONCEDE/promise-withdrawal USA > SYR']],
    ['أوقفت كينيا وغانا إطلاق النار على الحدود.', ['RETREAT/ceasefire GHA+KEN <>']],
    ['توقف القتال بين القوات الكينية والقوات الغانية.', ['RETREAT/ceasefire GHA+KEN <>']],
    ['انسحبت القوات الكينية من بلدة الخيام في جنوب لبنان.', ['RETREAT/withdraw KEN > LBN']],
    ['سلم العراق دولة الكويت دفعة من الأرشيف الكويتي.', ['RETREAT/return IRQ > KWT']],
    ['رفعت النرويج العقوبات التي كانت تفرضها على غانا.', ['RETREAT/lift-sanctions NOR > GHA']],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });

  it.each([
    'أطلق سراح صحفي ياباني كان محتجزا في سوريا.',
    'فتح معبر رفح أمام المساعدات.',
    'طالب العراق تركيا بسحب قواتها.',
    'دعا الاتحاد الأوروبي إسرائيل إلى وقف إطلاق النار.',
    'رفضت النرويج رفع العقوبات عن روسيا.',
    'لم تفرج إيران عن السجناء النرويجيين.',
    'طالبت كينيا إثيوبيا بسحب قواتها.',
    'انهارت الهدنة بين أرمينيا وأذربيجان.',
  ])('%s: none', (text) => {
    expect(told('ar', text)).toEqual([]);
  });
});
