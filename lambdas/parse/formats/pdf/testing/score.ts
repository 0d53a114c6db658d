/** Shares of words: of those found the ones expected, of those expected the ones found, and the harmonic mean of both. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Compares texts by the longest sequence of words that both have in the same order. A word is whatever stands between
 * spaces, its punctuation included, so that a mark at the wrong end makes a wrong word. Soft hyphens, which are seen only
 * where a line ends, are passed over.
 */
export function wordScore(found: string, expected: string): Score {
  const [left, right] = [wordsOf(found), wordsOf(expected)];
  const common = longestCommon(left, right);
  const [precision, recall] = [common / left.length, common / right.length];
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function longestCommon(left: string[], right: string[]): number {
  let lengths = new Array<number>(right.length + 1).fill(0);
  for (const word of left) {
    const next = [0];
    for (const [i, other] of right.entries()) {
      next.push(word === other ? (lengths[i] ?? 0) + 1 : Math.max(lengths[i + 1] ?? 0, next[i] ?? 0));
    }
    lengths = next;
  }
  return lengths.at(-1) ?? 0;
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').replaceAll('\u00ad', '').trim().split(/\s+/);
}
