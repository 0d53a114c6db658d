/** A letter, or a ligature of several, as it stands on a page; lengths in points, the origin below on the left. */
export interface Glyph {
  /** In reading order, also where a ligature of a right-to-left script stands for several letters. */
  text: string;
  /** Left end, on the baseline. */
  x: number;
  y: number;
  width: number;
  /** Of the font, as it comes out on the page. */
  size: number;
  font: string;
  /** The code in the content stream; where the font does not say what it means, the text is the character of that code. */
  code: number;
}
