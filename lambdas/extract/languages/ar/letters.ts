/**
 * Arabic letters as the coder spells them: one alef, Arabic letters for their Persian and Urdu kin, no vowel signs.
 * The Unicode Standard, Arabic blocks U+0600–06FF, FB50–FDFF and FE70–FEFF.
 */
const KIN: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۃ: 'ة',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  ڨ: 'ق',
  ٸ: 'ئ',
  ٶ: 'ؤ',
};

/** What a code unit is: its letter in the coder's spelling, `DROP` within a word, or `NONE` when no letter. */
export const DROP = '';
export const NONE = undefined;

const BASIC = 'ءؤئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';

const table = new Map<number, string>();
for (const letter of BASIC) table.set(letter.charCodeAt(0), letter);
for (const [kin, letter] of Object.entries(KIN)) table.set(kin.charCodeAt(0), letter);
const drop = (from: number, to: number) => {
  for (let code = from; code <= to; code++) table.set(code, DROP);
};
drop(0x0610, 0x061a);
drop(0x0640, 0x0640);
drop(0x064b, 0x065f);
drop(0x0670, 0x0670);
drop(0x06d6, 0x06dc);
drop(0x06df, 0x06e8);
drop(0x06ea, 0x06ed);
drop(0x200b, 0x200f);
drop(0x202a, 0x202e);
drop(0x2060, 0x2069);
drop(0xfeff, 0xfeff);
drop(0x00ad, 0x00ad);

/** The letters that one code unit stands for; several for a ligature such as ﻻ. */
export function lettersOf(code: number): string | undefined {
  const known = table.get(code);
  if (known !== undefined) return known;
  if ((code >= 0xfb50 && code <= 0xfdfb) || (code >= 0xfe70 && code <= 0xfefc)) {
    let letters = '';
    for (const letter of String.fromCharCode(code).normalize('NFKC')) {
      letters += table.get(letter.charCodeAt(0)) ?? '';
    }
    table.set(code, letters);
    return letters;
  }
  return NONE;
}

/** The value of a decimal digit of the Western, Arabic-Indic or Extended Arabic-Indic series, or -1. */
export function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
  return -1;
}
