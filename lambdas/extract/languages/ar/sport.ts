import { lemmas } from './tokens.ts';

/**
 * Words of sport in their dictionary form: where they gather, states meet only on a pitch. Words that other news shares
 * (هدف، حكم، جولة) are left out.
 */
const WORDS = `كرة مباراة لاعب منتخب ناد بطولة كأس دوري ملعب مهاجم مدافع مرمى شوط فيفا أولمبي أولمبياد
  ميدالية برونزية سباق سباح سباحة تنس ملاكمة مصارعة جودو كاراتيه جمباز مصاف تصفيات مونديال استاد تشكيلة
  احتراف محترف هداف ركلة جزاء تسلل نهائي جماهير مشجع بطل متصدر إياب ذهاب قرعة ودية كروي
  رياضي بارالمبي بايرن بافاري يوفنتوس أرسنال تشيلسي إنتر ميلان يويفا كونميبول
  هاتريك رالي فروسية بلياردو شطرنج فورمولا ماراثون مسابقة تحكيم صفارة تسديدة`;

export function readSport(): ReadonlySet<string> {
  return new Set(WORDS.split(/\s+/).map((word) => lemmas(word)));
}
