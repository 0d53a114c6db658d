import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amounts } from './amounts.ts';

const found = (text: string, country: string | null = null) =>
  amounts(text, country).map(({ start, end, value, currency }) => [text.slice(start, end), value, currency]);

describe('amounts', () => {
  it.each([
    ['a loan of $76.3 million to Jordan', '$76.3 million', 76_300_000, 'USD'],
    ['US$5m', 'US$5m', 5_000_000, 'USD'],
    ['$1.1bn', '$1.1bn', 1_100_000_000, 'USD'],
    ['another 48.8 million pounds', '48.8 million pounds', 48_800_000, 'GBP'],
    ['£79.5m', '£79.5m', 79_500_000, 'GBP'],
    ['€2 billion', '€2 billion', 2_000_000_000, 'EUR'],
    ['2 billion €', '2 billion €', 2_000_000_000, 'EUR'],
    ['20 million euros', '20 million euros', 20_000_000, 'EUR'],
    ['5 billion Saudi riyals', '5 billion Saudi riyals', 5_000_000_000, 'SAR'],
    ['SR 300 million', 'SR 300 million', 300_000_000, 'SAR'],
    ['AED 1.2bn', 'AED 1.2bn', 1_200_000_000, 'AED'],
    ['900 million złotys', '900 million złotys', 900_000_000, 'PLN'],
    ['two million dollars', 'two million dollars', 2_000_000, 'USD'],
    ['half a million dollars', 'half a million dollars', 500_000, 'USD'],
    ['two and a half billion Egyptian pounds', 'two and a half billion Egyptian pounds', 2_500_000_000, 'EGP'],
    ['a billion dollars', 'a billion dollars', 1_000_000_000, 'USD'],
    ['Rs 500 crore', 'Rs 500 crore', 5_000_000_000, 'INR'],
    ['Rs. 20 lakh', 'Rs. 20 lakh', 2_000_000, 'INR'],
    ['10 million USD', '10 million USD', 10_000_000, 'USD'],
    ['C$5m', 'C$5m', 5_000_000, 'CAD'],
    ['CDN$11,000', 'CDN$11,000', 11_000, 'CAD'],
    ['SEK9 million', 'SEK9 million', 9_000_000, 'SEK'],
    ['20 million U.S. dollars', '20 million U.S. dollars', 20_000_000, 'USD'],
    ['3 million pounds sterling', '3 million pounds sterling', 3_000_000, 'GBP'],
    ['a 5-billion-dollar loan', '5-billion-dollar', 5_000_000_000, 'USD'],
    ['a $5-billion loan', '$5-billion', 5_000_000_000, 'USD'],
    ['$500,000', '$500,000', 500_000, 'USD'],
    ['5 billion won', '5 billion won', 5_000_000_000, 'KRW'],
    ['30,000 South African rand', '30,000 South African rand', 30_000, 'ZAR'],
    ['10 billion New Zealand dollars', '10 billion New Zealand dollars', 10_000_000_000, 'NZD'],
  ])('%s', (text, passage, value, currency) => {
    expect(found(text)).toEqual([[passage, value, currency]]);
  });

  it.each([
    'millions of dollars',
    'hundreds of millions of dollars',
    'a multi-million dollar project',
    'aid for 5 million people',
    'All 5 million people',
    '400 pounds of cocaine',
    'a 500-pound bomb',
    'they won 5 medals',
    'the G20 and the F-16s',
    'an RS agency',
    'Euro 2016',
    'resolution 2259',
    'the price in pounds',
    'one of the real 5',
    'a cub of 82 pounds (37 kg)',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives an amount and its conversion as two', () => {
    expect(found('worth 48.8 million pounds ($76.3 million)')).toEqual([
      ['48.8 million pounds', 48_800_000, 'GBP'],
      ['$76.3 million', 76_300_000, 'USD'],
    ]);
  });

  it.each([
    ['$3-4 million', 3_000_000, 4_000_000],
    ['$5 to $10 million', 5_000_000, 10_000_000],
    ['between $3 and $4 million', 3_000_000, 4_000_000],
    ['5 to 10 million dollars', 5_000_000, 10_000_000],
    ['79.5 million and 1.1 billion dollars', 79_500_000, 1_100_000_000],
    ['between US$300 and 400 billion', 300_000_000_000, 400_000_000_000],
    ['five to six million dollars', 5_000_000, 6_000_000],
    ['from $2 million to 3 million', 2_000_000, 3_000_000],
  ])('gives both ends of %j', (text, low, high) => {
    expect(amounts(text).map(({ value, currency }) => [value, currency])).toEqual([
      [low, 'USD'],
      [high, 'USD'],
    ]);
  });

  it('does not lend a currency to what is no amount', () => {
    expect(found('$5 million for 10 million people')).toEqual([['$5 million', 5_000_000, 'USD']]);
    expect(found('gave $5 million to 12 million people')).toEqual([['$5 million', 5_000_000, 'USD']]);
    expect(found('sent $20 to 30 schools')).toEqual([['$20', 20, 'USD']]);
    expect(found('in 2014 and 3 million euros')).toEqual([['3 million euros', 3_000_000, 'EUR']]);
    expect(found('20 aircraft and 3 million euros')).toEqual([['3 million euros', 3_000_000, 'EUR']]);
  });

  it('reads a bare name by the country of the paper', () => {
    expect(found('20 million pounds', 'EGY')).toEqual([['20 million pounds', 20_000_000, 'EGP']]);
    expect(found('20 million British pounds', 'EGY')).toEqual([['20 million British pounds', 20_000_000, 'GBP']]);
    expect(found('$20 million', 'CAN')).toEqual([['$20 million', 20_000_000, 'CAD']]);
  });

  it('gives back what a formatter wrote', () => {
    const cents = fc.integer({ min: 1, max: 1_000_000_000_000 });
    const currencies = fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'INR', 'ILS', 'CAD', 'AUD', 'NZD', 'SEK', 'AED');
    fc.assert(
      fc.property(cents, currencies, fc.constantFrom('symbol', 'code'), (value, currency, currencyDisplay) => {
        const digits = currency === 'JPY' ? 0 : 2;
        const amount = digits === 0 ? value : value / 100;
        const text = amount.toLocaleString('en', {
          style: 'currency',
          currency,
          currencyDisplay: currencyDisplay as 'code',
        });
        expect(found(`It gave ${text} to its neighbour.`)).toEqual([[text, amount, currency]]);
      }),
    );
  });

  it('reads a decimal and its scale exactly', () => {
    const scales = fc.constantFrom(['thousand', 3], ['million', 6], ['billion', 9], ['trillion', 12]) as fc.Arbitrary<
      [string, number]
    >;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), scales, (tenths, [scale, zeros]) => {
        const [value] = amounts(`$${tenths / 10} ${scale}`);
        expect(value?.value).toBe(tenths * 10 ** (zeros - 1));
      }),
    );
  });

  it('reads any text without failing, in slices of it and in order', () => {
    const words =
      '$ US$ € £ 5 3.5 million billion dollars pounds Egyptian sterling to and between from - a half , . ( ) USD kg of'.split(
        ' ',
      );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...words)).map((of) => of.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, value, currency } of amounts(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(currency).toMatch(/^[A-Z]{3}$/);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['million ', '$5 to ', '5 million and ', '$', 'one hundred ', '1,000,', '(5) '])(
    'reads a long text of %j in linear time',
    (part) => {
      const text = part.repeat(10_000);
      const begun = performance.now();
      amounts(text);
      expect(performance.now() - begun).toBeLessThan(3000);
    },
  );
});
