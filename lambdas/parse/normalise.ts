/**
 * Marks that only steer how text is laid out and carry no meaning: bidirectional marks, embeddings, overrides and
 * isolates (UAX #9, section 2; the characters themselves stand in reading order without them), soft hyphen, word joiner,
 * zero-width space and no-break space, and the replacement character, whose letter was lost before the file was made.
 */
const MEANINGLESS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\u2060\u200b\ufeff\ufffd]/g;

/** Every other control character but the line feed. */
const CONTROLS = /(?!\n)\p{Cc}/gu;

/** A joiner spells a word only between two letters (Persian "می‌شود"); at a word's edge it is a leftover. */
const STRAY_JOINERS = /(?<![\p{L}\p{M}\p{S}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}\p{S}])/gu;

/** Letters as a printer would shape them, which some converters write in place of the letters themselves. */
const ARABIC_PRESENTATION_FORMS = /[\ufb50-\ufdfb\ufe70-\ufefc]+/g;

const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029\v\f]/g;
const SPACES = /[\t\p{Zs}]/gu;

/**
 * What a text has that is not as the coder reads it yet, or may not be: a space too many, or a character beyond those of which
 * each is in NFC, composes with none of them, and has a meaning (letters and marks of Latin, Cyrillic and Arabic, dashes and
 * quotation marks, Han). Most texts of the web have nothing of it, and need no rewriting.
 */
const UNSETTLED =
  /[^\n\x20-\x7e\xa1-\xac\xae-\u0233\u0410-\u044f\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a\u0660-\u0669\u067e\u0686\u06a9\u06af\u06cc\u2010-\u2027\u20ac\u3001\u3002\u4e00-\u9fff]| {2}| \n|\n |\n{3}|^[ \n]|[ \n]$/;

/**
 * Text as the coder reads it, the same for every way to write it: NFC, line ends `\n`, every space U+0020, no character
 * that has no meaning, no two spaces in a row, none at a line's
 * ends, at most one empty line in a row, none at the start or the end.
 */
export function normalise(text: string): string {
  if (!UNSETTLED.test(text)) return text;
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(MEANINGLESS, '')
    .replace(ARABIC_PRESENTATION_FORMS, (letters) => letters.normalize('NFKC'))
    .replace(SPACES, ' ')
    .replace(CONTROLS, '')
    .replace(STRAY_JOINERS, '')
    .replace(/ +/g, ' ')
    .replace(/^ | $/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
}

/** Text on one line: a title, a name. */
export function normaliseLine(text: string): string {
  return normalise(text).replace(/\s+/g, ' ');
}
