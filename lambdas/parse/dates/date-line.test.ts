import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOfText, readDate, readDateLine, readLeadingDate } from './date-line.ts';

describe('readDateLine', () => {
  it.each([
    ['21 September, 2015', '2015-09-21'],
    ['September 21, 2015', '2015-09-21'],
    ['Monday, 21st September 2015', '2015-09-21'],
    ['Mon 21 Sept. 2015', '2015-09-21'],
    ['2015-09-21', '2015-09-21'],
    ['2015-09-21T23:30:00+02:00', '2015-09-21'],
    ['Mon, 21 Sep 2015 10:00:00 GMT', '2015-09-21'],
    ['Published on 21 September 2015 at 10:45 AM GMT+3', '2015-09-21'],
    ['Published: September 21, 2015 10:45 am EST', '2015-09-21'],
    ['Posted by the editors on September 21, 2015', '2015-09-21'],
    ['Cairo, 21 September 2015', '2015-09-21'],
    ['By Jane Roe | 21 September 2015 | 2 min read', '2015-09-21'],
    ['LONDON - 21/09/2015', '2015-09-21'],
    ['21.9.2015', '2015-09-21'],
    ['12 يناير 2016', '2016-01-12'],
    ['الثلاثاء ١٢ يناير ٢٠١٦', '2016-01-12'],
    ['الثلاثاء، 12 كانون الثاني/يناير 2016', '2016-01-12'],
    ['12 كانون الثاني (يناير) 2016', '2016-01-12'],
    ['7 غشت 2019', '2019-08-07'],
    ['السبت 3 جويلية 2021', '2021-07-03'],
    ['تاريخ النشر: 12/01/2016', '2016-01-12'],
    ['نُشر في 12 يناير 2016 - الساعة 10:30 صباحاً', '2016-01-12'],
    ['نشر بتاريخ 12 يناير 2016 م', '2016-01-12'],
    ['القاهرة - 12 يناير 2016', '2016-01-12'],
    ['الأربعاء 3 ربيع الآخر 1437 هـ الموافق 13 يناير 2016 م', '2016-01-13'],
    ['13 يناير 2016 الموافق 3 ربيع الآخر 1437هـ', '2016-01-13'],
    ['3 ربيع الآخر 1437 هـ', '2016-01-13'],
    ['الأول من يناير، 1 يناير 2016', '2016-01-01'],
    ['1437/4/3 هـ', '2016-01-13'],
    ['Publié le lundi 21 septembre 2015 à 10h30', '2015-09-21'],
    ['21 de septiembre de 2015', '2015-09-21'],
    ['21 сентября 2015 г.', '2015-09-21'],
    ['2015年9月21日', '2015-09-21'],
    ['2015년 9월 21일', '2015-09-21'],
    ['دوشنبه ۳۰ شهریور ۱۳۹۴', '2015-09-21'],
    ['پیر 21 ستمبر 2015', '2015-09-21'],
    ['Published 20 September 2015, updated 22 September 2015', '2015-09-20'],
    ['Updated 22 September 2015 | Published 20 September 2015', '2015-09-20'],
  ])('%s is %s', (line, date) => {
    expect(readDateLine(line)?.date).toBe(date);
  });

  it.each([
    'The war ended on 21 September 2015.',
    'On 21 September 2015',
    'On Monday, 21 September 2015, the two ministers met in Cairo.',
    'The two ministers met on 21 September 2015, the embassy said.',
    'التقى الوزيران في القاهرة يوم 12 يناير 2016',
    'Elections of 21 September 2015',
    '21 September',
    '30 February 2015',
    '31/31/2015',
    'Call 2015-09-21-44',
    '01/02/2015',
    '3 ربيع الآخر 1999 هـ',
    '',
  ])('%j dates nothing', (line) => {
    expect(readDateLine(line)).toBeNull();
  });

  it('reads back every day in every way that ICU writes it in full', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const locales = fc.constantFrom('en-US', 'en-GB', 'ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA', 'fr', 'es', 'ru', 'zh', 'ur');
    const styles = fc.constantFrom('full' as const, 'long' as const);
    fc.assert(
      fc.property(days, locales, styles, (date, locale, dateStyle) => {
        const line = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date);
        expect([line, readDateLine(line)?.date]).toEqual([line, date.toISOString().slice(0, 10)]);
      }),
    );
  });

  it('reads Islamic dates alone as the day that ICU makes of them', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2070-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const format = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura', { dateStyle: 'long', timeZone: 'UTC' });
        expect(readDateLine(format.format(date))?.date).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it('finds no date in any other line, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
        const read = readDateLine(line);
        if (read !== null) expect(read.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe('dateOfText', () => {
  it('takes the first date line near the head', () => {
    expect(dateOfText('Ports deal signed\n2 min read\n21 September 2015\n\nText.\n\n30 September 2015')).toBe(
      '2015-09-21',
    );
  });

  it('prefers the day of publication to that of a change', () => {
    expect(dateOfText('Title\nUpdated: 23 September 2015\nPublished: 21 September 2015\nText.')).toBe('2015-09-21');
  });

  it('takes the day of a change where no other is given', () => {
    expect(dateOfText('Title\nآخر تحديث: 23 سبتمبر 2015\nText.')).toBe('2015-09-23');
  });

  it('does not look into the prose', () => {
    expect(dateOfText(`Title\n${'A sentence.\n'.repeat(20)}21 September 2015`)).toBeNull();
  });
});

describe('readDate', () => {
  it.each([
    ['2015-09-21', '2015-09-21'],
    ['2015-09', '2015-09'],
    [' 2015-09-21T10:00:00Z ', '2015-09-21'],
    ['21 September 2015', '2015-09-21'],
    ['١٢ يناير ٢٠١٦', '2016-01-12'],
  ])('%j is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(['yesterday', '', '2015-02-30', '01/02/2015', 'Cairo, 21 September 2015', '2015-09-21/2015-09-22'])(
    '%j is no date',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});

describe('readLeadingDate', () => {
  it.each([
    ['Publié le 01 mai 2023 à 10h00, modifié le 2 mai 2023 à 12h00 Temps de Lecture 2 min.', '2023-05-01'],
    ['May 1, 2023 10:15 AM UTC Updated 2 hours ago', '2023-05-01'],
    ['2023-05-01 10:00:00 来源：海岸网', '2023-05-01'],
    ['السبت 9 شوال 1444 هـ الموافق 29 أبريل 2023 بقلم المحرر', '2023-04-29'],
    ['Updated 2 May 2023 by the editors of the page', null],
    ['The treaty of 1 May 2023', null],
    ['no date', null],
  ])('reads %j as %j', (line, date) => {
    expect(readLeadingDate(line)).toBe(date);
  });
});
