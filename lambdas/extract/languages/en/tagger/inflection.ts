/** Verbs of several syllables that double their last consonant before -ed and -ing, in British or any English. */
const DOUBLING = new Set(
  `admit refer commit permit transfer prefer occur defer equip compel control expel regret submit omit propel patrol travel cancel
  counsel label level signal model fuel refuel channel program rebel recur confer deter infer incur dispel instil fulfil enrol
  quarrel dial tunnel marshal shovel kidnap worship airdrop repel excel abet rebut remit format unravel pilot`.split(
    /\s+/,
  ),
);
const VOWEL = /[aeiou]/;

/** The regular forms of a verb: with -s, -ed and -ing, each with its variants in spelling. */
export function verbForms(base: string): { third: string; past: string[]; gerund: string[] } {
  const third = withS(base);
  if (/[^aeiou]y$/.test(base)) return { third, past: [`${base.slice(0, -1)}ied`], gerund: [`${base}ing`] };
  if (base.endsWith('ie')) return { third, past: [`${base}d`], gerund: [`${base.slice(0, -2)}ying`, `${base}ing`] };
  if (/(?:ee|oe|ye)$/.test(base)) return { third, past: [`${base}d`], gerund: [`${base}ing`] };
  if (base.endsWith('e')) return { third, past: [`${base}d`], gerund: [`${base.slice(0, -1)}ing`] };
  if (/[^aeiou]ic$/.test(base)) return { third, past: [`${base}ked`], gerund: [`${base}king`] };
  const single = { past: `${base}ed`, gerund: `${base}ing` };
  if (!doubles(base)) return { third, past: [single.past], gerund: [single.gerund] };
  const last = base.at(-1) as string;
  const double = { past: `${base}${last}ed`, gerund: `${base}${last}ing` };
  return { third, past: [double.past, single.past], gerund: [double.gerund, single.gerund] };
}

/** A word with the ending of the third person or the plural. */
export function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

/** The singular of a plural that no table knows. */
export function singularOf(plural: string): string {
  if (plural.endsWith('ies') && plural.length > 4) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/.test(plural)) return plural.slice(0, -2);
  return plural.slice(0, -1);
}

/** A base form for a form in -ed or -ing that no table knows. */
export function baseOf(form: string, ending: 'ed' | 'ing'): string {
  const stem = form.slice(0, -ending.length);
  if (ending === 'ed' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][vsc]|[^aeiou]at|[aeiou]at|iz|is|as|os|us|[rl][gcv]|in|ur|uc|dg|bl|pl|tl|rs|ns)$/.test(stem)
    ? `${stem}e`
    : stem;
}

function doubles(base: string): boolean {
  if (DOUBLING.has(base)) return true;
  const match = /^[^aeiou]*(?:qu)?[aeiou]([^aeiouwxy])$/.exec(base);
  return match !== null && VOWEL.test(base);
}
