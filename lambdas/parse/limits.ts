/**
 * The longest article, in UTF-16 code units: four times the longest magazine report, and short enough that its text,
 * compressed, fits a queue message and a table item in any script.
 */
export const MAX_ARTICLE_LENGTH = 150_000;

/** The largest file that holds one text: a character takes at most four bytes, so a larger one holds no article. */
export const MAX_TEXT_FILE_BYTES = 4 * MAX_ARTICLE_LENGTH;

/** How much of a file is looked at to tell its format: every signature in use stands within the first four kilobytes. */
export const HEAD_BYTES = 4096;

/** Archives within archives: an archive of a month holds days, which hold compressed files; deeper ones are made to harm. */
export const MAX_DEPTH = 4;

/** Compressed news takes a tenth of its size, tables of it a fiftieth; what expands further is made to fill a memory. */
export const MAX_EXPANSION = 250;

/** Short files of one letter repeated expand further and harm nobody. */
export const MIN_EXPANDED_BYTES = 4 * 1024 * 1024;

/** The places of one file that may hold articles: the table counts them in nine digits, and a hundred days of news are fewer. */
export const MAX_ENTRIES = 5_000_000;
