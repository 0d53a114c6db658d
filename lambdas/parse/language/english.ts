/** The commonest English words that hardly another language in Latin letters has among its commonest. */
const COMMON = new Set(
  'the of and that with were which from their has have been would said they his this these those who when while after before into than other its'.split(
    ' ',
  ),
);

const MIN_WORDS = 12;
const MIN_SHARE = 0.2;

/**
 * Whether words in small letters are English beyond doubt. Most articles are English, and this tells them at a tenth of the
 * cost of asking which of all languages it is; of the others it says nothing.
 */
export function isPlainlyEnglish(words: string[]): boolean {
  const found = words.filter((word) => COMMON.has(word));
  return words.length >= MIN_WORDS && found.length >= MIN_SHARE * words.length && new Set(found).size > 1;
}
