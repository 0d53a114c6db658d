import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amounts } from './amounts.ts';

const found = (text: string, country: string | null = null) =>
  amounts(text, country).map(({ start, end, value, currency }) => [text.slice(start, end), value, currency]);

describe('amounts', () => {
  it.each([
    ['بلغت المنحة 79.5 مليون جنيه إسترليني', '79.5 مليون جنيه إسترليني', 79_500_000, 'GBP'],
    ['300 مليار جنيه', '300 مليار جنيه', 300_000_000_000, 'EGP'],
    ['مليوني دولار', 'مليوني دولار', 2_000_000, 'USD'],
    ['50 مليون ريال', '50 مليون ريال', 50_000_000, 'SAR'],
    ['50 مليون ريال قطري', '50 مليون ريال قطري', 50_000_000, 'QAR'],
    ['بقيمة ٩,٥ مليار يورو', '٩,٥ مليار يورو', 9_500_000_000, 'EUR'],
    ['بقيمة ٩٫٥ مليارات يورو', '٩٫٥ مليارات يورو', 9_500_000_000, 'EUR'],
    ['نصف مليون دولار', 'نصف مليون دولار', 500_000, 'USD'],
    ['مئة ألف دولار', 'مئة ألف دولار', 100_000, 'USD'],
    ['خمسة ملايين دولار أمريكي', 'خمسة ملايين دولار أمريكي', 5_000_000, 'USD'],
    ['3 آلاف دينار كويتي', '3 آلاف دينار كويتي', 3000, 'KWD'],
    ['3 ملايين و500 ألف دولار', '3 ملايين و500 ألف دولار', 3_500_000, 'USD'],
    ['مليار ونصف المليار دولار', 'مليار ونصف المليار دولار', 1_500_000_000, 'USD'],
    ['ثلاثة مليارات ومئتي مليون دولار', 'ثلاثة مليارات ومئتي مليون دولار', 3_200_000_000, 'USD'],
    ['خمسين ألف ليرة لبنانية', 'خمسين ألف ليرة لبنانية', 50_000, 'LBP'],
    ['2.5 مليون درهم إماراتي', '2.5 مليون درهم إماراتي', 2_500_000, 'AED'],
    ['2.5 مليون درهم مغربي', '2.5 مليون درهم مغربي', 2_500_000, 'MAD'],
    ['$5 ملايين', '$5 ملايين', 5_000_000, 'USD'],
    ['USD 10 مليون', 'USD 10 مليون', 10_000_000, 'USD'],
    ['بتكلفة (25) مليون ريال', '(25) مليون ريال', 25_000_000, 'SAR'],
    ['بلغت «180» مليون ريال', '«180» مليون ريال', 180_000_000, 'SAR'],
    ['188.307.134 ريالًا', '188.307.134 ريالًا', 188_307_134, 'SAR'],
    ['بـ 40 مليون يورو', '40 مليون يورو', 40_000_000, 'EUR'],
    ['12ر5 مليون دولار', '12ر5 مليون دولار', 5_120_000, 'USD'],
    ['57.\u200f38 دولار', '57.\u200f38 دولار', 38.57, 'USD'],
  ])('%s', (text, passage, value, currency) => {
    expect(found(text)).toEqual([[passage, value, currency]]);
  });

  it.each([
    'ملايين الدولارات',
    'عشرات الملايين من الدولارات',
    '1.1 مليار نسمة',
    'ريال مدريد 75',
    'سعر الدولار',
    'قرار مجلس الأمن 2259',
    'خمسون ألف نازح',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('shares a currency that is named once', () => {
    expect(found('79.5 مليون و1.1 مليار جنيه')).toEqual([
      ['79.5 مليون', 79_500_000, 'EGP'],
      ['1.1 مليار جنيه', 1_100_000_000, 'EGP'],
    ]);
    expect(found('ما بين 50 و70 مليون يورو').map(([, value]) => value)).toEqual([50_000_000, 70_000_000]);
  });

  it('reads a bare name by the country of the paper', () => {
    expect(found('3 ملايين دينار', 'JOR')).toEqual([['3 ملايين دينار', 3_000_000, 'JOD']]);
    expect(found('3 ملايين جنيه', 'SDN')).toEqual([['3 ملايين جنيه', 3_000_000, 'SDG']]);
  });

  it('gives back what a formatter wrote in words', () => {
    const currencies = fc.constantFrom('USD', 'EUR', 'GBP', 'SAR', 'EGP', 'KWD', 'AED', 'QAR', 'JOD', 'TRY', 'MAD');
    const digits = fc.constantFrom('latn', 'arab');
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999_999 }), currencies, digits, (value, currency, numbers) => {
        const text = value.toLocaleString(`ar-u-nu-${numbers}`, {
          style: 'currency',
          currency,
          currencyDisplay: 'name',
          maximumFractionDigits: 0,
        });
        expect(amounts(`قدمت ${text} لجارتها`).map((amount) => [amount.value, amount.currency])).toEqual([
          [value, currency],
        ]);
      }),
    );
  });
});
