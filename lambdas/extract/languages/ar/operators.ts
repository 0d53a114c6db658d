import type { Effect, Operator } from '../../events/frame.ts';

type Table = Readonly<Partial<Record<Effect, string>>>;

/** Verbs that decide what becomes of the act below them; `+` joins a verb with the preposition that it needs for it. */
const VERBS: Table = {
  real: `أجرى جرى عقد انعقد قام تولى تم أتم قدم نفذ بدأ ابتدأ شرع باشر اختتم أنهى أنجز استأنف نظم أقام أدى تلقى بعث وجه نقل أرسل حقق شهد
    حضر شارك افتتح دشن أطلق وقع أبرم حضر رأس ترأس قاد استقبل استهل ساهم أسهم سهل يسر أتاح مكن عزز طور وسع عمق كثف ضاعف زاد خصص منح
    أعطى وفر سير سمح قبل تسلم استلم سلم أعرب عبر أبدى سجل مثل أثمر أسفر كلل توج جسد تضمن شمل
    حظي لقي نال استجاب بادر سارع احتضن حصل حاز لاقى كسب أمر+ب أذن ضم جمع أفضى أثبت أكمل استكمل أصدر تولى اضطلع`,
  continue: `واصل استمر تابع بقي دأب حافظ`,
  intend: `اعتزم عزم نوى خطط سعى استعد أراد تطلع قرر هيأ أعد رتب حدد عمل+على ود أمل+في حاول طمح هدف رشح توجه+ل`,
  promise: `تعهد وعد التزم عرض ضمن كفل أقسم تكفل`,
  agree: `صادق اتفق وافق توافق تفاهم ارتضى`,
  negate: `رفض نفى ألغى أجل أرجأ منع علق أوقف حظر أنكر استبعد امتنع فشل تعذر عارض اعترض قاطع أعاق عرقل أحبط تراجع+عن تخلى+عن كف توقف+عن قطع
    انتقد أدان ندد شجب استنكر استدعى طرد هاجم خرق انتهك تجاهل تعثر انهار احتج نقض تأجل تعطل سرق نهب استهدف قصف صادر احتجز استولى أحرق اختلس اغتال`,
  appraise: `قدر شكر أشاد رحب ثمن هنأ نوه امتدح أثنى بارك`,
  invite: `دعا`,
  unreal: `حرص رغب طالب ناشد حث حض طلب التمس اقترح ناقش بحث تباحث تناول تطرق استعرض تدارس درس تداول أوصى نصح حذر هدد اتهم تمنى أمل رجا توقع رجح
    احتاج استوجب تطلب اقتضى ادعى زعم فكر نظر+في انتظر ترقب خشي أجبر أرغم ضغط شجع استفسر تساءل`,
  say: `قال أكد أضاف أعلن ذكر أوضح صرح أشار لفت شدد أفاد بين كشف أردف أبلغ أخبر أطلع اعتبر عد رأى وصف اعتقد جدد كرر كتب نشر غرد أجاب رد تحدث تكلم
    روى حكى علق أقر اعترف ألمح لمح أبان أثبت أدرك علم عرف زاد استطرد حكى لاحظ أورد أذاع برر شرح فسر خلص دلل أيقن`,
};

/** Nouns that decide what becomes of the noun that hangs on them, or of the clause after them. */
const NOUNS: Table = {
  real: `إجراء عقد قيام تقديم تنفيذ بدء بداية اختتام ختام انتهاء استئناف إتمام إنجاز تنظيم إقامة توجيه إرسال نتيجة إطار هامش مناسبة إعلان توقيع تلبية حضور
    مشاركة افتتاح انطلاق دورة سلسلة نهاية مستهل وصول خبر`,
  continue: `استمرار مواصلة تواصل متابعة`,
  intend: `استعداد نية عزم خطة سعي تطلع قرار هدف تصميم توجه اعتزام ترتيب`,
  promise: `تعهد وعد التزام عرض ضمان`,
  invite: `دعوة`,
  agree: `موافقة اتفاق`,
  negate: `رفض نفي إلغاء تأجيل إرجاء منع تعليق وقف عدم فشل غياب امتناع مقاطعة حظر تراجع استبعاد معارضة إدانة انتقاد انهيار تعثر خرق توتر فتور قطيعة تدهور تأزم برود تجميد غموض إضعاف إحباط إفشال تقويض عرقلة مكافحة محاربة زعزعة إعاقة إفساد تخريب تعكير توتير`,
  unreal: `حرص رغبة استعراض تناول تدارس تطرق تداول تباحث مطالبة طلب اقتراح مقترح بحث مناقشة إمكانية إمكان احتمال سبيل أمل ضرورة أهمية حاجة محاولة فرصة توصية مسعى جهد أفق كيفية آلية وسيلة مناشدة فكرة تهديد
    توقع ترقب شرط مستقبل خيار صلاحية تفويض مشروع وجوب حث مسودة مستوى احتياج`,
  say: `تأكيد تصريح بيان إعلان حديث قول كلمة خطاب تقرير`,
};

