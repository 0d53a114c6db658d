/** Encodings that news was and is written in besides Unicode; the ones in wider use first, which wins where two read alike. */
const CANDIDATES = [
  'windows-1252',
  'windows-1256',
  'windows-1251',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'koi8-r',
  'iso-8859-6',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1255',
];

/** As many bytes as tell a language: more do not change the answer. */
const SAMPLE_BYTES = 1000;

/** What the wrong reading of a text hardly reaches, and the right one hardly misses, even on a headline. */
const MIN_SCORE = 0.4;

/** Control characters, unassigned and private ones: no encoding's letters. */
const NO_TEXT = /[\u0080-\u009f\ufffd\p{Co}\p{Cn}]/u;

/** Letters of two scripts in a word, or a capital after a small letter: what letters of a wrong encoding look like. */
const BROKEN_WORD =
  /\p{Script=Latin}\p{M}*(?!\p{Script=Latin})[\p{L}\p{M}]|(?!\p{Script=Latin})[\p{L}]\p{M}*\p{Script=Latin}|\p{Ll}\p{Lu}/u;

/**
 * The encoding in which bytes that are no Unicode text read most like a language.
 * @returns a name of the WHATWG Encoding Standard; null where they read like none
 */
export async function detectEncoding(bytes: Uint8Array): Promise<string | null> {
  const { eld } = await import('eld/extrasmall');
  const sample = sampleOf(bytes);
  let [best, highest]: [string | null, number] = [null, MIN_SCORE];
  for (const encoding of CANDIDATES) {
    const text = decodeOrNull(sample, encoding);
    if (text === null || NO_TEXT.test(text)) continue;
    const words = wordsBeyondAscii(text);
    const [score = 0] = Object.values(eld.detect(words.join(' ')).getScores());
    const reads = score * lettersAmong(text) * soundAmong(words);
    if (reads > highest) [best, highest] = [encoding, reads];
  }
  return best ?? (isLatinWithMarks(sample) ? 'windows-1252' : null);
}

/** Quotation marks, dashes, currencies and the like, by which alone many an English text is no ASCII. */
const MARKS = /^[‘’‚“”„†‡•…‰‹›–—™€£¥¢©®°±²³·¼½¾×«»§¶\u00a0]$/u;

/** Letters in so many of what is not ASCII may be those of a few foreign words. */
const MAX_FOREIGN = 0.1;

/** Whether bytes are a Latin text in windows-1252 that has marks beyond ASCII, and letters beyond it in a few sound words. */
function isLatinWithMarks(bytes: Uint8Array): boolean {
  const text = decodeOrNull(bytes, 'windows-1252');
  if (text === null || NO_TEXT.test(text)) return false;
  const beyond = text.match(/[^\p{ASCII}]/gu) ?? [];
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const foreign = words.filter((word) => /[^\p{ASCII}]/u.test(word));
  if (!beyond.every((character) => MARKS.test(character) || /\p{L}/u.test(character))) return false;
  return foreign.length <= MAX_FOREIGN * words.length && soundAmong(foreign, 1) === 1;
}

/** Whole words around the first bytes that are not ASCII; no encoding uses a space as part of a letter. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  );
  const start = bytes.lastIndexOf(0x20, first) + 1;
  const end = bytes.indexOf(0x20, start + SAMPLE_BYTES);
  return bytes.subarray(start, end < 0 ? Math.min(bytes.length, start + 2 * SAMPLE_BYTES) : end);
}

function decodeOrNull(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The share of letters among what is not ASCII. */
function lettersAmong(text: string): number {
  const characters = text.match(/[^\p{ASCII}]/gu) ?? [];
  const letters = characters.filter((character) => /[\p{L}\p{M}]/u.test(character));
  return letters.length / Math.max(1, characters.length);
}

/** The words that tell encodings apart; the others, and the tags of a page, are the same in all. */
function wordsBeyondAscii(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\p{ASCII}]/u.test(word));
}

/** The share of words that are not broken; of none at all, as given. */
function soundAmong(words: string[], ofNone = 0): number {
  if (words.length === 0) return ofNone;
  return words.filter((word) => !BROKEN_WORD.test(word)).length / words.length;
}
