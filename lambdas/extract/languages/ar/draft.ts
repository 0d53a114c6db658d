import type { Reading } from './morphology/reading.ts';

/** A token before its reading is chosen. */
export interface Draft {
  start: number;
  end: number;
  /** As written but for vowel signs and alefs; a final ى is still told from ي. */
  key: string;
  form: string;
  readings: readonly Reading[];
}
