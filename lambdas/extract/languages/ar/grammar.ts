import { byFirstWord } from '../../analysis/members.ts';
import type { Token } from '../../analysis/token.ts';
import type { Grammar } from '../../language.ts';
import { DEGREE } from './morphology/degree.ts';
import { isPlace } from './morphology/names.ts';
import { COMPOUNDS } from './vocabulary/compounds.ts';
import { TITLES } from './vocabulary/titles.ts';

/** Nouns before which a phrase has its number, or after which it may: عام 2015, الساعة 10. */
const COUNTED = new Set(['عام', 'سنة', 'يوم', 'ساعة', 'رقم', 'قرار', 'مجموعة', 'مادة']);

/** They stand before nouns with the article; before a name they stand for something themselves: في ذلك لندن. */
const DEMONSTRATIVES = new Set(['هذا', 'هذه', 'ذلك', 'تلك', 'هؤلاء', 'ذاك', 'هذان', 'هذين', 'هاتان', 'هاتين']);

/** A noun that another can hang on in the construct state: without article, pronoun or indefinite ending. */
function canOwn(left: Token): boolean {
  return left.tag === 'noun' && left.definite !== true && !isNunated(left);
}

/** اجتماعا: the ending that only an indefinite noun has. */
function isNunated({ accusative, form }: Token): boolean {
  return accusative === true && form.endsWith('ا');
}

/**
 * Whether a new noun phrase begins between two nominal tokens. Nouns hang on a noun without article before them (وزير
 * خارجية مصر); adjectives follow; names follow titles and names; all else begins anew (استقبل الملك الوزير).
 */
function breaksPhrase(left: Token, right: Token): boolean {
  if (left.tag === 'pronoun') {
    if (right.tag === 'pronoun' || left.definite !== true) return true;
    // زيارته القاهرة: a town behind whose visit it is, is where it goes.
    return right.tag !== 'adjective' && (right.tag !== 'name' || isPlace(right.form));
  }
  switch (right.tag) {
    case 'pronoun':
      // A pronoun written on a noun is its owner; a free one stands for itself.
      return right.start !== left.end;
    case 'adjective':
      return false;
    case 'name':
      return isNunated(left) || DEMONSTRATIVES.has(left.lemma) || breaksBeforePlace(left, right);
    case 'determiner':
      return !canOwn(left) && left.tag !== 'determiner';
    case 'number':
      // القوى العالمية الست: behind a definite noun a definite number describes it.
      if (right.definite === true && left.definite === true) return false;
      return !(left.tag === 'number' || left.tag === 'determiner' || COUNTED.has(left.lemma) || canOwn(left));
    case 'noun':
      return breaksBeforeNoun(left, right);
    default:
      return false;
  }
}

/** دولة الكويت is one phrase; زار الوزير الكويت and زار سامح شكري الكويت hold two. */
function breaksBeforePlace(left: Token, right: Token): boolean {
  if (!isPlace(right.form)) return false;
  return left.tag === 'name' ? !isPlace(left.form) : left.definite === true;
}

function breaksBeforeNoun(left: Token, right: Token): boolean {
  if (right.apposition !== undefined) return !right.apposition;
  if (left.tag === 'determiner' || left.tag === 'number' || canOwn(left) || isDegree(left)) return false;
  // الرئيس الدكتور، الأمير الشيخ: titles of one person pile up, both with the article.
  if (left.tag === 'noun' && left.definite && right.definite)
    return !(TITLES.has(left.lemma) && TITLES.has(right.lemma));
  // الأمين العام المساعد: behind a complete title such a word says which of several holds it.
  if (left.tag === 'adjective' && right.definite && DEPUTIES.has(right.lemma)) return false;
  // خادم الحرمين الشريفين الملك سلمان: a title with the article after a complete title is the same person.
  if (left.tag === 'adjective' && right.definite && left.definite) return !PERSONAL_TITLES.has(right.lemma);
  return true;
}

/** أعمق تعازيه: an elative stands before its noun. */
function isDegree({ tag, definite, form }: Token): boolean {
  return tag === 'adjective' && definite !== true && DEGREE.test(form);
}

const DEPUTIES = new Set(['مساعد', 'مناوب', 'مكلف']);

/** Titles that never name another person than the title before them does. */
const PERSONAL_TITLES = new Set('ملك أمير شيخ سيد سيدة دكتور مهندس أستاذ لواء فريق عميد جنرال مشير سلطان'.split(' '));

