import { describe, expect, it } from '@jest/globals';
import { codeArticle } from '../../code-article.ts';
import { told } from '../../testing/told.ts';

describe('consultations', () => {
  it.each([
    ['زار الرئيس الكيني رواندا يوم الاثنين.', ['CONSULT/visit KEN > RWA']],
    ['قام وزير الخارجية الغاني بزيارة إلى السنغال تستغرق ثلاثة أيام.', ['CONSULT/visit GHA > SEN']],
    ['استقبل الملك الأردني رئيس وزراء إستونيا في عمّان.', ['CONSULT/visit EST > JOR']],
    ['وفد ياباني يصل كينيا.', ['CONSULT/visit JPN > KEN']],
    ['انتهت زيارة الأمير محمد بن سلمان النائب الثاني لرئيس مجلس الوزراء السعودي لكينيا.', ['CONSULT/visit SAU > KEN']],
    ['وصل رئيس تشيلي إلى ليما.', ['CONSULT/visit CHL > PER']],
    ['التقى الرئيس البولندي نظيره الليتواني في ريغا.', ['CONSULT/meeting LTU+POL <>']],
    ['عقدت اليابان وفيتنام محادثات حول الصيد البحري في هانوي.', ['CONSULT/talks JPN+VNM <>']],
    ['اختتمت المباحثات بين الإكوادور وكولومبيا يوم الجمعة.', ['CONSULT/talks COL+ECU <>']],
    ['أجرى رئيس الوزراء الكندي اتصالا هاتفيا مع الرئيس البرازيلي.', ['CONSULT/call BRA+CAN <>']],
    ['بحث وزير الدفاع التونسي مع نظيره الإيطالي التعاون العسكري.', ['CONSULT/talks ITA+TUN <>']],
    ['توسطت سلطنة عمان بين إيران والولايات المتحدة.', ['CONSULT/mediation OMN > IRN+USA']],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });
});

describe('commitments', () => {
  it.each([
    ['سيزور الرئيس الكيني رواندا الشهر المقبل.', ['AGREE/intent (CONSULT/visit) KEN > RWA']],
    ['تعهدت ألمانيا بتقديم مساعدات إلى الأردن.', ['AGREE/promise (AID/economic) DEU > JOR']],
    ['وافقت السويد على تدريب طيارين أوكرانيين.', ['AGREE/agreement-in-principle (AID/training) SWE > UKR']],
    ['دعت تونس الرئيس الإيطالي إلى زيارتها.', ['AGREE/invite (CONSULT/visit) TUN > ITA']],
    [
      'اتفقت بيرو وبوليفيا على تعزيز التعاون في مجال الطاقة.',
      ['AGREE/agreement-in-principle (COOPERATE/joint-project) BOL+PER <>'],
    ],
    ['تسعى اليونان وقبرص إلى تعزيز التعاون العسكري بينهما.', ['AGREE/intent (COOPERATE/joint-project) CYP+GRC <>']],
    ['تعتزم إندونيسيا بيع الأرز للفلبين.', ['AGREE/intent (COOPERATE/trade) IDN > PHL']],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });
});

describe('support', () => {
  it.each([
    ['شكرت الهند بوتان على مساعدتها.', ['SUPPORT/praise IND > BTN']],
    ['هنأ الرئيس البرتغالي الرأس الأخضر بالانتخابات.', ['SUPPORT/praise PRT > CPV']],
    ['بعث ملك المغرب ببرقية تعزية إلى الرئيس التركي.', ['SUPPORT/solidarity MAR > TUR']],
    ['وقعت كازاخستان وأوزبكستان اتفاقية للمياه يوم الجمعة.', ['SUPPORT/sign-agreement KAZ+UZB <>']],
    ['تم توقيع مذكرة تفاهم بين تشيلي وكوريا الجنوبية.', ['SUPPORT/sign-agreement CHL+KOR <>']],
    ['اعترفت إسبانيا بدولة فلسطين.', ['SUPPORT/recognition ESP > PSE']],
    ['أشاد الوزير الأيرلندي بجهود أوكرانيا.', ['SUPPORT/praise IRL > UKR']],
    ['أكد الرئيس المصري عمق العلاقات مع الكويت.', ['SUPPORT/affirm-ties EGY > KWT']],
    ['أعربت قطر عن تضامنها مع اليابان.', ['SUPPORT/solidarity QAT > JPN']],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });
});

