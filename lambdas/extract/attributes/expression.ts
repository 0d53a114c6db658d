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
  /**
   * `date` is one day, month or year, `range` anything between two of them or with one open end (since 2012), `open` a
   * stretch to or from the publication that the words give no length (in recent weeks, in the coming days). What only
   * repeats or lasts (daily, for two years) is no time.
   */
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