/** التابعة ل: what is so joined to a body acts for it. */
const BELONGINGS = COMPOUNDS.map(([words]) => words).filter((words) => /^(?:ال)?تابع\S* ل$/.test(words));

/** ه is a masculine noun; ها a feminine one, or things: زيارات قام بها. */
function agrees({ form, tag, verb, plural }: Token, pronoun: Token): boolean {
  const isVerb = tag === 'verb' || tag === 'auxiliary';
  if (isVerb && (plural === true || verb === 'participle')) return true;
  // أعلنت and ستعلن have a feminine subject.
  const feminine = !isVerb ? /(?:ة|ى|اء|ات)$/ : verb === 'past' ? /ت$/ : /^س?ت/;
  const isFeminine = feminine.test(form);
  if (pronoun.form === 'ه') return !isFeminine && plural !== true;
  return pronoun.form !== 'ها' || isFeminine || plural === true;
}

/** Openers of a list of members, by the forms of their tokens, which are divided where a pronoun is written on. */
const MEMBER_OPENERS = [
  ...['ها', 'هم', 'هما', 'هن'].flatMap((pronoun) => [
    ['بين', pronoun],
    ['من بين', pronoun],
    ['من', 'بين', pronoun],
    ['من', pronoun],
    ['من ضمن', pronoun],
    ['ضمن', pronoun],
    ['بما', 'في', pronoun],
    ['علي', 'راس', pronoun],
    ['في', 'مقدمة', pronoun],
  ]),
  ['بما', 'في', 'ذلك'],
  ['لا سيما'],
  ['خاصة'],
  ...['هي', 'هم', 'هما'].flatMap((pronoun) => [[pronoun], ['و', pronoun]]),
];

export const grammar: Grammar = {
  order: 'verb-first',
  head: 'first',
  breaksPhrase,
  agrees,
  governed: ['ب', 'إلى', 'على', 'عن', 'ل', 'مع'],
  owners: ['باسم', ...BELONGINGS],
  belongings: BELONGINGS,
  freeRelatives: { ما: '', بما: 'ب', لما: 'ل', عما: 'عن', مما: 'من' },
  objectRelatives: [],
  seats: ['في', 'لدى', 'ب', 'ل'],
  origins: ['من'],
  places: ['في', 'ب', 'لدى', 'داخل', 'خارج', 'قرب', 'قبالة'],
  quantifiers: [
    'كل',
    'كلا',
    'كلتا',
    'جميع',
    'عدد',
    'بعض',
    'معظم',
    'أغلب',
    'مئة',
    'ألف',
    'عشرة',
    'مجموعة',
    'وحدة',
    'عنصر',
    'قطعة',
    'فريق',
    'بعثة',
  ],
  memberOpeners: byFirstWord(MEMBER_OPENERS),
  jointly: ['بالتعاون مع', 'بالتنسيق مع', 'بالاشتراك مع', 'بالشراكة مع'],
  additions: ['بالإضافة إلى', 'إضافة إلى', 'فضلا عن', 'إلى جانب', 'علاوة على', 'بموجب'],
  negators: ['لا', 'عدم', 'دون', 'بدون', 'بلا', 'غير', 'أي', 'أية'],
  ofSubject: [
    'بعد',
    'قبل',
    'خلال',
    'عقب',
    'إثر',
    'منذ',
    'في',
    'ب',
    'من خلال',
    'عبر',
    'أثناء',
    'فور',
    'لدى',
    'عند',
    'حين',
  ],
  asides: ['حول', 'بشأن', 'بخصوص', 'ضد', 'رغم', 'بسبب', 'وفق', 'حسب', 'مثل', 'جراء', 'نتيجة', 'نحو', 'تجاه'],
  purposes: ['ل', 'من أجل', 'بهدف', 'بغية', 'بغرض', 'لأجل', 'للتوصل إلى'],
  destinations: ['إلى', 'ل'],
  circumstances: ['ضمن', 'خلال', 'لدى', 'أثناء', 'بعد', 'عقب', 'إثر', 'منذ', 'فور', 'قبيل', 'على هامش', 'من خلال'],
  doers: [],
  ofObject: ['على', 'ل'],
  agents: ['من قبل', 'من جانب', 'من طرف', 'على يد', 'على أيدي', 'بواسطة'],
  joins: ['و'],
};
