import type { Modality, Tag, VerbForm } from '../../../analysis/token.ts';

/** Several words that together do what one word of grammar does; they become one token. */
interface Compound {
  tag: Tag;
  modality?: Modality;
  verb?: VerbForm;
}

const ROWS: readonly (readonly [Compound, string])[] = [
  [{ tag: 'preposition' }, 'من قبل'],
  [{ tag: 'preposition' }, 'من بين'],
  [{ tag: 'preposition' }, 'من جانب'],
  [{ tag: 'preposition' }, 'من طرف'],
  [{ tag: 'preposition' }, 'إلى جانب'],
  [{ tag: 'preposition' }, 'من خلال'],
  [{ tag: 'preposition' }, 'عن طريق'],
  [{ tag: 'preposition' }, 'من أجل'],
  [{ tag: 'preposition' }, 'للتوصل إلى'],
  [{ tag: 'preposition' }, 'من دون'],
  [{ tag: 'preposition' }, 'على الرغم من'],
  [{ tag: 'preposition' }, 'بالرغم من'],
  [{ tag: 'preposition' }, 'بالنسبة ل'],
  [{ tag: 'preposition' }, 'وفقا ل'],
  [{ tag: 'preposition' }, 'طبقا ل'],
  [{ tag: 'preposition' }, 'نظرا ل'],
  [{ tag: 'preposition' }, 'خلافا ل'],
  [{ tag: 'preposition' }, 'استنادا إلى'],
  [{ tag: 'preposition' }, 'ردا على'],
  [{ tag: 'preposition' }, 'بعيدا عن'],
  [{ tag: 'preposition' }, 'بالإضافة إلى'],
  [{ tag: 'preposition' }, 'إضافة إلى'],
  [{ tag: 'preposition' }, 'فضلا عن'],
  [{ tag: 'preposition' }, 'علاوة على'],
  [{ tag: 'preposition' }, 'بناء على'],
  [{ tag: 'preposition' }, 'نيابة عن'],
  [{ tag: 'preposition' }, 'على هامش'],
  [{ tag: 'preposition' }, 'بالتعاون مع'],
  [{ tag: 'preposition' }, 'بموجب'],
  [{ tag: 'preposition' }, 'بالتنسيق مع'],
  [{ tag: 'preposition' }, 'بالشراكة مع'],
  [{ tag: 'preposition' }, 'بالاشتراك مع'],
  [{ tag: 'preposition' }, 'بالاتفاق مع'],
  [{ tag: 'preposition' }, 'بالتشاور مع'],
  [{ tag: 'preposition' }, 'بالمقارنة مع'],
  [{ tag: 'determiner' }, 'أكثر من'],
  [{ tag: 'determiner' }, 'أقل من'],
  [{ tag: 'determiner' }, 'ما يزيد على'],
  [{ tag: 'determiner' }, 'ما يزيد عن'],
  [{ tag: 'determiner' }, 'ما يقارب'],
  [{ tag: 'determiner' }, 'ما يقرب من'],
  [{ tag: 'determiner' }, 'ما يربو على'],
  [{ tag: 'determiner' }, 'ما لا يقل عن'],
  [{ tag: 'determiner' }, 'ما مجموعه'],
  [{ tag: 'determiner' }, 'ما يعادل'],
  [{ tag: 'subordinator' }, 'بعد أن'],
  [{ tag: 'subordinator' }, 'قبل أن'],
  [{ tag: 'subordinator' }, 'منذ أن'],
  [{ tag: 'subordinator' }, 'من أجل أن'],
  [{ tag: 'subordinator' }, 'كما أن'],
  [{ tag: 'subordinator' }, 'حيث أن'],
  [{ tag: 'subordinator' }, 'غير أن'],
  [{ tag: 'subordinator' }, 'إلا أن'],
  [{ tag: 'subordinator' }, 'في حين'],
  [{ tag: 'subordinator' }, 'في وقت'],
  ...[
    'من جهة أخرى',
    'من جهة ثانية',
    'من جهته',
    'من جهتها',
    'من جهتهم',
    'من جانبه',
    'من جانبها',
    'من جانبهم',
    'من جانب آخر',
    'من ناحية أخرى',
    'من ناحية ثانية',
    'من ناحيته',
    'من ناحيتها',
    'على صعيد آخر',
    'على صعيد متصل',
    'على الصعيد نفسه',
    'في سياق متصل',
    'في سياق آخر',
    'في السياق نفسه',
    'في السياق ذاته',
    'في هذا السياق',
    'في هذا الإطار',
    'في هذا الصدد',
    'في هذه الأثناء',
    'في الأثناء',
    'في غضون ذلك',
    'في المقابل',
    'في الإطار نفسه',
    'في الإطار ذاته',
    'في شأن متصل',
    'في شأن آخر',
    'إلى ذلك',
    'بدوره',
    'بدورها',
    'بدورهم',
    'بدورهما',
    'لا ترد',
    'لا يرد',
    'كان في استقبال',
    'كانت في استقبال',
  ].map((words): [Compound, string] => [{ tag: 'adverb' }, words]),
  [{ tag: 'adverb' }, 'في وقت سابق'],
  [{ tag: 'adverb' }, 'في وقت لاحق'],
  [{ tag: 'adverb' }, 'في وقت مبكر'],
  [{ tag: 'adverb' }, 'في وقت متأخر'],
  [{ tag: 'adverb' }, 'في وقت قريب'],
  [{ tag: 'adverb' }, 'في الوقت نفسه'],
  [{ tag: 'adverb' }, 'في الوقت ذاته'],
  [{ tag: 'adverb' }, 'في الوقت الراهن'],
  [{ tag: 'conditional' }, 'في حال'],
  [{ tag: 'conditional' }, 'لو أن'],
  [{ tag: 'conditional' }, 'لو كان'],
  [{ tag: 'conditional' }, 'في حالة'],
  [{ tag: 'conditional' }, 'شريطة أن'],
  [{ tag: 'conditional' }, 'بشرط أن'],
  [{ tag: 'conditional' }, 'دون أن'],
  [{ tag: 'auxiliary', modality: 'real', verb: 'present' }, 'ما زال'],
  [{ tag: 'auxiliary', modality: 'real', verb: 'present' }, 'ما زالت'],
  [{ tag: 'auxiliary', modality: 'real', verb: 'present' }, 'لا يزال'],
  [{ tag: 'auxiliary', modality: 'real', verb: 'present' }, 'لا تزال'],
  [{ tag: 'auxiliary', modality: 'real', verb: 'present' }, 'لا زال'],
  [{ tag: 'auxiliary', modality: 'real', verb: 'present' }, 'لا زالت'],
];

