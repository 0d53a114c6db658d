/** A passage that names a time. Offsets are into the text it was found in. */
export interface TimeExpression {
  start: number;
  end: number;
  /**
   * EDTF, resolved against the day of publication. Where the words leave open whether they look back or ahead
   * ("on Monday", "in June"), `past` is the reading before the publication and `future` the one after it; else both are
   * the same.
   */
  past: string;
  future: string;
  /** Whether the words name a day or range of their own, or only repeat or count (daily, for two years: no date). */
  kind: 'date' | 'range' | 'open';
}

/** A passage that names an amount of money. */
export interface AmountExpression {
  start: number;
  end: number;
  value: number;
  /** ISO 4217. */
  currency: string;
}

/** A passage that counts something: 15 officers, عشرين ضابطا. */
export interface QuantityExpression {
  start: number;
  end: number;
  value: number;
  /** What is counted, as the text writes it. */
  unit: string;
}
