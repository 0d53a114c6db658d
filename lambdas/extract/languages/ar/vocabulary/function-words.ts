import type { Modality, Tag, VerbForm } from '../../../analysis/token.ts';

/** A word of grammar: its dictionary form and what it does. */
export interface FunctionWord {
  lemma: string;
  tag: Tag;
  modality?: Modality;
  verb?: VerbForm;
  plural?: boolean;
  person?: 'first' | 'second' | 'third';
}

type Row = [tag: Tag, words: string];

/** Words that are their own dictionary form. */
const ROWS: readonly Row[] = [
  [
    'preposition',
    'ب ل ك إلى على عن من في مع بين لدى عند حول خلال ضد نحو تجاه حيال إزاء منذ عبر لأجل أمام خلف وراء فوق تحت ضمن وفق حسب بحسب ' +
      'بشأن بخصوص مقابل قبل بعد عقب قبيل بعيد أثناء غداة طوال قرب قبالة باستثناء رغم برغم بسبب جراء إثر نتيجة ' +
      'حتى مثل سوى بفضل صوب قبيل لصالح باتجاه عشية فور مذ عدا تلو طيلة بمناسبة كـ برئاسة بقيادة بمشاركة بحضور برعاية ' +
      'برفقة بصحبة بمعية بجانب بلا دون بدون بواسطة باسم بصفة لجهة بغية بهدف بغرض وسط داخل خارج',
  ],
  ['conjunction', 'و ف أو أم ثم بل لكن إنما بيد إلا'],
  ['negation', 'لا لم لن ليس ليست ليسوا لست لسنا'],
  ['adjective', 'غير'],
  [
    'subordinator',
    'أما حيث بينما فيما حين حينما عندما لما كما بعدما قبلما كي لكي لأن حتى ريثما كلما طالما حالما فيم حسبما وفقما مثلما إذ ' +
      'كأنما منذما علما بيدأن',
  ],
  ['conditional', 'إذا لو لولا سواء مهما أينما هل أ'],
  ['relative', 'الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللائي اللاتي ما بما مما ممن عما لمن فيمن ماذا'],
  [
    'determiner',
    'هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك ذاك أولئك كل جميع بعض كلا كلتا كلي كلتي معظم سائر كافة أي أية عدة بضع بضعة ' +
      'أحد إحدى نفس ذات أغلب غالبية شتى مختلف ثمة أكثر أقل',
  ],
  [
    'adverb',
    'أمس اليوم غدا يا بعيدا وفقا طبقا الآن أيضا كذلك فقط حاليا مؤخرا أخيرا جدا سويا معا هنا هناك هنالك حينها وقتها سابقا لاحقا قريبا تقريبا فورا ' +
      'مجددا دائما غالبا أحيانا تماما خاصة خصوصا لاسيما سيما فضلا لذلك لذا هكذا حينئذ آنذاك عندئذ بعدئذ آنفا ' +
      'البارحة صباحا مساء ظهرا ليلا سنويا يوميا شهريا أسبوعيا أبدا قط مباشرة بالتالي لماذا كيف متى أين كم نعم بلى إضافة ' +
      'علاوة عموما مطلقا حتما بالفعل فعلا حقا طبعا للتو حول مثلا أولا ثانيا ثالثا أساسا حصرا فحسب',
  ],
  [
    'number',
    'واحد واحدة اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تسع تسعة عشر عشرة ' +
      'عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة مئات مئتان ' +
      'مئتين مائتان مائتين ألف ألفان ألفين آلاف ألوف مليون مليونا مليونان مليوني مليونين ملايين مليار مليارا ملياران ملياري ' +
      'مليارين مليارات بليون بلايين تريليون تريليونات ثلاثمئة ثلاثمائة أربعمئة أربعمائة خمسمئة خمسمائة ستمئة ستمائة ' +
      'سبعمئة سبعمائة ثمانمئة ثمانمائة تسعمئة تسعمائة نصف ثلث ربع عشرات',
  ],
];

