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

/**
 * All that a file holds, at every depth, may together expand to twice what one archive may: members that overlap, and archives
 * within archives, each within its own bounds, multiply. A few bombs in a small archive do not keep the rest from being read.
 */
export const MAX_EXPANSION_IN_ALL = 2 * MAX_EXPANSION;
export const MIN_EXPANDED_IN_ALL = 16 * MIN_EXPANDED_BYTES;

/**
 * A larger file goes to the stage for large files, one at a time and with a longer timeout: 8 MiB of articles of three kilobytes
 * are some three thousand, half a minute of writing to the table.
 */
export const LARGE_FILE_BYTES = 8 * 1024 * 1024;

/**
 * What an invocation keeps of its time to come to an end: the entry that is being read when it falls short of it, of which a
 * document read in a thread may take half a minute, the parcel with it, some hundred writes, and the message to the next one.
 */
export const RESERVE_MILLISECONDS = 60_000;

/** With so little left, what has given no entry since then is broken off: the writes must still be made. */
export const LAST_MILLISECONDS = 20_000;

/** How often one invocation hands on to the next: a quarter of an hour each, a day of reading. */
export const MAX_HOPS = 96;

/** The places of one file that may hold articles: the table counts them in nine digits, and a hundred days of news are fewer. */
export const MAX_ENTRIES = 5_000_000;

/**
 * A compressed article with its title takes some dozens of bytes, were it one of a million alike; a file that holds more entries
 * for its size is made to fill the table.
 */
export const MIN_ENTRY_BYTES = 8;

/** So many entries fill no table, whatever the size of their file. */
export const HARMLESS_ENTRIES = 10_000;
