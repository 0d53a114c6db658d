import type { Frame } from '../../../events/frame.ts';
import { each, noun, nounWith, verb, verbWith } from './row.ts';

/** Things that are received or reached without anybody meeting. */
const THINGS = each(
  [
    'adversaries',
    'aid',
    'money',
    'arms',
    'relief',
    'medicine',
    'goods',
    'agreement',
    'refugees',
    'troops',
    'victims',
    'investment',
  ],
  null,
);

/** Meeting, visiting, talking, negotiating, mediating. */
export const consult: readonly Frame[] = [
  ...verb('زار', 'CONSULT/visit', 'subject > object|ل'),
  ...verb('وصل حط', 'CONSULT/visit', 'subject > إلى|ل|في|object', {
    byTheme: THINGS,
    themeIn: ['subject'],
    with: ['إلى', 'ل', 'في'],
  }),
  ...verb('وصل', 'CONSULT/visit', 'subject > object', { byTheme: THINGS, themeIn: ['subject'] }),
  ...verb('توجه سافر غادر ذهب', 'CONSULT/visit', 'subject > إلى|ل|نحو|صوب', {
    byTheme: THINGS,
    with: ['إلى', 'ل', 'نحو', 'صوب'],
  }),
  ...verbWith('غادر', each(['visit'], 'CONSULT/visit'), 'subject > object', { themeIn: ['بعد', 'في', 'عقب', 'إثر'] }),
  ...verb('جال', 'CONSULT/visit', 'subject > في'),
  ...verb('حل', 'CONSULT/visit', 'subject > على', { with: ['على'] }),
  ...verb('حل', 'CONSULT/visit', 'subject > ب', { with: ['ب'], needsWord: ['زيارة', 'ضيف'] }),
  ...noun('زيارة جولة', 'CONSULT/visit', 'owner > إلى|ل|في|object'),
  ...noun('زيارة جولة', 'CONSULT/visit', 'subject > إلى|ل|في|owner'),
  // دعت تونس الرئيس الإيطالي إلى زيارتها: the inviter commits himself.
  ...noun('زيارة', 'CONSULT/visit', 'subject > object', { committed: true, needsWord: ['دعا', 'دعوة'] }),
  // آخر زيارة لوزير كيني إلى رواندا.
  ...noun('زيارة جولة', 'CONSULT/visit', 'ل > إلى'),
  ...noun('وصول قدوم', 'CONSULT/visit', 'owner > إلى|ل', { byTheme: THINGS }),
  ...noun('توجه', 'CONSULT/visit', 'owner > إلى'),

  // The visitor acts, whoever tells of it: استقبل الملك الوزير.
  ...verbWith('استضاف استقبل آوى', each(['refugees'], 'AID/asylum'), 'subject > object', { themeIn: ['object'] }),
  ...verb('استقبل', 'CONSULT/visit', 'object > subject', { byTheme: THINGS, themeIn: ['object'] }),
  ...verb('استضاف', 'CONSULT/visit', 'object > subject', {
    byTheme: { ...THINGS, talks: 'CONSULT/talks', negotiation: 'CONSULT/negotiation' },
    themeIn: ['object'],
  }),
  // تستضيف كينيا قمة مع غانا.
  ...verbWith('استضاف احتضن نظم', { talks: 'CONSULT/meeting', negotiation: 'CONSULT/negotiation' }, 'subject <> مع', {
    themeIn: ['object'],
    with: ['مع'],
  }),
  ...noun('استقبال استضافة', 'CONSULT/visit', 'ل > owner|subject', { byTheme: THINGS, with: ['ل'] }),
  ...noun('استقبال استضافة', 'CONSULT/visit', 'object > owner|subject', { byTheme: THINGS }),

  ...verb('التقى قابل', 'CONSULT/meeting', 'subject <> object|ب|مع|subject', { byTheme: each(['adversaries'], null) }),
  ...verb('اجتمع', 'CONSULT/meeting', 'subject <> مع|ب|subject'),
  ...verb('انعقد', 'CONSULT/meeting', 'subject|بين <> بين|مع|subject'),
  ...verb('جمع', 'CONSULT/meeting', 'بين|object <> مع|ب|بين|object', { with: ['بين', 'مع'] }),
  ...verbWith('جمع ضم', each(['talks'], 'CONSULT/meeting'), 'بين|object <> مع|ب|بين|object', {
    themeIn: ['subject', 'object'],
  }),
  ...noun('مقابلة جلسة', 'CONSULT/meeting', 'بين|owner|subject <> مع|بين'),
  ...noun('اجتماع ملتقى', 'CONSULT/meeting', 'بين|owner|subject <> مع|بين|object|owner|subject', {
    byTheme: each(['adversaries'], null),
  }),
  ...noun('لقاء', 'CONSULT/meeting', 'بين|owner|subject <> مع|ب|بين|object|owner|subject', {
    byTheme: each(['adversaries'], null),
  }),
  // خلال اجتماع اللجنة بمشاركة وزيري خارجية كينيا وغانا.
  ...noun('اجتماع لقاء قمة مؤتمر جلسة منتدى مباحثات محادثات', 'CONSULT/multilateral', 'بمشاركة <> بمشاركة'),
  ...noun('مؤتمر', 'CONSULT/meeting', 'subject|owner <> مع'),
  ...noun('قمة', 'CONSULT/meeting', 'بين|owner|subject <> مع|بين|owner|subject'),
  ...verb('شارك', 'CONSULT/multilateral', 'subject <> مع', {
    byTheme: each(['exercise', 'operation'], null),
    with: ['مع'],
  }),

  ...verbWith('ترأس رأس حضر', each(['project', 'talks'], 'CONSULT/meeting'), 'subject <> مع|subject', {
    themeIn: ['object'],
  }),
  // شهد الرئيس الغاني الحفل بحضور السفير الكيني.
  ...verb('شهد حضر رعى افتتح دشن', 'CONSULT/meeting', 'subject <> بحضور', { with: ['بحضور'] }),
  // شارك الرئيس الكيني في احتفالات غانا بالاستقلال.
  ...verb('شارك حضر', 'CONSULT/visit', 'subject > في|object', {
    needsWord: ['احتفال', 'حفل', 'مراسم', 'تنصيب', 'جنازة'],
  }),
  // اختتمت أعمال اللجنة الكينية الغانية المشتركة.
  ...noun('لجنة مجلس', 'CONSULT/meeting', 'owner|بين <> مع|بين|owner', {
    needsWord: ['دورة', 'انعقد', 'انعقاد', 'اجتماع', 'اختتم', 'اختتام', 'ترأس'],
  }),
  // شارك الوزير الكيني في اجتماع مجلس الجامعة العربية: the one whose meeting it is convenes it.
  ...verbWith('شارك حضر ترأس', each(['talks'], 'CONSULT/multilateral'), 'subject <> في|object', {
    themeIn: ['في', 'object'],
  }),

  ...verb('جلس', 'CONSULT/meeting', 'subject <> مع|subject'),
  ...verbWith('أرسل أوفد بعث', each(['visit'], 'CONSULT/visit'), 'subject > إلى|ل', { themeIn: ['object', 'ب'] }),
  ...nounWith('إرسال إيفاد', each(['visit'], 'CONSULT/visit'), 'subject|owner > إلى|ل'),
  ...verb('هاتف', 'CONSULT/call', 'subject <> object'),
  ...verb('اتصل تواصل', 'CONSULT/call', 'subject <> ب|مع', { with: ['ب', 'مع'] }),
  // Contacts are calls only where a telephone is named.
  ...noun('اتصالات', 'CONSULT/call', 'بين|owner|subject <> ب|مع|بين', { needsWord: ['هاتفي', 'هاتف'] }),
  ...noun('اتصال مكالمة مهاتفة محادثة', 'CONSULT/call', 'بين|owner|subject <> ب|مع|من|بين|subject'),
  ...verbWith('تلقى أجرى', each(['call'], 'CONSULT/call'), 'subject <> من|ب|مع', { themeIn: ['object'] }),

  ...verb('بحث تباحث تشاور تحاور حاور تحادث ناقش استعرض تدارس تداول حادث', 'CONSULT/talks', 'subject <> مع|subject', {
    byTheme: each(['adversaries', 'victims'], null),
    themeIn: ['مع'],
  }),
  ...noun(
    'مباحثات مباحثة محادثات مشاورات مشاورة مداولات تباحث تشاور حوار',
    'CONSULT/talks',
    'بين|owner|subject <> مع|بين|owner|subject',
  ),
  ...noun('مناقشة', 'CONSULT/talks', 'بين|owner|subject <> مع|بين|owner|subject', { with: ['مع', 'بين'] }),
  ...nounWith('بحث استعراض تدارس', each(['relations', 'cooperation'], 'CONSULT/talks'), 'بين|subject|owner <> بين|مع'),
  ...verbWith('أجرى', each(['talks', 'visit'], 'CONSULT/talks'), 'subject <> مع|بين|subject', {
    themeIn: ['object'],
  }),
  ...verb('عقد', 'CONSULT/meeting', 'subject <> مع', {
    byTheme: { ...THINGS, agreement: 'SUPPORT/sign-agreement' },
    themeIn: ['object'],
    with: ['مع'],
  }),
  ...verb('سلم نقل', 'CONSULT/meeting', 'subject <> إلى|ل', {
    byTheme: { talks: 'CONSULT/meeting' },
    themeIn: ['object'],
    needsWord: ['رسالة', 'تحية'],
  }).map((frame) => ({ ...frame, sense: null, needsTheme: true })),

  ...verb('تسلم استلم', 'CONSULT/talks', 'subject <> من', { needsWord: ['رسالة'] }),

  ...verb('تفاوض فاوض', 'CONSULT/negotiation', 'subject <> مع|object|subject'),
  ...noun('مفاوضات مفاوضة تفاوض', 'CONSULT/negotiation', 'بين|owner|subject <> مع|بين|owner|subject'),
  ...verbWith('خاض', each(['negotiation', 'talks'], 'CONSULT/negotiation'), 'subject <> مع'),

  ...verb('تسلم تقبل قبل استلم', 'CONSULT/meeting', 'subject <> من|object', { needsWord: ['اعتماد'] }),
  ...verb('قدم سلم', 'CONSULT/meeting', 'subject <> ل|إلى', { needsWord: ['اعتماد'] }),
  ...verb('توسط', 'CONSULT/mediation', 'subject > بين|لدى'),
  ...noun('وساطة توسط', 'CONSULT/mediation', 'owner|subject > بين|لدى'),
  // بوساطة من قطر، عقد الرئيسان لقاء.
  ...noun('وساطة', 'CONSULT/mediation', 'من|owner > بين|لدى|subject'),
  ...verbWith('قاد رعى يسر أدار', each(['talks', 'negotiation'], 'CONSULT/mediation'), 'subject > بين', {
    themeIn: ['object', 'subject'],
    with: ['بين'],
  }),
  ...verbWith('قاد بذل واصل تولى', each(['mediation'], 'CONSULT/mediation'), 'subject > بين', { themeIn: ['object'] }),
  ...verbWith('عرض اقترح', each(['mediation'], 'CONSULT/mediation'), 'subject > بين', {
    themeIn: ['object'],
    commits: 'promise',
  }),
];