/** Auxiliaries: what they do, and their forms. The dictionary form is the first. */
const AUXILIARIES: readonly [Modality, VerbForm, string][] = [
  ['real', 'past', 'كان كانت كانا كانتا كانوا كن كنت كنا كنتم'],
  ['real', 'present', 'يكون تكون يكونا تكونا يكونوا يكونون نكون أكون يكن تكن'],
  ['future', 'future', 'سيكون ستكون سيكونان سيكونون سنكون سأكون'],
  ['real', 'past', 'قد لقد'],
  ['future', 'future', 'سوف'],
  ['hypothetical', 'present', 'ربما لعل عسى يمكن ليت يحتمل يستطيع تستطيع يفترض كاد تكاد يكاد'],
  ['obligation', 'present', 'يجب ينبغي يتعين يتوجب يلزم'],
  ['real', 'present', 'زال مازال مازالت لايزال ماتزال يزال تزال زالت'],
  ['real', 'present', 'ظل ظلت ظلوا يظل تظل'],
  ['real', 'past', 'أصبح أصبحت أصبحوا يصبح تصبح بات باتت أضحى'],
];

/** Dictionary forms of auxiliaries whose forms would else stand under the first of their row. */
const LEMMAS: Readonly<Record<string, string>> = {
  يكون: 'كان',
  سيكون: 'كان',
};
const OWN_LEMMA = new Set(['قد', 'لقد', 'ربما', 'لعل', 'عسى', 'يمكن', 'يجب', 'ينبغي', 'يتعين', 'يتوجب', 'يلزم']);

/** Free pronouns by person. */
const PRONOUNS: readonly ['first' | 'second' | 'third', boolean, string][] = [
  ['third', false, 'هو هي'],
  ['third', true, 'هما هم هن'],
  ['first', false, 'أنا'],
  ['first', true, 'نحن'],
  ['second', false, 'أنت'],
  ['second', true, 'أنتم'],
];

/** Words of which other letters are written as often: their dictionary form. */
const VARIANTS: Readonly<Record<string, string>> = {
  إلي: 'إلى',
  علي: 'على',
  حتي: 'حتى',
  لدي: 'لدى',
  بإسم: 'باسم',
  كلي: 'كلا',
  كلتي: 'كلتا',
  ليست: 'ليس',
  ليسوا: 'ليس',
  لست: 'ليس',
  لسنا: 'ليس',
};

function* rows(): Generator<[string, FunctionWord]> {
  for (const [tag, words] of ROWS) for (const lemma of words.split(' ')) yield [lemma, { lemma, tag }];
  for (const [modality, verb, words] of AUXILIARIES) {
    const forms = words.split(' ');
    const first = forms[0] as string;
    for (const form of forms) {
      yield [form, { lemma: OWN_LEMMA.has(form) ? form : (LEMMAS[first] ?? first), tag: 'auxiliary', modality, verb }];
    }
  }
  for (const [person, plural, words] of PRONOUNS) {
    for (const lemma of words.split(' ')) yield [lemma, { lemma, tag: 'pronoun', person, plural }];
  }
}

/** Function words by written form; of a form that does two things, the commoner. أن and إن are told apart by the tagger. */
export const FUNCTION_WORDS: ReadonlyMap<string, FunctionWord> = buildWords();

function buildWords(): Map<string, FunctionWord> {
  const words = new Map<string, FunctionWord>();
  for (const [form, word] of rows()) if (!words.has(form)) words.set(form, word);
  for (const [form, lemma] of Object.entries(VARIANTS)) {
    const word = words.get(lemma);
    if (word !== undefined) words.set(form, word);
  }
  words.set('أن', { lemma: 'أن', tag: 'complementiser' });
  words.set('بأن', { lemma: 'أن', tag: 'complementiser' });
  return words;
}

/** Pronouns written at the end of a word: letters → person and number. The longest first. */
export const SUFFIX_PRONOUNS: readonly (readonly [string, 'first' | 'second' | 'third', boolean])[] = [
  ['هما', 'third', true],
  ['كما', 'second', true],
  ['هم', 'third', true],
  ['هن', 'third', true],
  ['ها', 'third', false],
  ['كم', 'second', true],
  ['نا', 'first', true],
  ['ني', 'first', false],
  ['ه', 'third', false],
  ['ك', 'second', false],
  ['ي', 'first', false],
];