describe('material cooperation and aid', () => {
  it.each([
    ['نفذت تايلاند وماليزيا تمرينا بحريا مشتركا.', ['COOPERATE/exercise MYS+THA <>']],
    ['سلمت صربيا مطلوبا إلى كرواتيا.', ['COOPERATE/judicial SRB > HRV']],
    ['باعت فرنسا طائرات مقاتلة لكرواتيا.', ['COOPERATE/arms-transfer FRA > HRV']],
    ['تبادل الأردن والعراق معلومات استخباراتية.', ['COOPERATE/intelligence IRQ+JOR <>']],
    ['قدمت مصر مساعدات غذائية وخياما إلى السودان.', ['AID/humanitarian EGY > SDN']],
    ['يدرب ضباط نرويجيون جنودا من لاتفيا.', ['AID/training NOR > LVA']],
    ['خصصت الكويت خمسة ملايين دولار للاجئين السوريين.', ['AID/economic KWT > SYR']],
    ['تستضيف كولومبيا لاجئين فنزويليين.', ['AID/asylum COL > VEN']],
    ['أعفت الصين زامبيا من جزء من ديونها.', ['AID/debt-relief CHN > ZMB']],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });
});

describe('concessions', () => {
  it.each([
    ['أفرجت أرمينيا عن اثني عشر أسيرا أذربيجانيا.', ['RETREAT/release ARM > AZE']],
    ['رفعت تركيا العقوبات عن أرمينيا.', ['RETREAT/lift-sanctions TUR > ARM']],
    ['أعادت إيطاليا آثارا مسروقة إلى ليبيا.', ['RETREAT/return ITA > LBY']],
    ['سحبت إثيوبيا قواتها من الصومال.', ['RETREAT/withdraw ETH > SOM']],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });
});

describe('what is no event', () => {
  it.each([
    'لم يزر الرئيس الكيني رواندا.',
    'رفضت النرويج استقبال رئيس وزراء إستونيا.',
    'ألغت اليابان محادثات مع فيتنام.',
    'قد تقدم ألمانيا مساعدات إلى الأردن.',
    'دعا الأردن ألمانيا إلى تقديم مساعدات لسوريا.',
    'إذا دربت السويد طيارين أوكرانيين فسترتفع التكاليف.',
    'طلب السودان من مصر مساعدات.',
    'تبادلت الهند وباكستان إطلاق النار عبر الحدود.',
    'فرض الاتحاد الأوروبي عقوبات على بيلاروسيا.',
    'اتهمت إيران أذربيجان باستضافة إرهابيين.',
    'فاز المنتخب البرازيلي على المنتخب الأرجنتيني في نهائي كأس العالم لكرة القدم.',
    'شرب القهوة التركية في مطعم يوناني.',
    'تربط بين البلدين علاقات وثيقة.',
  ])('%s', (text) => {
    expect(told('ar', text)).toEqual([]);
  });
});

describe('who is meant', () => {
  it.each([
    [
      'التقى الرئيس الغاني نظيره التوغولي في أكرا. ووقع البلدان اتفاقية للصيد.',
      ['CONSULT/meeting GHA+TGO <>', 'SUPPORT/sign-agreement GHA+TGO <>'],
    ],
    [
      'استقبل رئيس الأركان المصري عادل فهمي وفدا من المملكة المتحدة. وشكر فهمي بريطانيا على دعمها.',
      ['CONSULT/visit GBR > EGY', 'SUPPORT/praise EGY > GBR'],
    ],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });
});

describe('relief, transport and care', () => {
  it.each([
    ['وصلت إلى اليمن طائرة إغاثة إماراتية.', ['AID/humanitarian ARE > YEM']],
    ['المساعدات المقدمة من اليابان إلى الأردن تزداد.', ['AID/economic JPN > JOR']],
    ['أعادت تركيا مئتي عالق ليبي إلى طرابلس.', ['AID/rescue TUR > LBY']],
    ['نقلت قطر جرحى صوماليين إلى الدوحة للعلاج.', ['AID/medical QAT > SOM']],
    ['أنقذت إيطاليا مئات المهاجرين التونسيين.', ['AID/rescue ITA > TUN']],
    ['خصصت النرويج ثلاثة ملايين دولار للنازحين بجميع أنحاء العراق.', ['AID/economic NOR > IRQ']],
    ['خصصت النرويج مليون دولار للأدوية في زامبيا.', ['AID/medical NOR > ZMB']],
    ['قررت واشنطن مساعدة إسرائيل عسكريا.', ['AGREE/intent (AID/military) USA > ISR']],
    ['سلمت الولايات المتحدة مصر ثماني طائرات إف 16.', ['COOPERATE/arms-transfer USA > EGY']],
    ['تسلم لبنان دفعة من الأسلحة الفرنسية.', ['COOPERATE/arms-transfer FRA > LBN']],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });

  it.each([
    'نقلت قطر مقر السفارة إلى شارع جديد في الخرطوم.',
    'استخدمت سوريا أسلحة روسية.',
    'تلقى السودان رسالة من مصر عن المساعدات.',
    'لا تملك فنلندا صلاحية منح مساعدات لإستونيا.',
  ])('%s: none', (text) => {
    expect(told('ar', text).filter((event) => /AID|COOPERATE/.test(event))).toEqual([]);
  });
});

