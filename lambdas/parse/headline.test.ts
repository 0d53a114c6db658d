import { describe, expect, it } from '@jest/globals';
import { headline } from './headline.ts';

describe('headline', () => {
  it.each([
    ['Ports deal signed\nText.', 'Ports deal signed'],
    ['Will the deal hold?\n\nText.', 'Will the deal hold?'],
    ['21 September 2015\nPorts deal signed\nText.', 'Ports deal signed'],
    ['مصر واليابان توقعان اتفاقا\nالنص.', 'مصر واليابان توقعان اتفاقا'],
    ['One line alone', null],
    ['Ports deal signed', null],
    ['The ministers met on Monday.\nThey signed a deal.', null],
    [`${'Very long '.repeat(30)}\nText.`, null],
    ['21 September 2015', null],
    ['', null],
  ])('of %j is %j', (text, title) => {
    expect(headline(text)).toBe(title);
  });
});
