import { type Calendar, toGregorian } from './calendars.ts';
import { fold } from './fold.ts';

export interface Month {
  calendar: Calendar;
  /** 1 to 12. */
  number: number;
}

/** Every Arab country's month names are among those of these four: Levant and Iraq, Algeria and Tunisia, Morocco, the rest. */
const LOCALES = [
  'en',
  'en-GB',
  'ar-EG',
  'ar-SY',
  'ar-DZ',
  'ar-MA',
  'fr',
  'es',
  'ru',
  'fa',
  'ur',
  'de',
  'it',
  'pt',
  'tr',
  'id',
  'uk',
];

/** Spellings in use that CLDR does not have. */
const OTHER_SPELLINGS: Record<string, [Calendar, number]> = {
  يونيه: ['gregory', 6],
  يوليه: ['gregory', 7],
  مايس: ['gregory', 5],
  أوغسطس: ['gregory', 8],
  sept: ['gregory', 9],
  'ربيع الثاني': ['islamic-umalqura', 4],
  'جمادى الأول': ['islamic-umalqura', 5],
  'جمادى الثاني': ['islamic-umalqura', 6],
  'جمادى الثانية': ['islamic-umalqura', 6],
  'جمادى الآخر': ['islamic-umalqura', 6],
  'ذي القعدة': ['islamic-umalqura', 11],
  'ذو القعدة': ['islamic-umalqura', 11],
  'ذي الحجة': ['islamic-umalqura', 12],
  'محرم الحرام': ['islamic-umalqura', 1],
};

let months: ReadonlyMap<string, Month> | undefined;
let weekdays: ReadonlySet<string> | undefined;

/** Month names as `fold` writes them, Gregorian, Islamic and Persian. Collected from ICU when first asked for. */
export function monthNames(): ReadonlyMap<string, Month> {
  months ??= collectMonths();
  return months;
}

/** Weekday names as `fold` writes them. */
export function weekdayNames(): ReadonlySet<string> {
  weekdays ??= collectWeekdays();
  return weekdays;
}

function collectMonths(): Map<string, Month> {
  const names = new Map<string, Month>();
  const add = (name: string, calendar: Calendar, number: number) => {
    const folded = fold(name).replace(/\.$/, '').trim();
    if (/^\p{L}/u.test(folded) && !names.has(folded)) names.set(folded, { calendar, number });
  };
  const addAll = (calendar: Calendar, locales: string[]) => {
    const dates = monthStarts(calendar);
    for (const locale of locales) {
      for (const style of ['long', 'short'] as const) {
        // With the day beside it, languages that decline show the month as a date has it: "21 сентября".
        const options = { day: 'numeric', month: style, timeZone: 'UTC' } as const;
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}`, options);
        dates.forEach((date, i) => {
          const name = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
          add(name, calendar, i + 1);
        });
      }
    }
  };
  addAll('gregory', LOCALES);
  addAll('islamic-umalqura', ['ar', 'fa', 'ur', 'en']);
  addAll('persian', ['fa', 'en']);
  for (const [name, [calendar, number]] of Object.entries(OTHER_SPELLINGS)) add(name, calendar, number);
  return names;
}

/** A day of each of the twelve months of a year. */
function monthStarts(calendar: Calendar): Date[] {
  const year = { gregory: 2015, 'islamic-umalqura': 1437, persian: 1394 }[calendar];
  return Array.from({ length: 12 }, (_, i) => new Date(toGregorian(calendar, year, i + 1, 10) ?? Number.NaN));
}

function collectWeekdays(): Set<string> {
  const names = new Set<string>();
  for (const locale of [...LOCALES, 'zh', 'ja', 'ko']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day++) names.add(fold(format.format(Date.UTC(2015, 0, day))).replace(/\.$/, ''));
    }
  }
  return names;
}
