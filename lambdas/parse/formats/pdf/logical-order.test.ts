import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textsOf } from './logical-order.ts';
import { partOf, type Row } from './rows.ts';

/** A row as it stands on the page, from the left to the right. */
function row(visual: string): Row {
  const words = visual.split(' ').map((word) => ({
    glyphs: [...word].map((text) => ({ text, x: 0, y: 0, width: 1, size: 10, font: 'F', code: 0 })),
    left: 0,
    right: 0,
  }));
  return partOf(words);
}

/** The letters of a word from the left to the right. */
const backwards = (word: string) => [...word].reverse().join('');

describe('textsOf', () => {
  it.each([
    ['أن يبدأ في 2016', `2016 ${backwards('أن يبدأ في')}`],
    ['بقيمة 1,100.50 دولار', `${backwards('دولار')} 1,100.50 ${backwards('بقيمة')}`],
    ['نحو 7.5% من', `${backwards('من')} %7.5 ${backwards('نحو')}`],
    ['نحو 7.5% من', `${backwards('من')} 7.5% ${backwards('نحو')}`],
    ['مدى 20-25 عاما', `${backwards('عاما')} 25-20 ${backwards('مدى')}`],
    ['في 14/5/2016، كما', `${backwards('كما')} ،14/5/2016 ${backwards('في')}`],
    ['تدرب ١٢٠ مهندسا', `${backwards('مهندسا')} ١٢٠ ${backwards('تدرب')}`],
    ['شركة Siemens Energy الألمانية', `${backwards('الألمانية')} Siemens Energy ${backwards('شركة')}`],
    ['مجموعة G 20 و5G', `5G${backwards('و')} G 20 ${backwards('مجموعة')}`],
  ])('reads %s from a line from the right', (logical, visual) => {
    expect(textsOf([row(visual)], true)).toEqual([logical]);
  });

  it('reads words from the right within a line from the left', () => {
    expect(textsOf([row(`The paper ${backwards('جريدة الأهرام')} said so.`)], false)).toEqual([
      'The paper جريدة الأهرام said so.',
    ]);
  });

  it.each([
    ['drawn as the bracket that they look like', `(${backwards('البنك')}) ${backwards('قال')}`],
    ['named as the bracket that they are', `)${backwards('البنك')}( ${backwards('قال')}`],
  ])('opens and closes brackets that are %s', (_, visual) => {
    expect(textsOf([row(visual)], true)).toEqual(['قال (البنك)']);
  });

  it('loses no letter and adds none', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابجد abc 123 .,%()-'), maxLength: 40 });
    const sorted = (text: string) => [...text.replace(/[()]/g, '(').trim()].sort().join('');
    fc.assert(
      fc.property(letters, fc.boolean(), (visual, fromRight) => {
        expect(sorted(textsOf([row(visual)], fromRight).join(''))).toBe(sorted(visual));
      }),
    );
  });
});
