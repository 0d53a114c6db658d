import { describe, expect, it } from '@jest/globals';
import type { Token } from '../../../analysis/token.ts';
import { analyse } from '../tokens.ts';

/** The token of a sentence that is marked by brackets. */
function marked(sentence: string): Token {
  const start = sentence.indexOf('[');
  const text = sentence.replace('[', '').replace(']', '');
  const end = sentence.indexOf(']') - 1;
  const token = analyse(text)
    .flatMap(({ tokens }) => tokens)
    .find((candidate) => candidate.start >= start && candidate.end <= end && candidate.end - candidate.start > 1);
  if (token === undefined) throw new Error(`no token within the brackets of '${sentence}'`);
  return token;
}

describe('verbs', () => {
  it.each([
    ['[التقى] الوزير نظيره', 'التقى', 'past'],
    ['[يلتقون] غدا في عمان', 'التقى', 'present'],
    ['و[سيزور] الرئيس موسكو', 'زار', 'future'],
    ['لم [يزر] الوفد بغداد', 'زار', 'present'],
    ['[وقعت] الحكومتان مذكرة', 'وقع', 'past'],
    ['[أجرت] الوزيرة محادثات', 'أجرى', 'past'],
    ['الجانبان [بحثا] التعاون', 'بحث', 'past'],
    ['الوزير [استقبل] السفير', 'استقبل', 'past'],
    ['[أعيد] فتح السفارة', 'أعاد', 'past'],
    ['[استضيفت] القمة في الرياض', 'استضاف', 'past'],
    ['الذي [أبرمته] بلاده', 'أبرم', 'past'],
    ['[سنواصل] دعمكم', 'واصل', 'future'],
    ['أن [تتعاون] الدولتان', 'تعاون', 'present'],
    ['يأمل أن [تقدم] الدولة العون', 'قدم', 'present'],
    ['السفينة التي [تحمل] القمح', 'حمل', 'present'],
    ['روسيا [تسلم] المتهم', 'سلم', 'present'],
    ['الوزير [تسلم] الرسالة', 'تسلم', 'past'],
    ['الدولة [تستضيف] القمة', 'استضاف', 'present'],
    ['قال إن الملك [هنأ] الرئيس', 'هنأ', 'past'],
  ])('%s', (sentence, lemma, verb) => {
    expect(marked(sentence)).toMatchObject({ tag: 'verb', lemma, verb });
  });

  it.each([
    ['[بحث] الوزيران العلاقات', 'verb'],
    ['تم [بحث] العلاقات', 'noun'],
    ['جرى [بحث] سبل التعاون', 'noun'],
    ['سبل [دعم] اليمن', 'noun'],
    ['[دعم] الرئيس المبادرة', 'verb'],
    ['قدم لهم [الدعم] اللازم', 'noun'],
    ['وصل السفير، و[بحث] مع الوزير الأزمة', 'verb'],
    ['[توقيع] اتفاقية بين البلدين', 'noun'],
    ['مؤتمر صحفي [عقده] مع نظيره', 'verb'],
    ['في نهاية [العقد] الماضي', 'noun'],
    ['تلقى اتصالا [عبر] فيه عن شكره', 'verb'],
    ['وصلت المعونات [عبر] البحر', 'preposition'],
    ['[بين] أن الاتفاق قريب', 'verb'],
    ['الاتفاق [بين] البلدين', 'preposition'],
  ])('%s: a word of two readings is a %s', (sentence, tag) => {
    expect(marked(sentence).tag).toBe(tag);
  });

  it.each([
    ['قال الوزير، [مؤكدا] أن العلاقات متينة', 'أكد'],
    ['تحدث السفير [مشيدا] بالدور المصري', 'أشاد'],
    ['ألقت كلمة، [معربة] عن تقديرها', 'أعرب'],
    ['ختم خطابه [داعيا] إلى السلام', 'دعا'],
    ['تحدث الوزيران، [مشددين] على أهمية التعاون', 'شدد'],
    ['قالت الوزيرة، [لافتة] إلى أن الجانبين متفقان', 'لفت'],
  ])('%s: a participle that tells what the subject does', (sentence, lemma) => {
    expect(marked(sentence)).toMatchObject({ tag: 'verb', verb: 'participle', lemma });
  });

  it.each([['أصدرا بيانا [مشتركا] أمس'], ['أجرى اتصالا [هاتفيا] بالملك'], ['الدولة [المضيفة] للقمة']])(
    '%s: an adjective',
    (sentence) => {
      expect(marked(sentence).tag).not.toBe('verb');
    },
  );
});

