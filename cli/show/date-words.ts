const FORMS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const DATE = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)([~?%]?)$/;
const QUALIFIERS: Record<string, string> = { '': '', '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

/** A date or interval of EDTF in words, `14 September 2015 to 20 September 2015`; as it is where it is anything else. */
export function dateInWords(edtf: string): string {
  const [from = '', until] = edtf.split('/').map(partInWords);
  if (from === null || until === null) return edtf;
  if (until === undefined) return from;
  if (edtf.endsWith('/..')) return `since ${from}`;
  return edtf.startsWith('../') ? `until ${until}` : `${from} to ${until}`;
}

/** Null for what no plain date is. */
function partInWords(part: string): string | null {
  if (part === '..') return '';
  const [, date = '', qualifier = ''] = DATE.exec(part) ?? [];
  const form = FORMS[date.length];
  if (form === undefined) return null;
  return QUALIFIERS[qualifier] + new Intl.DateTimeFormat('en-GB', { ...form, timeZone: 'UTC' }).format(new Date(date));
}
