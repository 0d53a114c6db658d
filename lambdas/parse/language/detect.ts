import { languageByMarks } from './arabic-script.ts';

/** What is read to tell the language: a paragraph; more does not change the answer. */
const SAMPLE_LENGTH = 400;

/** Enough letters to tell the script of a text by. */
const SCRIPT_SAMPLE_LENGTH = 400;

/** Words needed to tell a language without its names. */
const MIN_WORDS = 4;

/** The language subtag for "undetermined" (ISO 639-2). */
export const UNDETERMINED = 'und';

/** Scripts that one word may mix count as one: Japanese writes Han and kana. */
const SCRIPTS: Record<string, RegExp> = {
  latin: /\p{Script=Latin}/gu,
  arabic: /\p{Script=Arabic}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  eastAsian: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
};

/**
 * The language that a text is written in.
 * @returns the BCP 47 primary subtag, such as `en` or `fa`; `ms` for Malay and Indonesian alike; `und` where none can be told
 */
export async function detectLanguage(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE_LENGTH).normalize('NFC');
  const script = mainScript(sample);
  if (script === 'eastAsian') return eastAsianLanguage(sample);
  if (script === 'arabic') {
    const language = languageByMarks(sample);
    if (language !== null) return language;
  }
  // Four megabytes once it is loaded, so it is loaded with the first text that needs it.
  const { eld } = await import('eld/extrasmall');
  const detected = eld.detect(script === 'latin' ? withoutNames(sample) : sample);
  return detected.isReliable() ? detected.language : UNDETERMINED;
}

/** The script of most letters at the start of a text; null for one that is not listed. */
function mainScript(sample: string): string | null {
  const start = sample.slice(0, SCRIPT_SAMPLE_LENGTH);
  const counts = Object.entries(SCRIPTS).map(([name, letters]) => ({ name, count: start.match(letters)?.length ?? 0 }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most === undefined || most.count === 0 ? null : most.name;
}

function eastAsianLanguage(sample: string): string {
  if (/\p{Script=Hangul}/u.test(sample)) return 'ko';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh';
}

/** The text's words in small letters, where there are enough: names look like the language that they come from. */
function withoutNames(sample: string): string {
  const words = sample.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]*/gu) ?? [];
  return words.length >= MIN_WORDS ? words.join(' ') : sample;
}