/** What piety adds to a name; the tagger passes it over. */
const BLESSINGS =
  'حفظه أيده رعاه يحفظه رحمه يرحمه أعزه وفقه سلمه حفظها رعاها يحفظها رحمها حفظهما رعاهما يحفظهما حفظهم يحفظهم رحمهم رحمهما';

/** Names that begin with what looks like a conjunction. */
const FOREIGN = 'فان در|فان دير|فان دن|فان دي|فان غوخ|فون دير|فان رومبوي';

/** Openings of a clause that say how certain it is: they take أن and a verb, or a masdar. */
const OUTLOOKS: readonly (readonly [Modality, string])[] = [
  ['future', 'من المقرر'],
  ['future', 'من المنتظر'],
  ['future', 'من المرتقب'],
  ['future', 'من المتوقع'],
  ['future', 'من المزمع'],
  ['future', 'من المؤمل'],
  ['hypothetical', 'من المرجح'],
  ['hypothetical', 'من الصعب'],
  ['hypothetical', 'من المستحيل'],
  ['hypothetical', 'من غير المقرر'],
  ['hypothetical', 'من غير المتوقع'],
  ['hypothetical', 'من غير المرجح'],
  ['hypothetical', 'من غير الممكن'],
  ['hypothetical', 'من المحتمل'],
  ['hypothetical', 'من الممكن'],
  ['hypothetical', 'من المفترض'],
  ['hypothetical', 'من المستبعد'],
  ['hypothetical', 'يمكن'],
  ['hypothetical', 'يمكنه'],
  ['hypothetical', 'من شأن'],
  ['obligation', 'لا بد'],
  ['obligation', 'لابد'],
  ['obligation', 'لا بد من'],
  ['obligation', 'لابد من'],
  ['obligation', 'من الضروري'],
  ['obligation', 'من الواجب'],
  ['obligation', 'من المهم'],
  ['obligation', 'يجب'],
  ['obligation', 'ينبغي'],
];

/** What belongs to somebody: العيادات التابعة لمركز. */
const BELONGING = 'تابع تابعة تابعين التابع التابعة التابعين التابعون التابعان'.split(' ');

/** Names of two words: عز الدين، صلاح الدين. */
const DEVOUT = 'عز صلاح نور سيف علاء شمس خير محيي بدر نجم سعد حسام عماد ضياء زين جمال فخر تقي كمال شهاب مجد تاج'.split(
  ' ',
);

function* rows(): Generator<[string, Compound]> {
  for (const verb of BLESSINGS.split(' ')) yield [`${verb} الله`, { tag: 'adverb' }];
  for (const word of BELONGING) yield [`${word} ل`, { tag: 'preposition' }];
  for (const name of DEVOUT) yield [`${name} الدين`, { tag: 'name' }];
  for (const name of FOREIGN.split('|')) yield [name, { tag: 'name' }];
  for (const [compound, words] of ROWS) yield [words, compound];
  for (const [modality, words] of OUTLOOKS) {
    const outlook: Compound = { tag: 'auxiliary', modality, verb: modality === 'future' ? 'future' : 'present' };
    yield [words, outlook];
    yield [`${words} أن`, outlook];
  }
}

/** Compounds by their words, as dictionaries write them. */
export const COMPOUNDS: readonly [string, Compound][] = [...rows()];
