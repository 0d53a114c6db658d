const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DATE = /(?<!\d)(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4}|\d{2})(?!\d)/i;

/**
 * The day of a date as mails and feeds write it (RFC 5322, section 3.3, and years of two digits as section 4.3 has them), as
 * its clock shows it: `2015-09-21` of "Mon, 21 Sep 2015 23:50:00 -0700 (PDT)". What is no such date comes back as it is.
 */
export function dayOfMailDate(text: string): string {
  const [, day = '', name = '', year = ''] = DATE.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase());
  if (month < 0) return text;
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
  return `${century}${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