const ADJECTIVES: Table = {
  continue: `مستمر متواصل دائم ثابت`,
  intend: `مستعد عازم جاهز مقرر مقبل مرتقب مزمع منتظر متوقع قادم`,
  promise: `ملتزم متعهد`,
  negate: `مؤجل ملغى مرفوض`,
  unreal: `حريص راغب ممكن محتمل ضروري مهم مطلوب مقترح واجب مأمول لازم`,
};

/** قطع العلاقات is written like the pieces of something. */
const BREAKING_OFF: Operator = { lemma: 'قطعة', word: 'noun', effect: 'negate', followedBy: ['علاقة'] };

/** What is ended, only goes with a state of affairs, or only may be done: أنهى الهدنة، في إطار التشاور، سلطة منح الأراضي. */
const IDLE: readonly Operator[] = [
  ...['منحة', 'منح', 'تقديم', 'إرسال', 'توقيع', 'إبرام', 'رفع', 'تسليم'].map((act) =>
    row('noun', 'سلطة', 'unreal', act),
  ),
  ...['هدنة', 'تهدئة'].map((truce) => row('verb', 'أنهى', 'negate', truce)),
  ...['تشاور', 'تنسيق', 'تعاون', 'حوار', 'علاقة'].map((act) => row('noun', 'إطار', 'unreal', act)),
];

/** Verbs and nouns of the end that talks come to. */
const FAILING = new Set(['فشل', 'انهار', 'تعثر', 'انهيار']);

/** Verbs with which others stand in the way of what somebody has applied for. */
const BLOCKING = new Set(['منع', 'عرقل', 'عارض', 'اعترض', 'رفض', 'أعاق', 'عطل', 'نقض']);

/** Verbs of saying whose subject does what they announce: أعلن رفع الحظر. */
const ANNOUNCING = new Set(['أعلن']);

/** Rows with a preposition stand before those without: the first that fits is taken. */
export const operators: readonly Operator[] = [
  ...rows('verb', VERBS),
  ...rows('noun', NOUNS),
  ...rows('adjective', ADJECTIVES),
  BREAKING_OFF,
  ...IDLE,
  row('noun', 'ضوء', 'agree', 'أخضر'),
  ...['كل', 'قصارى', 'أقصى', 'جميع', 'غاية'].map((utmost) => row('verb', 'بذل', 'intend', utmost)),
].sort((a, b) => (b.with?.length ?? 0) - (a.with?.length ?? 0));

function rows(word: Operator['word'], table: Table): Operator[] {
  return (Object.entries(table) as [Effect, string][]).flatMap(([effect, list]) =>
    [...new Set(list.trim().split(/\s+/))].map((entry): Operator => {
      const [lemma = '', preposition] = entry.split('+');
      return {
        lemma,
        word,
        effect,
        ...(preposition && { with: [preposition] }),
        ...(FAILING.has(lemma) && { spares: ['CONSULT'] as const }),
        ...(BLOCKING.has(lemma) && { spares: ['AGREE'] as const }),
        ...(ANNOUNCING.has(lemma) && { announces: true }),
        ...(effect === 'invite' && { invitesTo: ['CONSULT'] as const }),
      };
    }),
  );
}

function row(word: Operator['word'], lemma: string, effect: Effect, next: string): Operator {
  return { lemma, word, effect, followedBy: [next] };
}
