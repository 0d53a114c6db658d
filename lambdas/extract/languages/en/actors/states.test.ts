import { describe, expect, it } from '@jest/globals';
import { stateEntries } from './states.ts';

const entries = stateEntries();
const codesOf = (form: string) => entries.filter((entry) => entry.form === form).map(({ code }) => code);

describe('stateEntries', () => {
  it.each([
    ['Egyptians', 'EGY'],
    ['Iraqis', 'IRQ'],
    ['Greeks', 'GRC'],
    ['Britons', 'GBR'],
    ['Spaniards', 'ESP'],
    ['South Koreans', 'KOR'],
    ['Swaziland', 'SWZ'],
    ['Kyrgyz Republic', 'KGZ'],
    ['Cabo Verde', 'CPV'],
    ['Burma', 'MMR'],
    ['U.S.', 'USA'],
    ['Congo', 'COD'],
  ])('lets %s be %s', (form, code) => {
    expect(codesOf(form)).toEqual([code]);
  });

  it.each(['Chineses', 'Britishs', 'Dutchs', 'Frenchs', 'Swisss'])('makes no plural %s', (form) => {
    expect(codesOf(form)).toEqual([]);
  });
});
