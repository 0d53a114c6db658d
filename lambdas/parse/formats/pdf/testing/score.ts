/** Shares of words: found among those expected, expected among those found, and the harmonic mean of both. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Compares texts as bags of words; a word is whatever stands between spaces, with its punctuation, so that a mark at the
 * wrong end counts as a wrong word. Soft hyphens, which show only where a line ends, are passed over.
 */
export function wordScore(found: string, expected: string): Score {
  const [left, right] = [wordsOf(found), wordsOf(expected)];
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    counts.set(word, count - 1);
  }
  const [precision, recall] = [common / left.length, common / right.length];
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').replaceAll('\u00ad', '').trim().split(/\s+/);
}
