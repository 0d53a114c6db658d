/**
 * Letters, and words of few letters, of one language among those written in Arabic script, which Arabic, Persian and
 * the others of this list do without. Letters: CLDR, exemplar characters of ps, ug, ckb, sd and ur.
 */
const MARKS: [string, RegExp][] = [
  ['ps', /[ټځڅډړږښګڼۍ]|(?<!\p{L})د(?= )/gu],
  ['ug', /[ۇۈۋ]/g],
  ['ckb', /[ڕڵێە]/g],
  ['sd', /[ٻڀٺٿڄڃڇڌڏڊڙڦڪڳڱڻ]/g],
  ['ur', /[ٹڈڑںے]|(?<!\p{L})کا(?!\p{L})/gu],
];

/** A name in another language's spelling may bring one of its letters; a text has more of its own. */
const CHARACTERS_PER_MARK = 50;

/**
 * The language whose own letters or words a text in Arabic script has; null where there are too few, as in Arabic and Persian,
 * whose letters other languages use too.
 */
export function languageByMarks(text: string): string | null {
  let best: string | null = null;
  let most = text.length / CHARACTERS_PER_MARK;
  for (const [language, marks] of MARKS) {
    const count = text.match(marks)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
