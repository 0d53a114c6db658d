/** The part of edtf.js in use; the package ships no declarations. */
declare module 'edtf' {
  /** Milliseconds since 1970; NaN or ±Infinity where an interval is open. */
  interface ExtendedDate {
    readonly min: number;
    readonly max: number;
  }
  /** @throws Error when the text is not EDTF */
  export default function parse(text: string): ExtendedDate;
}
