import { describe, expect, it } from '@jest/globals';
import { arabic } from '../languages/ar/language.ts';
import { segmentWord } from '../languages/ar/morphology/segment.ts';
import { staysWhole } from '../languages/ar/morphology/whole.ts';
import { formOf, normaliseWord } from '../languages/ar/normalise.ts';
import { english } from '../languages/en/language.ts';

/** To save time names are not tagged like text; this must not change what they are looked up by. */
describe('nameForms', () => {
  it('gives the forms that English text has in mid-sentence', () => {
    const different = english.actors.entries
      .map(({ form }) => ({ forms: english.nameForms(form), inText: formsInText(form) }))
      .filter(({ forms, inText }) => forms.join(' ') !== inText.join(' '));
    expect(different).toEqual([]);
  });

  it('takes for whole only Arabic words that text does not divide', () => {
    const words = new Set(arabic.actors.entries.flatMap(({ form }) => form.split(/[ -]/)));
    const divided = [...words]
      .map((word) => normaliseWord(word, 0, word.length).key)
      .filter(
        (key) =>
          staysWhole(key) &&
          segmentWord(key)
            .map(({ form }) => form)
            .join(' ') !== formOf(key),
      );
    expect(divided).toEqual([]);
  });
});

function formsInText(name: string): string[] {
  const tokens = english.analyse(`they saw ${name}, then`).flatMap((sentence) => sentence.tokens);
  return tokens.slice(2, -2).map(({ form }) => form);
}
