import { languageByMarks } from './arabic-script.ts';
import { isPlainlyEnglish } from './english.ts';

/** What is read to tell the language: a sentence, and where that does not tell, a paragraph; more does not change the answer. */
const SAMPLE_LENGTHS = [200, 400];

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
  for (const length of SAMPLE_LENGTHS) {
    const language = await languageOf(text.slice(0, length).normalize('NFC'));
    if (language !== UNDETERMINED || text.length <= length) return language;
  }
  return UNDETERMINED;
}

let eld: typeof import('eld/extrasmall').eld | undefined;

async function languageOf(sample: string): Promise<string> {
  const script = mainScript(sample);
  if (script === 'eastAsian') return eastAsianLanguage(sample);
  if (script === 'arabic') {
    const language = languageByMarks(sample);
    if (language !== null) return language;
  }
  const words = script === 'latin' ? wordsOf(sample) : [];
  if (isPlainlyEnglish(words)) return 'en';
  // Four megabytes once it is loaded, so it is loaded with the first text that needs it.
  eld ??= (await import('eld/extrasmall')).eld;
  // Names look like the language that they come from.
  const detected = eld.detect(words.length >= MIN_WORDS ? words.join(' ') : sample);
  return detected.isReliable() ? detected.language : UNDETERMINED;
}

/** The script of most letters of a text; null for one that is not listed. */
function mainScript(sample: string): string | null {
  let [ascii, beyond] = [0, ''];
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    const lowerCase = code | 0x20;
    if (code > 0x7f) beyond += sample[at];
    else if (lowerCase >= 0x61 && lowerCase <= 0x7a) ascii += 1;
  }
  if (beyond.length < ascii) return 'latin';
  const counts = Object.entries(SCRIPTS).map(([name, letters]) => ({
    name,
    count: (beyond.match(letters)?.length ?? 0) + (name === 'latin' ? ascii : 0),
  }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most === undefined || most.count === 0 ? null : most.name;
}

function eastAsianLanguage(sample: string): string {
  if (/\p{Script=Hangul}/u.test(sample)) return 'ko';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh';
}

/** The text's words in small letters. */
function wordsOf(sample: string): string[] {
  return sample.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]*/gu) ?? [];
}
