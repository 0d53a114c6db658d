import { describe, expect, it } from '@jest/globals';
import { told } from '../../../testing/told.ts';

describe('commitments', () => {
  it.each([
    ['يصل الرئيس الفرنسي غدا إلى بيروت في زيارة تستغرق يومين.', ['AGREE/intent (CONSULT/visit) FRA > LBN']],
    ['من المقرر أن يزور رئيس الوزراء الهندي أبوظبي الأسبوع المقبل.', ['AGREE/intent (CONSULT/visit) IND > ARE']],
    [
      'من المنتظر أن يصل وفد من صندوق النقد الدولي إلى تونس الأسبوع المقبل.',
      ['AGREE/intent (CONSULT/visit) IMF > TUN'],
    ],
    ['وافقت الولايات المتحدة على بيع صواريخ للمغرب.', ['COOPERATE/arms-transfer USA > MAR']],
    ['اتفق الأردن وسوريا على إعادة فتح معبر جابر.', ['AGREE/agreement-in-principle JOR+SYR <>']],
    ['تعهدت المملكة المتحدة بتقديم 50 مليون جنيه إسترليني لليمن.', ['AGREE/promise (AID/economic) GBR > YEM']],
    ['أعلنت اليابان أنها ستقدم قرضا بقيمة مئة مليون دولار لمصر.', ['AGREE/intent (AID/economic) JPN > EGY']],
    ['أبدت الصين استعدادها للمساهمة في إعادة إعمار سوريا.', ['AGREE/intent CHN > SYR']],
    ['وجه الرئيس السيسي دعوة إلى نظيره البرازيلي لزيارة القاهرة.', ['AGREE/invite (CONSULT/visit) EGY > BRA']],
    ['دعا الملك محمد السادس الرئيس الموريتاني لزيارة المغرب.', ['AGREE/invite (CONSULT/visit) MAR > MRT']],
    ['تعتزم الكويت فتح سفارة في زامبيا.', ['AGREE/intent (SUPPORT/diplomatic-relations) KWT > ZMB']],
    ['تخطط إيطاليا لزيادة استثماراتها في الجزائر.', ['AGREE/intent (COOPERATE/investment) ITA > DZA']],
    ['ستوقع قطر وباكستان اتفاقية لتوريد الغاز.', ['AGREE/intent (SUPPORT/sign-agreement) PAK+QAT <>']],
    [
      'تتطلع كوريا الجنوبية إلى تعزيز التعاون مع دول مجلس التعاون.',
      ['AGREE/intent (COOPERATE/joint-project) KOR > GCC'],
    ],
    ['قررت الأرجنتين الانضمام إلى مجموعة بريكس.', ['AGREE/intent ARG > BRICS']],
    ['تقدمت فنلندا بطلب للانضمام إلى حلف شمال الأطلسي.', ['AGREE/intent FIN > NATO']],
    ['دعا وزير الخارجية الألماني نظيره الجزائري لزيارة برلين.', ['AGREE/invite (CONSULT/visit) DEU > DZA']],
    [
      'اتفق وزيرا خارجية الأردن والعراق على تشكيل لجنة مشتركة.',
      ['AGREE/agreement-in-principle (COOPERATE/joint-project) IRQ+JOR <>'],
    ],
    ['اتفقت الجزائر وتونس على فتح الحدود البرية بينهما.', ['AGREE/agreement-in-principle DZA+TUN <>']],
    [
      'صادقت الحكومة الألمانية على تزويد أوكرانيا بنظام دفاع جوي.',
      ['AGREE/agreement-in-principle (AID/military) DEU > UKR'],
    ],
    ['أعربت المفوضية الأوروبية عن استعدادها لتقديم مساعدات إضافية لليونان.', ['AGREE/intent (AID/economic) EU > GRC']],
    ['قررت الحكومة السويسرية تخصيص خمسة ملايين فرنك للسودان.', ['AGREE/intent (AID/economic) CHE > SDN']],
    [
      'وافق مجلس الوزراء الألماني على إرسال جنود إلى النيجر.',
      ['AGREE/agreement-in-principle (AID/military) DEU > NER'],
    ],
    ['ستتولى البرازيل تدريب الشرطة في هايتي.', ['AGREE/intent (AID/training) BRA > HTI']],
    [
      'ومن المنتظر أن تستضيف القاهرة الأسبوع المقبل اجتماعا يضم وزراء خارجية الأردن والعراق.',
      ['AGREE/intent (CONSULT/meeting) IRQ+JOR <>'],
    ],
    ['أعلن الكرملين أن بوتين سيلتقي نظيره الإيراني في طهران الثلاثاء.', ['AGREE/intent (CONSULT/meeting) IRN+RUS <>']],
    ['تعهدت كينيا بسحب جنودها من غانا.', ['CONCEDE/promise-withdrawal KEN > GHA']],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });

  it.each([
    'تستضيف الرياض غدا قمة عربية أفريقية.',
    'من المحتمل أن يزور الرئيس الصيني السعودية.',
    'رفضت النرويج دعوة كينيا لزيارتها.',
    'لا تعتزم النرويج بيع الغاز لغانا.',
    'لم يتفق الوزيران الكيني والغاني على فتح الحدود.',
  ])('%s: none', (text) => {
    expect(told('ar', text)).toEqual([]);
  });
});
