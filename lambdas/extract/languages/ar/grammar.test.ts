import { describe, expect, it } from '@jest/globals';
import type { Tag } from '../../analysis/token.ts';
import { grammar } from './grammar.ts';
import { analyse } from './tokens.ts';

const NOMINAL = new Set<Tag>(['noun', 'name', 'pronoun', 'adjective', 'determiner', 'number']);

/** The noun phrases of a sentence as the grammar breaks them. */
function phrases(text: string): string[] {
  const found: string[] = [];
  const tokens = analyse(text).flatMap((sentence) => sentence.tokens);
  tokens.forEach((token, i) => {
    if (!NOMINAL.has(token.tag)) return;
    const before = tokens[i - 1];
    const form = text.slice(token.start, token.end);
    const opens = before === undefined || !NOMINAL.has(before.tag) || grammar.breaksPhrase(before, token);
    if (opens) found.push(form);
    else found[found.length - 1] += before?.end === token.start ? form : ` ${form}`;
  });
  return found;
}

describe('breaksPhrase', () => {
  it.each([
    ['استقبل الملك سلمان وزير الخارجية الفرنسي', ['الملك سلمان', 'وزير الخارجية الفرنسي']],
    ['نقل وزير الخارجية تحيات الرئيس المصري', ['وزير الخارجية', 'تحيات الرئيس المصري']],
    ['بحث الوزيران العلاقات الثنائية', ['الوزيران', 'العلاقات الثنائية']],
    ['زار رئيس وزراء جمهورية العراق طهران', ['رئيس وزراء جمهورية العراق طهران']],
    ['أجرى الوزير اتصالا هاتفيا', ['الوزير', 'اتصالا هاتفيا']],
    ['عقد الجانبان اجتماعا', ['الجانبان', 'اجتماعا']],
    ['التقى آشتون كارتر وزير الدفاع الأمريكي', ['آشتون كارتر وزير الدفاع الأمريكي']],
    ['استقبل الملك عبدالله الثاني ملك الأردن', ['الملك عبدالله الثاني ملك الأردن']],
    ['استقبل الملك عبدالله الثاني وزير الدفاع', ['الملك عبدالله الثاني', 'وزير الدفاع']],
    [
      'وصل الأمير فيصل بن بندر ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية',
      ['الأمير فيصل بن بندر ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية'],
    ],
    ['التقى وزير الخارجية سامح شكري سفير فرنسا', ['وزير الخارجية سامح شكري', 'سفير فرنسا']],
    ['استقبل الشيخ صباح الأحمد أمير الكويت السفير', ['الشيخ صباح الأحمد أمير الكويت', 'السفير']],
    ['التقى نظيره المصري سامح شكري', ['نظيره المصري سامح شكري']],
    ['وقعت الحكومة مذكرة تفاهم', ['الحكومة', 'مذكرة تفاهم']],
    ['قدمت الدولة 15 مليون دولار', ['الدولة', '15 مليون دولار']],
    ['خلال هذه الزيارة', ['هذه الزيارة']],
    ['استقبل الرئيس جميع السفراء', ['الرئيس', 'جميع السفراء']],
    ['التقى خادم الحرمين الشريفين الملك سلمان الرئيس الأمير', ['خادم الحرمين الشريفين الملك سلمان', 'الرئيس الأمير']],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });
});
