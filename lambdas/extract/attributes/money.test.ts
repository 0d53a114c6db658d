import { describe, expect, it } from '@jest/globals';
import { CURRENCY_CODES, CURRENCY_FAMILIES, currencyNamed, currencyOf } from './money.ts';

describe('currencyNamed', () => {
  it.each([
    ['pound', null, 'GBP'],
    ['pound', 'EGY', 'EGP'],
    ['pound', 'USA', 'GBP'],
    ['dollar', null, 'USD'],
    ['dollar', 'AUS', 'AUD'],
    ['riyal', 'QAT', 'QAR'],
    ['dinar', 'TUN', 'TND'],
    ['euro', 'FRA', 'EUR'],
    ['yen', null, 'JPY'],
  ])('a bare %s in %s is %s', (family, country, code) => {
    expect(currencyNamed(family, country)).toBe(code);
  });

  it('lets a language decide where no country does', () => {
    expect(currencyNamed('pound', null, { pound: 'EGP' })).toBe('EGP');
    expect(currencyNamed('pound', 'SDN', { pound: 'EGP' })).toBe('SDG');
  });

  it.each(CURRENCY_FAMILIES)('knows what a bare %s means', (family) => {
    expect(CURRENCY_CODES).toContain(currencyNamed(family, null));
  });

  it('has no currency for a country that has none of the name', () => {
    expect(currencyOf('riyal', 'DEU')).toBeNull();
  });
});

describe('CURRENCY_CODES', () => {
  it('are codes that ICU knows', () => {
    const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
    expect([...CURRENCY_CODES].filter((code) => names.of(code) === undefined)).toEqual([]);
  });
});