describe('ties and solidarity', () => {
  it.each([
    ['شددت اليابان وفيتنام على أهمية تعزيز التعاون بينهما.', ['SUPPORT/affirm-ties JPN+VNM <>']],
    ['أعرب الوزير الكوري عن حرص بلاده على تعزيز العلاقات مع بولندا.', ['SUPPORT/affirm-ties KOR > POL']],
    ['أعرب الوزير الكوري عن رغبة بلاده في تعزيز التعاون مع بولندا.', ['SUPPORT/affirm-ties KOR > POL']],
    ['تم الاتفاق على أهمية تعزيز التعاون بين تشيلي وبيرو.', ['SUPPORT/affirm-ties CHL+PER <>']],
    ['واصلت إيران دعم سوريا.', ['SUPPORT/endorse IRN > SYR']],
    ['تقف كل من اليونان وقبرص على الخطوط الأمامية.', ['SUPPORT/solidarity CYP+GRC <>']],
    ['يقف المغرب جنبا إلى جنب مع السنغال.', ['SUPPORT/solidarity MAR > SEN']],
    ['أعلن الوزير الإيطالي: لن نترك تونس وحيدة.', ['SUPPORT/solidarity ITA > TUN']],
    ['قدم السفير الياباني أوراق اعتماده إلى الرئيس التونسي.', ['CONSULT/meeting JPN+TUN <>']],
    ['تعمل قطر مع السودانيين للوصول إلى تسوية.', ['CONSULT/mediation QAT > SDN']],
    ['تسعى كينيا إلى تعزيز التعاون مع رواندا.', ['AGREE/intent (COOPERATE/joint-project) KEN > RWA']],
    ['قال السفير الياباني: أتطلع إلى عمل اليابان ومصر معا.', ['AGREE/intent (COOPERATE/joint-project) JPN > EGY']],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });

  it.each([
    'أدى توتر العلاقات بين اليابان والصين إلى تراجع التجارة.',
    'قال المندوب الياباني إن قطع العلاقات بين اليابان والصين غير وارد.',
    'عدم زيارة الرئيس الكيني لرواندا أثار التساؤلات.',
    'تأتي الزيارة في إطار التشاور بين النمسا وسلوفاكيا.',
    'ناشد الأردن ألمانيا تقديم مساعدات لسوريا.',
    'لو أن السويد دربت طيارين أوكرانيين لارتفعت التكاليف.',
  ])('%s: none', (text) => {
    expect(told('ar', text)).toEqual([]);
  });
});

describe('who comes, and who is only among them', () => {
  it.each([
    ['أجرى الوزير الغاني اتصالات هاتفية مع نظيره التوغولي.', ['CONSULT/call GHA+TGO <>']],
    ['أنشأت تركيا مستشفى ميدانيا في الصومال.', ['AID/medical TUR > SOM']],
    ['رفعت الولايات المتحدة السودان من قائمة الدول الراعية للإرهاب.', ['RETREAT/lift-sanctions USA > SDN']],
    ['أسقطت الصين ديون موزمبيق.', ['AID/debt-relief CHN > MOZ']],
    ['أكد الوزير الياباني تأييد اليابان لوحدة أراضي أوكرانيا.', ['SUPPORT/endorse JPN > UKR']],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });

  it.each([
    'تنامت الاتصالات بين الشعبين الغاني والتوغولي.',
    'استقبلت ماليزيا عشرة آلاف سائح قطري.',
    'عقدت المحكمة الكويتية جلسة لمحاكمة متهمين من بينهم باكستانيون.',
    'اتهم العراق إيران بتخريب علاقات العراق بتركيا.',
  ])('%s: none', (text) => {
    expect(told('ar', text)).toEqual([]);
  });
});

