/**
 * The longest article, in UTF-16 code units: four times the longest magazine report, and short enough that its text,
 * compressed, fits a queue message and a table item in any script.
 */
export const MAX_ARTICLE_LENGTH = 150_000;

/** The largest file that holds one text: a character takes at most four bytes, so a larger one holds no article. */
export const MAX_TEXT_FILE_BYTES = 4 * MAX_ARTICLE_LENGTH;

/** How much of a file is looked at to tell its format: every signature in use stands within the first four kilobytes. */
export const HEAD_BYTES = 4096;
