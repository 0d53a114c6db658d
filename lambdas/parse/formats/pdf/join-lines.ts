/** Compounds that keep their hyphen wherever a line ends. */
const KEEPS_HYPHEN = /(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)$/i;

const WITHOUT_SPACES = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
const BETWEEN_IDEOGRAPHS = new RegExp(`${WITHOUT_SPACES}\n${WITHOUT_SPACES}`, 'u');

/**
 * Joins a line to the text before it. A word that was parted by a hyphen is joined without it, unless the article has it
 * with the hyphen elsewhere; what was parted after a hyphen or slash of its own has no space there.
 * @param words that the article has within its lines
 */
export function joinLines(text: string, line: string, words: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  if (/[\p{L}\p{N}]\/$/u.test(text) || BETWEEN_IDEOGRAPHS.test(`${text.slice(-1)}\n${line.slice(0, 1)}`))
    return text + line;
  const [, start] = /(\p{L}+)[-\u2010]$/u.exec(text) ?? [];
  if (start === undefined) return `${text} ${line}`;
  const [end] = /^\p{Ll}+/u.exec(line) ?? [];
  const isCompound = end === undefined || KEEPS_HYPHEN.test(start) || isKnownWithHyphen(start, end, words);
  return (isCompound ? text : text.slice(0, -1)) + line;
}

/** Words of a text, compounds with a hyphen as one. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
}

function isKnownWithHyphen(start: string, end: string, words: ReadonlySet<string>): boolean {
  return words.has(`${start}-${end}`) && !words.has(start + end);
}
