/** Last letters are read up to this code; words that end in later ones are always looked up. */
const CODES = 0x700;
const SLOTS = 1 << 15;

function slot(last: number, second: number, third: number): number {
  return (last * 961 + second * 31 + third) % SLOTS;
}

/**
 * A quick test of words by their last three letters, so that most words of a text need no look-up. It lets some pass that
 * are not among the forms, and never keeps one back that is.
 * @param forms folded, the first words of phrases only
 * @param proclitics letters that may stand before a form, in one with it
 * @param fold one spelling for a letter; letters that it drops make a word pass
 */
export function endingTest(
  forms: Iterable<string>,
  fold: (letter: string) => string,
  proclitics = '',
): (text: string, start: number, end: number) => boolean {
  const folded = new Uint16Array(CODES);
  for (let code = 1; code < CODES; code++) {
    const letter = fold(String.fromCharCode(code));
    folded[code] = letter.length === 1 && letter.charCodeAt(0) < CODES ? letter.charCodeAt(0) : 0;
  }
  const clitics = [...proclitics].map((letter) => letter.charCodeAt(0));
  const slots = new Uint8Array(SLOTS);
  for (const form of forms) {
    const [last = 0, second = 0, third = 0] = [1, 2, 3].map((back) => form.charCodeAt(form.length - back) || 0);
    slots[slot(last, second, third)] = 1;
    if (third > 0) continue;
    for (const clitic of clitics) slots[second > 0 ? slot(last, second, clitic) : slot(last, clitic, 0)] = 1;
    if (second === 0) for (const a of clitics) for (const b of clitics) slots[slot(last, a, b)] = 1;
  }
  return (text, start, end) => {
    const last = folded[text.charCodeAt(end - 1)];
    const second = end - start > 1 ? folded[text.charCodeAt(end - 2)] : undefined;
    const third = end - start > 2 ? folded[text.charCodeAt(end - 3)] : undefined;
    if (!last || second === 0 || third === 0) return true;
    return slots[slot(last, second ?? 0, third ?? 0)] === 1;
  };
}
