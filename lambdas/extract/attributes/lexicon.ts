/** What a word of a number is worth, and how it joins with the words around it. */
export interface NumberWord {
  /**
   * `units` 1 to 9, `teens` 10 to 19, `tens` 20 to 90, `hundreds` a multiple of 100 (`مئتين`), `hundred` multiplies
   * what stands before it, `scale` a power of ten from 1000, `ordinal` first, tenth; `article` counts one before a
   * scale or unit (a million); `half`; `dozen`; `and` joins the parts of a number; `few` an unknown small number.
   */
  is:
    | 'units'
    | 'teens'
    | 'tens'
    | 'hundreds'
    | 'hundred'
    | 'scale'
    | 'ordinal'
    | 'article'
    | 'half'
    | 'dozen'
    | 'and'
    | 'few';
  value: number;
  /** Of a scale: how many of it the form itself counts (the Arabic dual: 2), or `many` that no number may stand for. */
  count?: number | 'many';
}

export type TimeUnit =
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  /** A stretch of time of no length of its own: period, stage. */
  | 'period';

/** Which share of a time is meant. `earlier` and `later` are seen from the day of publication. */
export type TimePart = 'start' | 'early' | 'middle' | 'late' | 'end' | 'earlier' | 'later';

/** What a word does in an expression of time. `weak` words need a neighbour that shows that they mean a time. */
export type TimeWord =
  | { is: 'month'; month: number; hijri?: true; weak?: true }
  /** 1 for Monday to 7 for Sunday. */
  | { is: 'weekday'; weekday: number; weak?: true }
  /** A day counted from the publication: today 0, yesterday -1. */
  | { is: 'day'; offset: number; weak?: true }
  /** `count` is what the form itself counts (dual 2); `plural` forms alone say nothing of how many. */
  | { is: 'unit'; unit: TimeUnit; count?: number; plural?: true }
  /** 1 for spring to 4 for winter. */
  | { is: 'season'; season: number }
  /**
   * -1 last, 0 this, 1 next. `place` is the side of the noun on which it stands. `rolls`: it counts back or ahead from
   * the day of publication instead of by the calendar, `article` only with an article before it ("the last year").
   * `vague`: of how long it says nothing (recent).
   */
  | { is: 'relative'; step: number; place: 'before' | 'after'; rolls?: 'always' | 'article'; vague?: true }
  | { is: 'part'; part: TimePart }
  | { is: 'decade'; year: number }
  | { is: 'daypart' }
  /** Behind a number: ago. Before it (`side` before): `قبل يومين`; the same word before a date is `bound`. */
  | { is: 'ago'; side: 'before' | 'after'; bound?: 'since' | 'until' }
  | { is: 'bound'; bound: 'since' | 'until' | 'from' | 'between' }
  /** Joins the two ends of a range: to, through. */
  | { is: 'to' }
  /** Behind a time that "from" opens: it has no end (onwards). */
  | { is: 'onward' }
  /** Prepositions that show that a time follows (in, during), or the one between a time and what it belongs to (of). */
  | { is: 'in' | 'of' | 'the' | 'every' }
  /** Behind a year: AH, `هـ`. */
  | { is: 'era'; hijri: boolean }
  /** Joins a date with the same day in another calendar: `الموافق`. */
  | { is: 'same' }
  /** Before a number that is not exact: about, `نحو`. */
  | { is: 'about' }
  /** Makes the date behind it a name: `ثورة 23 يوليو`. */
  | { is: 'name' }
  /** What stands glued behind the number of a day: 21st. */
  | { is: 'suffix' };

/** What a word does in an amount of money. */
export type MoneyWord =
  /** A currency that many countries have by that name: pound, riyal. `weak`: also another word; needs a scale or country. */
  | { is: 'family'; family: string; weak?: true }
  /** A code or abbreviation, before a number or behind it. `weak`: a word or name too; needs a large number. */
  | { is: 'code'; code: string; weak?: true }
  /** An adjective or name that says whose currency it is. */
  | { is: 'nation'; country: string }
  /** Shows that a pound beside it is a weight: kg. */
  | { is: 'weight' }
  /** Makes a pound the British one: sterling. */
  | { is: 'sterling' };

/** All that a form can mean for numbers, times and money; a form that only stops others from being read has none. */
export interface Word {
  number?: NumberWord;
  time?: TimeWord;
  money?: MoneyWord;
  /** Only when written with a capital. */
  capital?: boolean;
  /** Only when written in capitals throughout. */
  upper?: boolean;
  /** Only when written in one with the number before it: 5m. */
  glued?: boolean;
  /** A full stop directly behind it belongs to it. */
  abbreviation?: boolean;
}

export interface LexiconNode {
  word?: Word;
  next?: Map<string, LexiconNode>;
}
export type Lexicon = Map<string, LexiconNode>;

/** Puts forms into a lexicon; the words of a phrase are separated by spaces. What a form means already is kept beside. */
export function addWord(lexicon: Lexicon, form: string, word: Word): void {
  let level = lexicon;
  let node: LexiconNode | undefined;
  for (const part of form.split(' ')) {
    if (node) level = node.next ??= new Map();
    node = level.get(part) ?? {};
    level.set(part, node);
  }
  if (node) node.word = { ...node.word, ...word };
}
