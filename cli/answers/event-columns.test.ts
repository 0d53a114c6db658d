import { describe, expect, it } from '@jest/globals';
import { amountsOf, pairOf } from './event-columns.ts';

describe('pairOf', () => {
  it('shows who acts on whom, or that both act alike', () => {
    expect(pairOf({ source: 'GBR', target: 'EGY', reciprocal: false })).toBe('GBR → EGY');
    expect(pairOf({ source: 'EGY', target: 'GBR', reciprocal: true })).toBe('EGY – GBR');
  });
});

describe('amountsOf', () => {
  it('groups digits and keeps cents', () => {
    const amounts = [
      { value: 12_500_000, currency: 'USD', text: '$12.5 million' },
      { value: 0.5, currency: 'EGP', text: 'نصف جنيه' },
    ];
    expect(amountsOf({ amounts })).toBe('USD 12,500,000, EGP 0.5');
    expect(amountsOf({ amounts: [] })).toBe('');
  });
});