describe('who is whom, and who is left out', () => {
  it.each([
    // An adjective that is spelled like a sister leaves a state what it is.
    ['زار الوزير الكيني مصر الشقيقة.', ['CONSULT/visit KEN > EGY']],
    ['أكد الوزير الكيني حرص بلاده على تعزيز علاقاتها مع العراق الشقيق.', ['SUPPORT/affirm-ties KEN > IRQ']],
    // The object stands behind what is put between commas, a title behind its name.
    ['التقى الرئيس الغاني، أمس في أكرا، كوامي منساه السفير التوغولي.', ['CONSULT/meeting GHA+TGO <>']],
    [
      'التقى نائب الرئيس الكيني رئيس مجلس الأمناء، اليوم في مقر البعثة بالرباط، وزير الدولة الغاني.',
      ['CONSULT/meeting GHA+KEN <>'],
    ],
    // A given name behind a title is no verb.
    ['أنهى الرئيس الغاني، عمر صالح منساه، زيارة إلى كينيا.', ['CONSULT/visit GHA > KEN']],
    // What is feminine, or done by the subject, is no subject.
    [
      'زار الوزير الكيني أكرا ووقع اتفاقية تعاون مع غانا.',
      ['CONSULT/visit KEN > GHA', 'SUPPORT/sign-agreement GHA+KEN <>'],
    ],
    ['أدان الوزير الكيني الهجوم، وقدم أحر تعازيه إلى حكومة غانا.', ['SUPPORT/solidarity KEN > GHA']],
    ['أدان الوزير الكيني الهجوم، وقدم خالص تعازيه إلى حكومة غانا.', ['SUPPORT/solidarity KEN > GHA']],
    ['وصل قادة غانا إلى نيروبي.', ['CONSULT/visit GHA > KEN']],
    // Her support is no support of the one who values it.
    ['ثمن الرئيس اليمني مواقف كينيا الداعمة لبلاده ودعمها لقرار مجلس الأمن.', ['SUPPORT/praise YEM > KEN']],
    [
      'قال الوزير الكيني إن مسؤولين من غانا ورواندا يعتزمون الاجتماع في فيينا.',
      ['AGREE/intent (CONSULT/meeting) GHA+RWA <>'],
    ],
    // A state has a security council of its own.
    ['شكر مجلس الأمن القومي الكيني غانا.', ['SUPPORT/praise KEN > GHA']],
    ['شكر مجلس الأمن الدولي غانا.', ['SUPPORT/praise UN > GHA']],
    // Whom one thanks for what was done has done it.
    [
      'شكر الرئيس اليمني رواندا على ما قدمته من مساعدات طبية لبلاده.',
      ['AID/medical RWA > YEM', 'SUPPORT/praise YEM > RWA'],
    ],
    [
      'عبر الرئيس اليمني عن شكره لرواندا لما قدمته من مساعدات طبية لبلاده.',
      ['AID/medical RWA > YEM', 'SUPPORT/praise YEM > RWA'],
    ],
    ['بدأ الرئيس الكيني زيارة تستغرق يومين إلى غانا.', ['CONSULT/visit KEN > GHA']],
    ['شهد الرئيس الغاني حفل التخرج بحضور السفير الكيني.', ['CONSULT/meeting GHA+KEN <>']],
    ['شارك الرئيس الكيني في احتفالات غانا بذكرى الاستقلال.', ['CONSULT/visit KEN > GHA']],
    [
      'تحدث الوزير الغاني عن وجود خطط لتطوير التعاون بين كينيا وغانا.',
      ['AGREE/intent (COOPERATE/joint-project) GHA+KEN <>'],
    ],
  ])('%s', (text, expected) => {
    expect(told('ar', text)).toEqual(expected);
  });

  it.each([
    'نفى الوزير الغاني وجود خطط لتطوير التعاون بين كينيا وغانا.',
    'قال محرر ياباني إن أول المقاتلين هم الذين دربتهم النرويج.',
    'أنهى الوزير الغاني رحلة تستغرق يومين في نهر كيني.',
    'شهد الرئيس الغاني حفل التخرج بحضور أسر الطلاب.',
  ])('%s: none', (text) => {
    expect(told('ar', text)).toEqual([]);
  });

  it('dates what was decided by the day between the deciding and the act', () => {
    const [event] = codeArticle({
      text: 'قررت كينيا وغانا الاثنين تعزيز تعاونهما العسكري.',
      title: null,
      date: '2021-03-10',
      language: 'ar',
      source: null,
      country: null,
      url: null,
    });

    expect(event?.date).toBe('2021-03-08');
  });
});
