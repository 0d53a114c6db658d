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
  ...noun('هدنة', 'CONCEDE/ceasefire', 'subject|owner|بين <> مع|بين'),
  ...nounWith(
    'وقف إعلان تمديد بدء سريان',
    each(['ceasefire'], 'CONCEDE/ceasefire'),
    'subject|owner|بين <> مع|بين|subject',
  ),
  ...verb('هادن', 'CONCEDE/ceasefire', 'subject <> object'),
  ...verbWith('تعهد وعد التزم وافق', each(['disarmament'], 'CONCEDE/ease-restrictions'), 'subject > ل|مع|أمام', {
    themeIn: ['ب', 'على', 'object'],
  }),
];