describe('nouns, adjectives and names', () => {
  it.each([
    ['وزير الخارجية [المصري] سامح', 'adjective'],
    ['وزير الخارجية المصري [سامح] شكري', 'name'],
    ['وزير الخارجية المصري سامح [شكري]', 'name'],
    ['الوزير [شكري] في عمان', 'name'],
    ['الرئيس الفرنسي [فرانسوا] هولاند', 'name'],
    ['المستشارة الألمانية [أنغيلا] ميركل', 'name'],
    ['الملك عبد [العزيز] بن سعود', 'name'],
    ['بدأ الوزير [زيارة] رسمية', 'noun'],
    ['استقبل الرئيس [السفير] الجديد', 'noun'],
    ['العلاقات [الثنائية] بين البلدين', 'adjective'],
    ['البلدين [الشقيقين]', 'adjective'],
    ['اعتبر [الشقيق] الأكبر', 'noun'],
    ['المؤسسات [التربوية] الكبرى', 'adjective'],
    ['بين المملكة و[السعودية]', 'name'],
    ['الشؤون [الداخلية] للدول', 'adjective'],
    ['وزارة [الداخلية] أكدت', 'noun'],
    ['مملكة [البحرين]', 'name'],
    ['الشيخ محمد بن راشد [آل] مكتوم', 'name'],
  ])('%s', (sentence, tag) => {
    expect(marked(sentence).tag).toBe(tag);
  });

  it.each([
    ['[مساعدات] إنسانية', 'مساعدات', false],
    ['[الوزراء] العرب', 'وزير', true],
    ['[اتفاقيتين] جديدتين', 'اتفاقية', false],
    ['[قروض] ميسرة', 'قرض', false],
    ['مع [نظرائه] العرب', 'نظير', false],
    ['خلال [لقائهما] أمس', 'لقاء', false],
    ['في ختام [زيارته] للكويت', 'زيارة', false],
    ['[البلدين] الجارين', 'بلد', true],
  ])('%s', (sentence, lemma, definite) => {
    expect(marked(sentence)).toMatchObject({ tag: 'noun', lemma });
    expect(marked(sentence).definite === true).toBe(definite);
  });
});

describe('words of grammar', () => {
  it.each([
    ['[إن] الوزير حضر', { tag: 'complementiser', lemma: 'إن' }],
    ['أكد [أن] الوزير حضر', { tag: 'complementiser', lemma: 'أن' }],
    ['[من المقرر أن] يزور الوزير تونس', { tag: 'auxiliary', modality: 'future' }],
    ['[قد] يزور الوزير تونس', { tag: 'auxiliary', modality: 'hypothetical' }],
    ['[قد] زار الوزير تونس', { tag: 'auxiliary', modality: 'real' }],
    ['[يجب أن] نتعاون', { tag: 'auxiliary', modality: 'obligation' }],
    ['كان الوزير [قد] زار تونس', { tag: 'auxiliary', modality: 'real', anterior: true }],
    ['[سوف] نتعاون', { tag: 'auxiliary', modality: 'future' }],
    ['[كان] الوفد وصل', { tag: 'auxiliary', modality: 'real', lemma: 'كان' }],
    ['[بعد أن] وصل الوفد', { tag: 'subordinator' }],
    ['[إذا] وصل الوفد', { tag: 'conditional' }],
    ['[لو] وصل الوفد', { tag: 'conditional' }],
    ['وقعت [من قبل] الجانبين', { tag: 'preposition', lemma: 'من قبل' }],
    ['وقفت [إلى جانب] اليمن', { tag: 'preposition', lemma: 'إلى جانب' }],
    ['الوزير [الذي] وصل', { tag: 'relative' }],
    ['[لن] يشارك', { tag: 'negation' }],
    ['[نحن] معكم', { tag: 'pronoun', person: 'first' }],
  ])('%s', (sentence, expected) => {
    expect(marked(sentence)).toMatchObject(expected);
  });
});

describe('person and number', () => {
  it.each([
    ['[نترك] اليمن', { person: 'first', plural: true }],
    ['[أتطلع] إلى العمل معكم', { person: 'first' }],
    ['[توصلنا] إلى اتفاق', { person: 'first', plural: true }],
    ['وفي الختام [اتفقا] على التعاون', { person: 'third', plural: true }],
    ['[وقعوا] الاتفاقية', { person: 'third', plural: true }],
    ['[يلتقيان] غدا', { person: 'third', plural: true }],
  ])('%s', (sentence, expected) => {
    expect(marked(sentence)).toMatchObject({ tag: 'verb', ...expected });
  });

  it.each([
    ['عقد الوزير [اجتماعا] مع السفير', true],
    ['قدم [قرضا] ميسرا', true],
    ['وصل [وزيرا] الدفاع', false],
    ['وصل [الوزير] أمس', false],
    ['زار [فرنسا] أمس', false],
  ])('%s: accusative %s', (sentence, accusative) => {
    expect(marked(sentence).accusative === true).toBe(accusative);
  });
});
