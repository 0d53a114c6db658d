/** The stages that drain a queue. `large` is parse once more, for large files and archives. */
export const STAGES = ['parse', 'large', 'extract'] as const;
export type Stage = (typeof STAGES)[number];
