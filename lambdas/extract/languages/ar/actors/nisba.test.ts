import { describe, expect, it } from '@jest/globals';
import { nisbaForms } from './nisba.ts';

describe('nisbaForms', () => {
  it.each([
    'مصري',
    'مصرية',
    'مصريون',
    'مصريين',
    'مصريان',
    'مصريتان',
    'مصريتين',
    'مصريات',
    'مصريا',
    'المصري',
    'المصرية',
    'المصريون',
    'المصريين',
    'المصريتان',
    'المصريات',
  ])('inflects مصري to %s', (form) => {
    expect(nisbaForms('مصري')).toContain(form);
  });

  it('makes both words of two agree', () => {
    expect(nisbaForms('كوري جنوبي')).toEqual(
      expect.arrayContaining(['كورية جنوبية', 'الكورية الجنوبية', 'الكوريين الجنوبيين']),
    );
  });

  it('leaves words alone that are no relative adjective', () => {
    expect(nisbaForms('جنوب أفريقي')).toEqual(expect.arrayContaining(['جنوب أفريقية', 'الجنوب أفريقية']));
  });

  it('gives the accusative no article', () => {
    expect(nisbaForms('مصري')).not.toContain('المصريا');
  });
});
