import { describe, expect, it } from '@jest/globals';
import { stateEntries } from './states.ts';

const entries = stateEntries();
const meaningsOf = (form: string) => [
  ...new Set(entries.filter((entry) => entry.form === form).map((e) => `${e.code} ${e.ambiguous ?? 'sure'}`)),
];

describe('stateEntries', () => {
  it.each([
    ['المصريين', ['EGY sure']],
    ['أميركية', ['USA sure']],
    ['الإماراتيون', ['ARE sure']],
    ['الروس', ['RUS sure']],
    ['قبارصة', ['CYP sure']],
    ['الكورية الجنوبية', ['KOR sure']],
    ['الكورية الشمالية', ['PRK sure']],
    ['سورية', ['SYR sure']],
    ['المملكة المتحدة', ['GBR sure']],
    ['المملكة المغربية', ['MAR sure']],
  ])('lets %s be %j', (form, meanings) => {
    expect(meaningsOf(form)).toEqual(meanings);
  });

  it.each([
    ['مالي', ['MLI word']],
    ['عمان', ['JOR name', 'OMN name']],
    ['تركي', ['TUR name']],
    ['جورجيا', ['GEO name']],
    ['طرابلس', ['LBY name']],
  ])('lets %s be %j only where its surroundings say so', (form, meanings) => {
    expect(meaningsOf(form)).toEqual(meanings);
  });

  it('knows التركي and التركية, which are nobody’s given name, beyond doubt', () => {
    expect(meaningsOf('التركي')).toEqual(['TUR sure']);
    expect(meaningsOf('التركية')).toEqual(['TUR sure']);
  });

  it.each(['المملكة', 'القدس', 'الألبان', 'عرب', 'أكراد'])('lets %s be no state', (form) => {
    expect(meaningsOf(form)).toEqual([]);
  });
});
