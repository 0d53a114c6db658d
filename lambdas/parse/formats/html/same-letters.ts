/** A text's letters and digits alone, small: what is left of it whatever its punctuation and markup. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

export function sameLetters(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}
