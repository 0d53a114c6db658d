import { describe, expect, it } from '@jest/globals';
import { CONJUGATIONS, participleOf } from './conjugate.ts';

/** All keys of a verb with tense, person and number: `past third`, `present first plural`. */
function table(past: string, present: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const conjugation of CONJUGATIONS) {
    for (const [key, { verb, person, plural, passive }] of conjugation({ past, present })) {
      const description = [verb, person, plural && 'plural', passive && 'passive'].filter(Boolean).join(' ');
      if (!forms.has(key)) forms.set(key, description);
    }
  }
  return forms;
}

describe('conjugations', () => {
  it.each([
    // A sound verb.
    [
      'وقّع',
      'يوقع',
      {
        وقع: 'past third',
        وقعت: 'past third',
        وقعوا: 'past third plural',
        وقعا: 'past third plural',
        وقعنا: 'past first plural',
      },
    ],
    [
      'وقّع',
      'يوقع',
      { يوقع: 'present third', يوقعون: 'present third plural', نوقع: 'present first plural', اوقع: 'present first' },
    ],
    // Hollow verbs lose their vowel before an ending in a consonant, and in the jussive.
    [
      'زار',
      'يزور',
      {
        زار: 'past third',
        زرنا: 'past first plural',
        زرت: 'past first',
        يزور: 'present third',
        يزر: 'imperative third',
        يزورون: 'present third plural',
      },
    ],
    [
      'استضاف',
      'يستضيف',
      {
        استضفنا: 'past first plural',
        يستضيفان: 'present third plural',
        يستضاف: 'present third passive',
      },
    ],
    ['قال', 'يقول', { قيل: 'past third passive', يقال: 'present third passive', قالتا: 'past third plural' }],
    // Defective verbs: with alef, with ya.
    [
      'دعا',
      'يدعو',
      {
        دعت: 'past third',
        دعوا: 'past third plural',
        دعونا: 'past first plural',
        يدعون: 'present third plural',
        يدع: 'imperative third',
        دعي: 'past third passive',
      },
    ],
    [
      'التقى',
      'يلتقي',
      {
        التقت: 'past third',
        التقيا: 'past third plural',
        التقوا: 'past third plural',
        التقينا: 'past first plural',
        يلتقون: 'present third plural',
        يلتقيان: 'present third plural',
      },
    ],
    ['لقي', 'يلقى', { لقيت: 'past third', لقوا: 'past third plural', يلقون: 'present third plural' }],
    // Doubled verbs take their letters apart.
    ['استمرّ', 'يستمر', { استمر: 'past third', استمررنا: 'past first plural', يستمرون: 'present third plural' }],
    ['مد', 'يمد', { مددنا: 'past first plural', مدت: 'past third' }],
    // Verbs with hamza.
    [
      'بدأ',
      'يبدأ',
      {
        بدا: 'past third',
        بداوا: 'past third plural',
        بدؤوا: 'past third plural',
        يبداون: 'present third plural',
        يبدؤون: 'present third plural',
      },
    ],
    ['جاء', 'يجيء', { جاءت: 'past third', جئنا: 'past first plural', جاؤوا: 'past third plural' }],
    ['أكد', 'يؤكد', { اكدتا: 'past third plural', نؤكد: 'present first plural', اؤكد: 'present first' }],
    // Passives whose letters differ.
    ['قابل', 'يقابل', { قوبل: 'past third passive', قوبلت: 'past third passive' }],
    ['وضع', 'يضع', { يوضع: 'present third passive', توضع: 'present third passive' }],
  ])('%s, %s', (past, present, expected) => {
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, table(past, present).get(key)]))).toEqual(
      expected,
    );
  });
});

describe('participleOf', () => {
  it.each([
    ['يؤكد', 'مؤكد'],
    ['يستقبل', 'مستقبل'],
    ['يلتقي', 'ملتقي'],
    ['يشيد', 'مشيد'],
  ])('%s has %s', (present, participle) => {
    expect(participleOf(present)).toBe(participle);
  });
});
