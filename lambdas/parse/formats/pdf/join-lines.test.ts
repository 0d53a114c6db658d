import { describe, expect, it } from '@jest/globals';
import { joinLines } from './join-lines.ts';

describe('joinLines', () => {
  it.each([
    ['both govern-', 'ments agreed', 'both governments agreed'],
    ['both govern\u00ad', 'ments agreed', 'both governments agreed'],
    ['both govern\u2010', 'ments agreed', 'both governments agreed'],
    ['the so-', 'called fleet', 'the so-called fleet'],
    ['thirty-', 'two ships', 'thirty-two ships'],
    ['the Franco-', 'Italian navy', 'the Franco-Italian navy'],
    ['in COVID-', '19 wards', 'in COVID-19 wards'],
    ['they met -', 'and agreed', 'they met - and agreed'],
    ['أيلول/', 'سبتمبر 2015', 'أيلول/سبتمبر 2015'],
    ['两国政府', '签署协定', '两国政府签署协定'],
    ['signed a', 'loan', 'signed a loan'],
  ])('joins %j and %j', (text, line, joined) => {
    expect(joinLines(text, line, new Set(['so-called', 'governments']))).toBe(joined);
  });
});
