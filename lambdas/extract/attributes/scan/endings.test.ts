import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endingTest } from './endings.ts';

const forms = ['غد', 'م', 'امس', 'يوليو', 'اسبوع'];
const mayBe = endingTest(forms, (letter) => (letter === 'أ' ? 'ا' : letter === '\u0640' ? '' : letter), 'وفبلكا');
const passes = (word: string) => mayBe(word, 0, word.length);

describe('endingTest', () => {
  it('never keeps a form back, with clitics before it or a longer word around it', () => {
    const clitics = fc.constantFrom('', 'و', 'ب', 'ال', 'لل', 'وال', 'بال', 'فل');
    fc.assert(
      fc.property(clitics, fc.constantFrom(...forms), (clitic, form) => {
        expect(passes(clitic + form)).toBe(true);
        expect(mayBe(`x ${clitic}${form} y`, 2, 2 + clitic.length + form.length)).toBe(true);
      }),
    );
  });

  it('reads the spellings that fold to a form', () => {
    expect(passes('أمس')).toBe(true);
    expect(passes('يوليوـ')).toBe(true);
  });

  it('keeps most other words back', () => {
    const others = 'وزير خارجية مباحثات تعاون قوات تدريب اتفاق رئيس دولة زيارة'.split(' ');
    expect(others.filter(passes)).toEqual([]);
  });
});
