import type { Frame } from '../../../events/frame.ts';
import { each, noun, nounWith, verb, verbWith } from './row.ts';

/** Concessions in words. */
export const concede: readonly Frame[] = [
  ...verbWith(
    'أعلن وافق اتفق قبل عرض مدد التزم جدد توصل أقر',
    each(['ceasefire'], 'CONCEDE/ceasefire'),
    'subject > مع|ل|في|بين|subject',
    { themeIn: ['object', 'على', 'ب', 'عن', 'إلى', 'ل'] },
  ),
  ...verbWith(
    'أعلن وافق توصل جدد أقر مدد اتفق',
    each(['ceasefire'], 'CONCEDE/ceasefire'),
    'subject|بين <> مع|بين|subject',
    {
      themeIn: ['object', 'على', 'ب', 'عن', 'إلى'],
    },
  ),
  ...verbWith('أمر وجه', each(['ceasefire'], 'CONCEDE/ceasefire'), 'subject > في|مع|ل|على', { themeIn: ['ب'] }),
  // أعلنت الجماعة تعليق الضربات على كينيا.
  ...noun('تعليق وقف', 'CONCEDE/ceasefire', 'subject|owner > على|ضد', {
    needsWord: ['ضربة', 'هجوم', 'غارة', 'عملية', 'قصف'],
    with: ['على', 'ضد'],
  }),
  ...noun('هدنة', 'CONCEDE/ceasefire', 'subject|owner|بين <> مع|بين'),
  ...nounWith(
    'وقف إعلان تمديد بدء سريان',
    each(['ceasefire'], 'CONCEDE/ceasefire'),
    'subject|owner|بين <> مع|بين|subject',
  ),
  ...verb('هادن', 'CONCEDE/ceasefire', 'subject <> object'),
  // تعهدت كينيا لغانا بسحب قواتها.
  ...verbWith(
    'تعهد وعد التزم وافق',
    { withdrawal: 'CONCEDE/promise-withdrawal', prisoners: 'CONCEDE/promise-release' },
    'subject > ل|من|مع',
    { themeIn: ['ب', 'على', 'object'] },
  ),
  ...verbWith('تعهد وعد التزم وافق', each(['disarmament'], 'CONCEDE/ease-restrictions'), 'subject > ل|مع|أمام', {
    themeIn: ['ب', 'على', 'object'],
  }),
];
